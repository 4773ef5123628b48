-- Random inspections, one inspection of one target a row.
-- Meaning: every inspection that a log told of, as the log loaded last has it; publish_days counts
--          working days after the inspection up to and with the publication. Their numbers are
--          looked up in one array, which nobody reads who does not ask for publish_days.
-- Grain:   inspection_no
-- Reads:   inspections_latest, working_days
-- Columns: inspection_no, unit (code), target_code, planned, the days drawn_on, inspected_on,
--          published_on, inspectors (number of persons), problem found, traced throughout; where
--          told draw, item, due_on, inspector_1, inspector_2, joint, result, followed_up_on, goods;
--          publish_days; then the way back: file, row in it, batch.
with calendar as (
  select
    min(day) as first_day,
    transform(sort_array(collect_list(struct(day, number))), each -> each.number) as numbers
  from working_days
)
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
  draw,
  item,
  due_on,
  inspector_1,
  inspector_2,
  joint,
  result,
  followed_up_on,
  goods,
  get(
    (select numbers from calendar),
    datediff(published_on, (select first_day from calendar))
  ) - get(
    (select numbers from calendar),
    datediff(inspected_on, (select first_day from calendar))
  ) as publish_days,
  file as origin_file,
  cast(row as string) as origin_place,
  batch as origin_receipt
from inspections_latest
