package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.FormRows;

/**
 * The view of a list form that has none written by hand: its cells, one row of the form a row, each
 * column with the type that the form gives it. Names are put in quotation marks, texts are escaped.
 */
final class ListView {
  /** What a dataset of a list says beside the form's own columns. */
  private static final Set<String> ABOUT =
      Set.of("unit", "level", "province", "period", "year", "month", "part", "row", "current");

  private ListView() {}

  /** The select; empty if the dataset does not follow from a form. */
  static Optional<String> of(Optional<Dataset> dataset) {
    return dataset.flatMap(
        found -> found.rows().filter(rows -> !rows.ownView()).map(rows -> select(found, rows)));
  }

  private static String select(Dataset dataset, FormRows rows) {
    List<Column> own =
        dataset.columns().stream().filter(column -> !ABOUT.contains(column.code())).toList();
    String first = own.get(0).code();
    return """
        -- Reads:   lists, units
        with rows as (
          select
            unit, period, last_day, part, row_key,
        %s
            max(file) as file,
            max(concat(sheet, '!', cell)) filter (where column_key in (%s)) as place,
            max(receipt) as receipt
          from lists
          where form = %s
          group by unit, period, last_day, part, row_key
        )
        select
        %s,
          r.file as origin_file,
          r.place as origin_place,
          r.receipt as origin_receipt
        from rows r
        left join units u
          on u.unit = r.unit
          and r.last_day >= u.valid_from
          and (u.valid_to is null or r.last_day <= u.valid_to)
        """
        .formatted(
            own.stream().map(column -> cell(column, rows)).collect(Collectors.joining("\n")),
            Stream.concat(Stream.of(first), rows.formerly().getOrDefault(first, List.of()).stream())
                .map(Sql::text)
                .collect(Collectors.joining(", ")),
            Sql.text(rows.form()),
            dataset.columns().stream()
                .map(column -> column(column, rows))
                .collect(Collectors.joining(",\n")));
  }

  /** A cell under its code, or under those that it had in earlier versions of the form. */
  private static String cell(Column column, FormRows rows) {
    List<String> codes = new ArrayList<>(List.of(column.code()));
    codes.addAll(rows.formerly().getOrDefault(column.code(), List.of()));
    List<String> values = codes.stream().map(code -> value(column, code)).toList();
    String value =
        values.size() == 1 ? values.get(0) : "coalesce(" + String.join(", ", values) + ")";
    return "    " + value + " as " + Sql.name(column.code()) + ",";
  }

  private static String value(Column column, String code) {
    String of = " filter (where column_key = " + Sql.text(code) + ")";
    return switch (column.type()) {
      case WHOLE -> "cast(max(amount)" + of + " as bigint)";
      case DECIMAL, FLAG -> "max(amount)" + of;
      case DATE -> "try_cast(max(text)" + of + " as date)";
      case TEXT, UNIT, CREDIT_CODE -> "max(text)" + of;
    };
  }

  private static String column(Column column, FormRows rows) {
    String year = "cast(substring(r.period, 1, 4) as bigint)";
    String value =
        switch (column.code()) {
          case "level", "province" -> "u." + column.code();
          case "year" -> year;
          case "month" ->
              "case when r.period rlike '^[0-9]{4}-[0-9]{2}(-.+)?$'"
                  + " then cast(substring(r.period, 6, 2) as bigint) end";
          case "row" -> "r.row_key";
          case "current" ->
              "row_number() over (partition by r.unit, r.part, "
                  + year
                  + ", "
                  + rows.tracked().stream()
                      .map(key -> "r." + Sql.name(key))
                      .collect(Collectors.joining(", "))
                  + " order by r.last_day desc, r.row_key desc) = 1";
          default -> "r." + Sql.name(column.code());
        };
    return "  " + value + " as " + Sql.name(column.code());
  }
}
