-- Recusals, one inspector and one target a row.
-- Meaning: who stands aside for whom, as the list loaded last has it.
-- Grain:   inspector, target_code
-- Reads:   recusals_latest
-- Columns: inspector (certificate), target_code, recusal_reason (personal), the days valid_from,
--          valid_to; then the way back: file, row in it, batch.
select
  inspector,
  target_code,
  recusal_reason,
  valid_from,
  valid_to,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from recusals_latest
