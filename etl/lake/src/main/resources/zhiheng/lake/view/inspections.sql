-- Random inspections, one inspection of one target a row.
-- Meaning: every inspection that a log told of, as the log loaded last has it.
-- Grain:   inspection_no
-- Reads:   inspections_latest
-- Columns: inspection_no, unit (code), target_code, planned, the days drawn_on, inspected_on,
--          published_on, inspectors (number of persons), problem found, traced throughout;
--          then the way back: file, row in it, batch.
select
  inspection_no,
  unit,
  target_code,
  planned,
  drawn_on,
  inspected_on,
  published_on,
  inspectors,
  problem,
  traced,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from inspections_latest
