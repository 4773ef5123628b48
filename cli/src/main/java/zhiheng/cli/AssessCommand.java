package zhiheng.cli;

import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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
import zhiheng.indicators.Assessor;
import zhiheng.indicators.Recomputed;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng assess}: freezes what is known, measures, scores, ranks, and keeps the run. */
@Command(name = "assess")
final class AssessCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  @Nullable Integer year;

  @Mixin private final BySystem by = new BySystem();

  @Mixin private final AsOf asOf = new AsOf();

  @Option(names = "--again", paramLabel = "RUN", descriptionKey = "assess.again")
  @Nullable String again;

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      if (again != null) {
        return again(workspace, again);
      }
      if (year == null) {
        throw Asked.missing("--year", "zhiheng assess");
      }
      String system = by.code(workspace, year);
      refuseIfClosed(workspace, system, year);
      zhiheng.console().tell("assess_starts", Map.of());
      Instant moment = asOf.or(workspace.clock());
      Assessor assessor = new Assessor(workspace.templates(), workspace.lake(), workspace.ledger());
      print(
          assessor.assess(system, year, moment, workspace.isIllustration()), workspace.templates());
      return ExitCode.DONE.code();
    }
  }

  /** A year that is signed is computed again by its run, and never anew. */
  private void refuseIfClosed(Workspace workspace, String system, int of) {
    Proceeding proceeding = workspace.ledger().proceedings().of(system, of, Instant.MAX);
    if (proceeding.isClosed()) {
      throw new Sorry(
          ExitCode.REFUSED,
          "assess_closed",
          Map.of(
              "system",
              BySystem.name(zhiheng.console(), workspace.templates(), system, of),
              "year",
              of,
              "run",
              proceeding.run().orElse("")));
    }
  }

  private void print(Assessment assessment, Templates templates) {
    Console console = zhiheng.console();
    Wording names = BySystem.reasons(console, templates, assessment);
    console.print("assess_title", Map.of("title", assessment.title(), "run", assessment.run()));
    Columns table =
        new Columns(
            console.say("assess_rank"),
            console.say("assess_code"),
            console.say("assess_unit"),
            console.say("assess_group"),
            console.say("assess_points"),
            console.say("assess_grade"));
    List<UnitScore> ranked =
        assessment.units().stream()
            .sorted(
                Comparator.comparing((UnitScore unit) -> unit.standing().rank())
                    .thenComparing(UnitScore::unit))
            .toList();
    for (UnitScore unit : ranked) {
      table.row(
          unit.standing().rank() + (unit.standing().tied() ? "=" : ""),
          unit.unit().code(),
          unit.unitName().in(console.lang()),
          group(names, unit.peerGroup())
              + " "
              + unit.standing().rankInGroup()
              + "/"
              + unit.standing().ofInGroup(),
          unit.total().points().setScale(2, RoundingMode.HALF_UP).toPlainString(),
          unit.standing().grade().isEmpty() ? "" : names.say("grade." + unit.standing().grade()));
    }
    table.print(console.out());
    console.print(
        "assess_snapshot", Map.of("snapshot", assessment.snapshot(), "asOf", assessment.asOf()));
    if (assessment.illustration()) {
      console.print("illustration");
    }
  }

  /** The name of a class; a system of somebody else's may have classes that have no words here. */
  private static String group(Wording names, String code) {
    return names.codes().contains("group." + code) ? names.say("group." + code) : code;
  }

  private int again(Workspace workspace, String run) {
    Asked.assessment(workspace.ledger().assessments(), "", 0, run, Instant.MAX);
    return (again(zhiheng.console(), workspace, run) ? ExitCode.DONE : ExitCode.NOT_VERIFIED)
        .code();
  }

  /** Computes a run once more and tells every difference; true if there is none. */
  static boolean again(Console console, Workspace workspace, String run) {
    Recomputed recomputed =
        new Assessor(workspace.templates(), workspace.lake(), workspace.ledger()).again(run);
    recomputed
        .differences()
        .forEach(
            each ->
                console.print(
                    "again_differs",
                    Map.of(
                        "unit", each.unit(),
                        "node", each.node(),
                        "kept", each.kept(),
                        "computed", each.computed())));
    if (recomputed.definitionChanged()) {
      console.print("again_definition_changed", Map.of("run", run));
    }
    console.print(recomputed.same() ? "again_same" : "again_other", Map.of("run", run));
    return recomputed.same();
  }
}
