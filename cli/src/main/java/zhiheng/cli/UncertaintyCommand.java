package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Recalled;
import zhiheng.indicators.uncertainty.AssessmentModel;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.PlanReader;
import zhiheng.ledger.assessment.Assessment;

/** {@code zhiheng uncertainty}: how far an assessment's ranks depend on errors and choices. */
@Command(name = "uncertainty")
final class UncertaintyCommand implements Callable<Integer> {
  private static final double USUAL_WEIGHTS = 0.2;

  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Mixin private final BySystem by = new BySystem();

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "explain.run")
  @Nullable String run;

  @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "uncertainty.plan")
  @Nullable Path plan;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Draws draws = new Draws();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Console console = zhiheng.console();
      Assessment assessment =
          Asked.assessment(
              workspace.ledger().assessments(), by.code(workspace, year), year, run, asOf.orEver());
      Recalled recalled =
          Recalled.of(assessment, workspace.templates())
              .orElseThrow(() -> Asked.withoutRules(assessment));
      if (recalled.rulesChanged()) {
        console.tell("rules_changed", Map.of("run", assessment.run()));
      }
      Plan read = plan == null ? usual() : PlanReader.read(plan);
      AssessmentModel model =
          new AssessmentModel(recalled.rules(), recalled.subjects(), draws.of(read));
      Map<String, String> grades = new LinkedHashMap<>();
      recalled
          .rules()
          .grades()
          .forEach(grade -> grades.put(grade.code(), grade.name().in(console.lang())));
      Map<String, String> units = new TreeMap<>();
      assessment
          .units()
          .forEach(unit -> units.put(unit.unit().code(), unit.unitName().in(console.lang())));
      draws.print(console, outlet, model, read, units, grades);
      return ExitCode.DONE.code();
    }
  }

  /** Without a plan: each weight a fifth more or less, and the sampling errors that were kept. */
  private static Plan usual() {
    return new Plan(1000, 1, Optional.of(USUAL_WEIGHTS), true, Map.of(), List.of());
  }
}
