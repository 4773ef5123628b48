-- Case-file reviews, one file as one reviewer marked it.
-- Meaning: deductions stop at the points of the item they belong to; a veto leaves no points.
-- Grain:   unit, year, case_no, reviewer
-- Reads:   case_file_review, review_sheet, review_grades
-- Columns: unit, year, case_no, kind of case, reviewer (personal), vetoed, deducted (points, before
--          any veto), score (points of 100), grade; then the way back: file, cell of the file's first
--          mark, receipt.
with marks as (
  select
    unit,
    period,
    last_day,
    part as reviewer,
    row_key,
    max(text) filter (where column_key = 'case_no') as case_no,
    replace(max(text) filter (where column_key = 'kind'), '-', '_') as kind,
    max(text) filter (where column_key = 'defect') as defect,
    max(amount) filter (where column_key = 'deducted') as deducted,
    max(file) as file,
    max(concat(sheet, '!', cell)) filter (where column_key = 'case_no') as place,
    max(receipt) as receipt
  from case_file_review
  group by unit, period, last_day, part, row_key
),
by_standard as (
  select
    m.unit,
    m.period,
    m.last_day,
    m.reviewer,
    m.case_no,
    s.standard,
    max(s.is_veto) as vetoed,
    least(sum(m.deducted), max(s.points)) as deducted,
    max(m.kind) as kind,
    max(m.file) as file,
    min(struct(m.row_key, m.place)).place as place,
    min(m.row_key) as row_key,
    max(m.receipt) as receipt
  from marks m
  left join review_sheet s
    on s.defect = m.defect
    and m.last_day >= s.valid_from
    and (s.valid_to is null or m.last_day <= s.valid_to)
  group by m.unit, m.period, m.last_day, m.reviewer, m.case_no, s.standard
),
by_file as (
  select
    unit,
    period,
    last_day,
    reviewer,
    case_no,
    max(kind) as kind,
    coalesce(max(vetoed), false) as vetoed,
    coalesce(sum(deducted) filter (where not vetoed), 0) as deducted,
    max(file) as file,
    min(struct(row_key, place)).place as place,
    max(receipt) as receipt
  from by_standard
  group by unit, period, last_day, reviewer, case_no
),
scored as (
  select
    *,
    case when vetoed then 0 else 100 - deducted end as score
  from by_file
)
select
  f.unit,
  cast(substring(f.period, 1, 4) as bigint) as year,
  f.case_no,
  f.kind,
  f.reviewer,
  f.vetoed,
  cast(f.deducted as decimal(18, 6)) as deducted,
  cast(f.score as decimal(18, 6)) as score,
  max_by(g.grade, g.points_from) as grade,
  f.file as origin_file,
  f.place as origin_place,
  f.receipt as origin_receipt
from scored f
left join review_grades g
  on f.score >= g.points_from
  and f.last_day >= g.valid_from
  and (g.valid_to is null or f.last_day <= g.valid_to)
group by all
