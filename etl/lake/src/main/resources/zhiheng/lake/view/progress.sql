-- Progress of work plans, one milestone a row.
-- Meaning: how far a unit says it is with a task at a milestone.
-- Grain:   unit, year, plan, task, milestone
-- Reads:   workplan_progress
-- Columns: unit, year of the report, plan (its code), task (its number), milestone, obligation
--          (mandatory or optional), due (day), state, reported_on (day); then the way back: file,
--          cell of the row's first column, receipt.
-- Rule:    what is reported as not done is late if it was due within the year reported on, and
--          not yet due otherwise.
with rows as (
  select
    unit,
    period,
    part as plan,
    row_key,
    max(last_day) as last_day,
    max(coalesce(cast(cast(amount as bigint) as string), text))
      filter (where column_key = 'task') as task,
    max(text) filter (where column_key = 'milestone') as milestone,
    max(text) filter (where column_key = 'obligation') as obligation,
    max(text) filter (where column_key = 'due') as due,
    max(text) filter (where column_key = 'state') as state,
    max(text) filter (where column_key = 'reported_on') as reported_on,
    max(file) as file,
    max(concat(sheet, '!', cell)) filter (where column_key = 'task') as place,
    max(receipt) as receipt
  from workplan_progress
  group by unit, period, part, row_key
)
select
  unit,
  cast(substring(period, 1, 4) as bigint) as year,
  plan,
  try_cast(task as bigint) as task,
  milestone,
  obligation,
  try_cast(due as date) as due,
  case
    when state = 'not-done' and try_cast(due as date) <= cast(last_day as date) then 'late'
    when state = 'not-done' then 'not-due'
    else state
  end as state,
  try_cast(reported_on as date) as reported_on,
  file as origin_file,
  place as origin_place,
  receipt as origin_receipt
from rows
