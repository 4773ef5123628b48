-- Responses to the satisfaction survey, one questionnaire a row.
-- Meaning: every valid questionnaire, as the file loaded last has it.
-- Grain:   wave, response_no
-- Reads:   responses_latest
-- Columns: response_no (personal), wave, unit (code), respondent_group, weight, and the scores from
--          0 to 100 law_policy, enforcement, service, education, overall;
--          then the way back: file, row in it, batch.
select
  response_no,
  wave,
  unit,
  respondent_group,
  weight,
  law_policy,
  enforcement,
  service,
  education,
  overall,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from responses_latest
