-- Targets of random inspections, one by one.
-- Meaning: every target that a register told of, as the register loaded last has it.
-- Grain:   unit, target_code
-- Reads:   targets_latest
-- Columns: unit (code), target_code, target_name (personal), kind, main goods, bad_credit, the days
--          listed_on, removed_on; then the way back: file, row in it, batch.
select
  unit,
  target_code,
  target_name,
  kind,
  goods,
  bad_credit,
  listed_on,
  removed_on,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from targets_latest
