package zhiheng.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.series.Mark;
import zhiheng.reports.series.Point;
import zhiheng.reports.series.Series;
import zhiheng.reports.series.SeriesReader;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Ancestry.Seam;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng series}: an item of a unit over time, across mergers and versions of forms. */
@Command(name = "series")
final class SeriesCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--item", required = true, paramLabel = "ITEM", descriptionKey = "series.item")
  private String item;

  @Option(names = "--column", paramLabel = "COLUMN", descriptionKey = "series.column")
  private @Nullable String column;

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
  private String unit;

  @Option(names = "--from", required = true, paramLabel = "PERIOD", descriptionKey = "series.from")
  private String from;

  @Option(names = "--to", required = true, paramLabel = "PERIOD", descriptionKey = "series.to")
  private String to;

  @Option(
      names = "--format",
      defaultValue = "text",
      paramLabel = "text|csv",
      descriptionKey = "series.format")
  private Format format;

  @Mixin AsOf asOf = new AsOf();

  @Mixin private final As as = new As();

  private enum Format {
    text,
    csv
  }

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period first = Asked.period(from);
      Period last = Asked.period(to);
      if (last.lastDay().isBefore(first.firstDay())) {
        throw new Sorry(ExitCode.USAGE, "series_backwards", Map.of("from", from, "to", to));
      }
      Series series = read(workspace, first, last);
      if (format == Format.csv) {
        csv(series);
      } else {
        print(workspace, series);
      }
      return ExitCode.DONE.code();
    }
  }

  private Series read(Workspace workspace, Period first, Period last) {
    SeriesReader reader =
        new SeriesReader(
            workspace.templates(), workspace.ledger().submissions(), asOf.or(workspace.clock()));
    Form asked = reader.formOf(item).orElseThrow(() -> noSuchItem(workspace));
    String latest = workspace.templates().forms().history(asked.code()).latest(item);
    Form form = reader.formOf(latest).orElse(asked);
    List<String> columns = form.item(latest).orElseThrow().columns();
    if (column != null && !columns.contains(column)) {
      throw new Sorry(
          ExitCode.NOT_FOUND,
          "no_such_column",
          Map.of("column", column, "item", latest, "known", String.join(", ", columns)));
    }
    Unit who = who(workspace, last.lastDay());
    return reader.read(form, latest, Optional.ofNullable(column), who, first, last);
  }

  /** The unit as it stood last before a day: one that has ended can still be asked for. */
  private Unit who(Workspace workspace, LocalDate day) {
    if (UnitCode.isWellFormed(unit)) {
      Optional<Unit> ended =
          workspace.templates().register().history(new UnitCode(unit)).stream()
              .filter(one -> !one.validFrom().isAfter(day))
              .max(Comparator.comparing(Unit::validFrom));
      if (ended.isPresent()) {
        LocalDate last = ended.get().validTo().filter(to -> to.isBefore(day)).orElse(day);
        as.sight(zhiheng, workspace.templates(), last).need(ended.get().code(), last);
        return ended.get();
      }
    }
    return as.sight(zhiheng, workspace.templates(), day).unit(unit, day);
  }

  private Sorry noSuchItem(Workspace workspace) {
    List<String> all =
        workspace.templates().forms().all().stream()
            .flatMap(form -> form.items().stream())
            .map(one -> one.code())
            .distinct()
            .sorted()
            .toList();
    List<String> alike = all.stream().filter(code -> begin(code).equals(begin(item))).toList();
    List<String> known =
        alike.isEmpty() ? all.stream().map(code -> begin(code) + ".…").distinct().toList() : alike;
    return new Sorry(
        ExitCode.NOT_FOUND,
        "no_such_item",
        Map.of("item", item, "known", String.join(", ", known)));
  }

  private static String begin(String code) {
    return code.contains(".") ? code.substring(0, code.indexOf('.')) : code;
  }

  private void csv(Series series) {
    Console console = zhiheng.console();
    console.out().println("unit,form,item,column,period,amount,status,units,reported_as,marks");
    for (Point point : series.points()) {
      console
          .out()
          .println(
              String.join(
                  ",",
                  series.ancestry().unit().code(),
                  series.form().code(),
                  series.item().code(),
                  series.column(),
                  point.period().code(),
                  amount(point),
                  point.status(),
                  point.units().stream().map(UnitCode::code).collect(Collectors.joining(" ")),
                  String.join(" ", point.items()),
                  point.marks().stream().map(Mark::code).collect(Collectors.joining(" "))));
    }
    console.out().flush();
  }

  private void print(Workspace workspace, Series series) {
    Console console = zhiheng.console();
    console.print(
        "series_head",
        Map.of(
            "unit", name(workspace, series),
            "code", series.ancestry().unit(),
            "item", series.form().fullName(series.item()).in(console.lang()),
            "item_code", series.item().code(),
            "measure", series.item().entry().measure().in(console.lang()),
            "form", series.form().title().in(console.lang())));
    if (!series.item().code().equals(item)) {
      console.print("series_called", Map.of("old", item, "now", series.item().code()));
    }
    Columns table =
        new Columns(
            console.say("explain_period"),
            console.say("explain_amount"),
            console.say("series_status"),
            console.say("series_marks"));
    for (Point point : series.points()) {
      String marks =
          point.marks().stream()
              .map(mark -> console.say(mark.words(), mark.fields()))
              .collect(Collectors.joining(console.say("series_between")));
      table.row(point.period().code(), amount(point), point.status(), marks);
    }
    table.print(console.out());
    for (Seam seam : series.ancestry().seams()) {
      console.print(
          "series_seam_" + seam.how().name().toLowerCase(Locale.ROOT),
          Map.of("day", seam.day(), "unit", seam.by().from(), "basis", seam.by().basis()));
    }
    console.print(
        series.points().isEmpty() ? "series_empty" : "series_legend", Map.of("form", item));
  }

  private String name(Workspace workspace, Series series) {
    return workspace.templates().register().history(series.ancestry().unit()).stream()
        .reduce((earlier, later) -> later)
        .map(found -> found.name().in(zhiheng.console().lang()))
        .orElse(unit);
  }

  private static String amount(Point point) {
    return point
        .amount()
        .map(BigDecimal::stripTrailingZeros)
        .map(BigDecimal::toPlainString)
        .orElse("");
  }
}
