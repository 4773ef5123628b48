-- Returns (grid forms of every rhythm), one figure a row.
-- Meaning: what happened in the period of the return, and levels as they stood at its end. Running
--          totals (columns named "ytd") are left out: they are sums of what is here. A figure of an
--          item that has another code in a later version of its form counts under both codes.
-- Grain:   unit, form, period, part, item, column, reported_as. Blank cells are rows without amount.
-- Reads:   figures, units, form_items
-- Columns: unit, level and province of the unit as it stood at the end of the period, form,
--          period (2017-03), year, month (none for longer periods), part, item, column, reported_as
--          (the item's code in the return, if it is another one), amount in the item's unit of
--          measure; then the way back: file, sheet and cell, receipt.
with counted as (
  select f.*, f.row_key as item
  from figures f
  where f.column_key <> 'ytd'
  union all
  select f.*, l.item
  from figures f
  join (select distinct form, former, item, valid_from, valid_to from form_items) l
    on l.form = f.form
    and l.former = f.row_key
    and f.last_day >= l.valid_from
    and (l.valid_to is null or f.last_day <= l.valid_to)
  where f.column_key <> 'ytd'
)
select
  f.unit,
  u.level,
  u.province,
  f.form,
  f.period,
  cast(substring(f.period, 1, 4) as bigint) as year,
  case
    when length(f.period) = 7 or substring(f.period, 8, 1) = '-'
      then try_cast(substring(f.period, 6, 2) as bigint)
  end as month,
  f.part,
  f.item,
  f.column_key as column,
  case when f.item <> f.row_key then f.row_key end as reported_as,
  f.amount,
  f.file as origin_file,
  concat(f.sheet, '!', f.cell) as origin_place,
  f.receipt as origin_receipt
from counted f
left join units u
  on u.unit = f.unit
  and f.last_day >= u.valid_from
  and (u.valid_to is null or f.last_day <= u.valid_to)
