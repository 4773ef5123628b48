package zhiheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.caseload.Alert;
import zhiheng.indicators.caseload.Deadlines;
import zhiheng.indicators.caseload.Stages;
import zhiheng.indicators.caseload.WatchedCase;
import zhiheng.lake.Snapshot;
import zhiheng.templates.term.Stage;
import zhiheng.templates.unit.Unit;

/** {@code zhiheng cases stages}: which stage each case is in, and which raise an alert. */
@Command(name = "stages")
final class CaseStagesCommand implements Callable<Integer> {
  @ParentCommand CasesCommand cases;

  @Option(names = "--on", required = true, paramLabel = "DAY", descriptionKey = "cases.on")
  LocalDate on;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cases.unit")
  @Nullable String unit;

  @Option(names = "--alert", paramLabel = "ALERT", descriptionKey = "cases.alert")
  @Nullable Alert alert;

  @Option(names = "--all", descriptionKey = "cases.all")
  boolean all;

  @Option(names = "--summary", descriptionKey = "cases.summary")
  boolean summary;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    try (Workspace workspace = cases.zhiheng.workspace().mustExist()) {
      @Nullable Unit wanted = unit == null ? null : new Asked(workspace.templates()).unit(unit, on);
      Stages stages = new Stages(Deadlines.of(workspace.templates()), on);
      Snapshot snapshot = workspace.lake().freeze(asOf.or(workspace.clock()));
      List<WatchedCase> watched =
          stages.ask(workspace.lake(), snapshot).stream()
              .filter(each -> wanted == null || each.unit().equals(wanted.code().code()))
              .toList();
      InWords words =
          new InWords(cases.zhiheng.console(), workspace.templates(), outlet.format, "cases_");
      outlet.print(
          cases.zhiheng.console(), summary ? counted(watched, words) : listed(watched, words));
      long raised = watched.stream().filter(each -> !each.alerts().isEmpty()).count();
      cases
          .zhiheng
          .console()
          .tell("cases_stages_note", Map.of("on", on, "count", watched.size(), "alerts", raised));
      return ExitCode.DONE.code();
    }
  }

  private Listing listed(List<WatchedCase> watched, InWords words) {
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "unit_name",
                "case_no",
                "kind",
                "stage",
                "since",
                "days",
                "due",
                "working_days_left",
                "alerts"));
    watched.stream()
        .filter(each -> all || !each.alerts().isEmpty())
        .filter(each -> alert == null || each.alerts().contains(alert))
        .forEach(
            each ->
                listing.row(
                    each.unit(),
                    words.unit(each.unit(), on),
                    words.written(each.caseNo()),
                    words.value("kind", each.kind()),
                    words.word(each.stage()),
                    each.since(),
                    each.days(),
                    each.due().orElse(null),
                    each.left().orElse(null),
                    each.alerts().stream().map(words::word).collect(Collectors.joining(";"))));
    return listing;
  }

  /** How many cases of a unit are in a stage, and how many raise each alert. */
  private record Row(String unit, Stage stage) {}

  private Listing counted(List<WatchedCase> watched, InWords words) {
    List<String> heads = new ArrayList<>(List.of("unit", "unit_name", "stage", "cases"));
    for (Alert each : Alert.values()) {
      heads.add(each.name().toLowerCase(Locale.ROOT));
    }
    Listing listing = words.listing(heads);
    Map<Row, List<WatchedCase>> rows =
        new TreeMap<>(Comparator.comparing(Row::unit).thenComparing(Row::stage));
    watched.forEach(
        each ->
            rows.computeIfAbsent(new Row(each.unit(), each.stage()), any -> new ArrayList<>())
                .add(each));
    rows.forEach(
        (row, own) -> {
          List<@Nullable Object> cells = new ArrayList<>();
          cells.add(row.unit());
          cells.add(words.unit(row.unit(), on));
          cells.add(words.word(row.stage()));
          cells.add(own.size());
          for (Alert each : Alert.values()) {
            cells.add(own.stream().filter(one -> one.alerts().contains(each)).count());
          }
          listing.row(cells);
        });
    return listing;
  }
}
