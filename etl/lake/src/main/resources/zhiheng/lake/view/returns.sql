-- Monthly returns, one figure a row.
-- Meaning: what happened in the month of the return (column "month" of the form), and levels as they
--          stood at its end. Figures to date are left out: they are sums of what is here.
-- Grain:   unit, form, period, item. Blank cells are rows without an amount.
-- Reads:   figures, units
-- Columns: unit, level and province of the unit as it stood at the end of the period, form,
--          period (2017-03), year, month (none for a yearly form), item, amount in the item's unit of
--          measure; then the way back: file, sheet and cell, receipt.
select
  f.unit,
  u.level,
  u.province,
  f.form,
  f.period,
  cast(substring(f.period, 1, 4) as bigint) as year,
  cast(nullif(substring(f.period, 6, 2), '') as bigint) as month,
  f.row_key as item,
  f.amount,
  f.file as origin_file,
  concat(f.sheet, '!', f.cell) as origin_place,
  f.receipt as origin_receipt
from figures f
left join units u
  on u.unit = f.unit
  and f.last_day >= u.valid_from
  and (u.valid_to is null or f.last_day <= u.valid_to)
where f.column_key = 'month'
