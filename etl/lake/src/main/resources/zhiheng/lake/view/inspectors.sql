-- Inspectors, one by one.
-- Meaning: every inspector that a register told of, as the register loaded last has it.
-- Grain:   inspector
-- Reads:   inspectors_latest
-- Columns: inspector (certificate), unit (code), inspector_name (personal), specialty, the days
--          valid_from, valid_to of the certificate; then the way back: file, row in it, batch.
select
  inspector,
  unit,
  inspector_name,
  specialty,
  valid_from,
  valid_to,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from inspectors_latest
