package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng status}: who has handed in what, when, late or not. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(OFFICE);

  @ParentCommand Zhiheng zhiheng;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      descriptionKey = "status.period")
  private String period;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "monthly-return",
      descriptionKey = "status.form")
  private String form;

  @Option(
      names = "--under",
      paramLabel = "UNIT",
      defaultValue = "100000",
      descriptionKey = "status.under")
  private String under;

  @Mixin private final AsOf asOf = new AsOf();

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Period asked = Asked.period(period);
      List<? extends Period> periods = periods(workspace, asked);
      Instant moment = asOf.or(workspace.clock());
      Map<UnitCode, List<Handed>> handed =
          workspace.ledger().submissions().handed(form, asked.code(), asked.code(), moment).stream()
              .collect(Collectors.groupingBy(Handed::unit));
      List<Unit> expected = expected(workspace, asked);
      if (periods.size() == 1) {
        printOne(workspace, periods.get(0), expected, handed);
      } else {
        printYear(workspace, periods, expected, handed);
      }
      return ExitCode.DONE.code();
    }
  }

  /**
   * The periods of the form's rhythm in what was asked: twelve months of a year, or just the one.
   */
  private List<? extends Period> periods(Workspace workspace, Period asked) {
    if (asked instanceof Year && workspace.templates().forms().find(form, asked).isEmpty()) {
      List<Period> within = workspace.templates().forms().periods(form, asked);
      return within.isEmpty() ? List.of(asked) : within;
    }
    return List.of(asked);
  }

  /** The bureaus right below a unit that existed when the period ended. */
  private List<Unit> expected(Workspace workspace, Period asked) {
    UnitCode above = new Asked(workspace.templates()).unit(under, asked.lastDay()).code();
    return workspace.templates().register().below(above, asked.lastDay()).stream()
        .filter(unit -> unit.kind() == Unit.Kind.BUREAU)
        .toList();
  }

  private void printOne(
      Workspace workspace, Period one, List<Unit> expected, Map<UnitCode, List<Handed>> handed) {
    Console console = zhiheng.console();
    LocalDate due = due(workspace, one);
    Columns table =
        new Columns(
            console.say("status_unit"),
            console.say("status_name"),
            console.say("status_state"),
            console.say("status_at"),
            console.say("status_revision"),
            console.say("status_receipt"));
    int there = 0;
    for (Unit unit : expected) {
      List<Handed> parts = handed.getOrDefault(unit.code(), List.of());
      if (parts.isEmpty()) {
        table.row(
            unit.code().code(),
            unit.name().in(console.lang()),
            state(workspace, Optional.empty(), due),
            "",
            "",
            "");
        continue;
      }
      there++;
      for (Handed part : parts) {
        table.row(
            unit.code().code(),
            unit.name().in(console.lang()) + (part.part().isEmpty() ? "" : " " + part.part()),
            state(workspace, Optional.of(part), due),
            MINUTE.format(part.receipt().at()),
            Integer.toString(part.receipt().revision()),
            part.receipt().number());
      }
    }
    table.print(console.out());
    console.print(
        "status_sum",
        Map.of("period", one.code(), "there", there, "expected", expected.size(), "due", due));
  }

  private void printYear(
      Workspace workspace,
      List<? extends Period> periods,
      List<Unit> expected,
      Map<UnitCode, List<Handed>> handed) {
    Console console = zhiheng.console();
    Columns table =
        new Columns(
            console.say("status_unit"),
            console.say("status_name"),
            console.say("status_on_time"),
            console.say("status_late"),
            console.say("status_missing"),
            console.say("status_revised"));
    for (Unit unit : expected) {
      List<Handed> all = handed.getOrDefault(unit.code(), List.of());
      long late = all.stream().filter(each -> isLate(workspace, each)).count();
      long revised = all.stream().filter(each -> each.receipt().revision() > 1).count();
      table.row(
          unit.code().code(),
          unit.name().in(console.lang()),
          Long.toString(all.size() - late),
          Long.toString(late),
          Long.toString(periods.size() - all.size()),
          Long.toString(revised));
    }
    table.print(console.out());
  }

  private String state(Workspace workspace, Optional<Handed> handed, LocalDate due) {
    Console console = zhiheng.console();
    if (handed.isPresent()) {
      return console.say(isLate(workspace, handed.get()) ? "status_late" : "status_on_time");
    }
    boolean over = asOf.or(workspace.clock()).atZone(OFFICE).toLocalDate().isAfter(due);
    return console.say(over ? "status_missing" : "status_awaited");
  }

  /** Late is who first handed in late; a correction later on is no delay. */
  private boolean isLate(Workspace workspace, Handed handed) {
    Receipt first = handed.receipt();
    if (first.revision() > 1) {
      first =
          workspace
              .ledger()
              .submissions()
              .revisions(handed.form(), handed.unit(), handed.period(), handed.part(), first.at())
              .get(0)
              .receipt();
    }
    return first.at().atZone(OFFICE).toLocalDate().isAfter(due(workspace, handed.period()));
  }

  private LocalDate due(Workspace workspace, Period of) {
    Form version = new Asked(workspace.templates()).form(form, of);
    return workspace.templates().calendar().plusWorkingDays(of.lastDay(), version.dueWorkingDays());
  }
}
