-- Progress of work plans, one milestone a row.
-- Meaning: how far a unit says it is with a task at a milestone.
-- Grain:   unit, year, plan, task, milestone
-- Reads:   workplan_progress, milestone_reviews, years_running
-- Columns: unit, year of the report, plan (its code), task (its number), milestone, obligation
--          (mandatory or optional), due (day), state, reported_on (day), confirmed (confirmed,
--          refused or waiting; none where there is nothing to confirm); then the way back: file,
--          cell of the row's first column, receipt.
-- Rule:    what is reported as not done is late if it was due within the year reported on and, as
--          long as that year was running, on a day that was over; and not yet due otherwise.
--          What is done, or has an interim result, waits until the owner of the task has found it
--          so or not; a finding holds for the report, by its receipt, on which it was made.
--          A snapshot without the last two tables knows of no finding and of no year running.
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
), reports as (
  select
    *,
    cast(substring(period, 1, 4) as bigint) as year,
    try_cast(due as date) as due_day
  from rows
)
select
  reports.unit,
  reports.year,
  reports.plan,
  try_cast(reports.task as bigint) as task,
  reports.milestone,
  reports.obligation,
  reports.due_day as due,
  case
    -- "least" passes over what is null: a year that is not running ends with its last day.
    when reports.state = 'not-done'
      and reports.due_day <= least(cast(reports.last_day as date), years_running.last_day_over)
      then 'late'
    when reports.state = 'not-done' then 'not-due'
    else reports.state
  end as state,
  try_cast(reports.reported_on as date) as reported_on,
  case
    when reports.state in ('done', 'interim') then coalesce(milestone_reviews.verdict, 'waiting')
  end as confirmed,
  reports.file as origin_file,
  reports.place as origin_place,
  reports.receipt as origin_receipt
from reports
left join years_running on years_running.year = reports.year
left join milestone_reviews
  on milestone_reviews.unit = reports.unit
  and milestone_reviews.year = reports.year
  and milestone_reviews.plan = reports.plan
  and milestone_reviews.milestone = reports.milestone
  and milestone_reviews.receipt = reports.receipt
