-- Complaints and clues, one by one.
-- Meaning: every complaint that a line-level file told of, as the file loaded last has it.
-- Grain:   complaint_no
-- Reads:   complaints_latest
-- Columns: complaint_no, unit (code of who received it), channel, about, received_on, target_code
--          (unified social credit code of the one complained about), the days answered_on,
--          transferred_on, transferred_to (unit), fed_back_on, closed_on, rewarded, reward_paid
--          (yuan); then the way back: file, row in it, batch.
select
  complaint_no,
  unit,
  channel,
  about,
  received_on,
  target_code,
  answered_on,
  transferred_on,
  transferred_to,
  fed_back_on,
  closed_on,
  rewarded,
  reward_paid,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from complaints_latest
