-- How returns were handed in, one return a row.
-- Meaning: whether a return was expected from the units that stood at the end of its period, whether
--          and when it came, how often it was corrected and how the checks went, as known at the
--          moment of the snapshot. What was retracted counts as never handed in.
-- Grain:   unit, form, period, part. A unit that handed nothing in has one row without a part.
-- Reads:   reporting_facts
-- Columns: unit, level and province of the unit as it stood at the end of the period, form, period
--          (2017-03), year, month (none for longer periods), part; 0 or 1 each: expected, handed_in
--          and on_time (never more than expected), unasked (handed in without being expected);
--          late_days (calendar days; none if nothing came), revisions (corrections), checks_run (none
--          if not kept) and checks_failed (of the newest file and of all that were refused),
--          explained, files (handed in for it, taken or refused), refused; then the way back: file
--          and receipt.
select
  unit,
  level,
  province,
  form,
  period,
  cast(substring(period, 1, 4) as bigint) as year,
  case
    when period rlike '^[0-9]{4}-[0-9]{2}(-.+)?$' then cast(substring(period, 6, 2) as bigint)
  end as month,
  part,
  expected,
  handed_in,
  on_time,
  unasked,
  late_days,
  revisions,
  checks_run,
  checks_failed,
  explained,
  files,
  refused,
  file as origin_file,
  cast(null as string) as origin_place,
  receipt as origin_receipt
from reporting_facts
