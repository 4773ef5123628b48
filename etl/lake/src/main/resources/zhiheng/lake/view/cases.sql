-- Cases, one by one.
-- Meaning: every case that a line-level file told of, as the file loaded last has it.
-- Grain:   case_no
-- Reads:   cases_latest
-- Columns: case_no (case number), unit (code), kind, patent_type, channel, foreign_related,
--          referral, supervision, repeat_infringement, the days accepted_on, filed_on, extended_on,
--          suspended_days (days that do not count), due_on, decided_on, concluded_on, published_on,
--          way it ended, target_code of the respondent and goods
--          (where told); then the way back: file, row in it, batch.
select
  case_no,
  unit,
  kind,
  patent_type,
  channel,
  foreign_related,
  referral,
  supervision,
  repeat_infringement,
  accepted_on,
  filed_on,
  extended_on,
  suspended_days,
  due_on,
  decided_on,
  concluded_on,
  published_on,
  way,
  target_code,
  goods,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from cases_latest
