-- Responses to the satisfaction survey, one questionnaire a row.
-- Meaning: every valid questionnaire, as the file loaded last has it.
-- Grain:   wave, response_no
-- Reads:   responses_lines, batches
-- Columns: response_no (personal), wave, unit (code), respondent_group, weight, and the scores from
--          0 to 100 law_policy, enforcement, service, education, overall;
--          then the way back: file, row in it, batch.
with known as (
  select
    l.*,
    b.file,
    row_number() over (partition by l.wave, l.response_no order by b.batch_no desc) as age
  from responses_lines l
  join batches b on b.batch = l.batch
)
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
from known
where age = 1
