-- Figures that were published, as series.
-- Meaning: what other offices and earlier bulletins said, with what follows from it for the year before.
-- Grain:   series, area, year, item
-- Reads:   published_figures
-- Columns: series, area (100000 for the whole country), year, item, value in unit_of_measure, derived
--          from the next year's published change; then the way back: file, source.
select
  series,
  area,
  year,
  item,
  value,
  unit_of_measure,
  is_derived as derived,
  concat('published/', series, '.csv') as origin_file,
  source as origin_place,
  '' as origin_receipt
from published_figures
