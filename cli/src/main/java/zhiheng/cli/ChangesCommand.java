package zhiheng.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.submission.CellChange;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Step;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** {@code zhiheng changes}: what each revision of a return changed, and what it touches. */
@Command(name = "changes")
final class ChangesCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
  String unit;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      descriptionKey = "changes.period")
  String period;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "monthly-return",
      descriptionKey = "status.form")
  String form;

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "",
      descriptionKey = "form.export.part")
  String part;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period when = Asked.period(period);
      Asked asked = new Asked(workspace.templates());
      UnitCode who =
          as.sight(zhiheng, workspace.templates(), when.lastDay())
              .unit(unit, when.lastDay())
              .code();
      Form version = asked.form(form, when);
      SortedMap<Instant, List<String>> events = events(workspace, who, when);
      if (events.isEmpty()) {
        throw new Sorry(
            ExitCode.NOT_FOUND,
            "changes_nothing_handed_in",
            Map.of("unit", who, "period", when.code(), "form", version.title()));
      }
      Optional<Figures> before = Optional.empty();
      TouchedBulletins touched = new TouchedBulletins(workspace, zhiheng.console());
      boolean first = true;
      for (Map.Entry<Instant, List<String>> event : events.entrySet()) {
        event.getValue().forEach(zhiheng.console().out()::println);
        Optional<Figures> after =
            workspace.ledger().submissions().latest(form, who, when, part, event.getKey());
        List<CellChange> changes = CellChange.between(before, after);
        if (!first) {
          print(version, changes);
          touched.tell(form, who, when, event.getKey(), changes);
        }
        first &= after.isEmpty();
        before = after;
      }
      return ExitCode.DONE.code();
    }
  }

  /** Everything after which other figures may count, in words, by moment. */
  private SortedMap<Instant, List<String>> events(Workspace workspace, UnitCode who, Period when) {
    Console console = zhiheng.console();
    Instant moment = asOf.or(workspace.clock());
    SortedMap<Instant, List<String>> events = new TreeMap<>();
    for (Handed each : workspace.ledger().submissions().revisions(form, who, when, part, moment)) {
      add(
          events,
          each.receipt().at(),
          console.say(
              "changes_handed_in",
              Map.of(
                  "at", MINUTE.format(each.receipt().at()),
                  "revision", each.receipt().revision(),
                  "receipt", each.receipt().number(),
                  "file", each.file())));
      for (Step step : workspace.ledger().life().steps().of(each.receipt().number(), moment)) {
        add(
            events,
            step.at(),
            console.say(
                "changes_" + step.kind().code().replace('-', '_'),
                Map.of(
                    "at", MINUTE.format(step.at()),
                    "receipt", step.receipt(),
                    "unit", step.unit(),
                    "reason", step.reason())));
      }
    }
    return events;
  }

  private static void add(SortedMap<Instant, List<String>> events, Instant at, String words) {
    events.computeIfAbsent(at, moment -> new ArrayList<>()).add(words);
  }

  private void print(Form version, List<CellChange> changes) {
    Console console = zhiheng.console();
    if (changes.isEmpty()) {
      console.print("changes_none");
      return;
    }
    Columns table =
        new Columns(
            console.say("explain_item"),
            console.say("changes_column"),
            console.say("changes_before"),
            console.say("changes_after"),
            console.say("explain_cell"));
    for (CellChange change : changes) {
      table.row(
          item(version, change.row(), console.lang()),
          version
              .column(change.column())
              .map(column -> column.name().in(console.lang()))
              .orElse(change.column()),
          change.before().map(CellChange::said).orElse("—"),
          change.after().map(CellChange::said).orElse("—"),
          change
              .after()
              .or(change::before)
              .map(cell -> cell.sheet() + "!" + cell.cell())
              .orElse(""));
    }
    table.print(console.out());
    console.print("changes_count", Map.of("count", changes.size()));
  }

  private static String item(Form version, String row, Lang lang) {
    return version.item(row).map(item -> version.fullName(item).in(lang)).orElse(row);
  }
}
