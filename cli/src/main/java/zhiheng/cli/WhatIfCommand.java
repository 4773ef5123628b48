package zhiheng.cli;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Judgment;
import zhiheng.indicators.Recalled;
import zhiheng.indicators.alter.CannotSet;
import zhiheng.indicators.alter.Reach;
import zhiheng.indicators.alter.WhatIf;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng whatif}: ranks with something set otherwise, and what a grade would need. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      defaultValue = "provinces",
      descriptionKey = "system")
  String system;

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "explain.run")
  @Nullable String run;

  @Option(names = "--set", paramLabel = "WHAT=VALUE", descriptionKey = "whatif.set")
  List<String> settings = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "whatif.unit")
  @Nullable String unit;

  @Option(names = "--reach", paramLabel = "GRADE", descriptionKey = "whatif.reach")
  @Nullable String reach;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    String grade = reach;
    String named = unit;
    if (grade != null && named == null) {
      throw Asked.missing("--unit", "zhiheng whatif");
    }
    if (grade == null && settings.isEmpty()) {
      throw Asked.missing("--set", "zhiheng whatif");
    }
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Assessment assessment =
          Asked.assessment(workspace.ledger().assessments(), system, year, run, asOf.orEver());
      Recalled recalled =
          Recalled.of(assessment, workspace.templates())
              .orElseThrow(() -> Asked.withoutRules(assessment));
      Console console = zhiheng.console();
      if (recalled.rulesChanged()) {
        console.tell("rules_changed", Map.of("run", assessment.run()));
      }
      WhatIf.Set set = WhatIf.of(recalled.rules(), recalled.subjects(), settings);
      if (grade != null && named != null) {
        Unit who =
            new Asked(workspace.templates()).unit(named, LocalDate.of(assessment.year(), 12, 31));
        outlet.print(console, ways(set, who, grade));
        console.tell("whatif_ways", Map.of());
      } else {
        outlet.print(console, ranks(recalled, set));
      }
      return ExitCode.DONE.code();
    } catch (CannotSet cannot) {
      throw new Sorry(
          ExitCode.USAGE,
          "cannot_set",
          Map.of("setting", cannot.setting(), "known", cannot.known()));
    }
  }

  private Listing ranks(Recalled recalled, WhatIf.Set set) {
    Map<UnitCode, UnitScore> before = new TreeMap<>();
    Judgment.of(recalled.rules(), recalled.subjects())
        .forEach(score -> before.put(score.unit(), score));
    Listing listing =
        heads()
            .listing(
                "unit",
                "name",
                "points",
                "rank",
                "grade",
                "points_if",
                "rank_if",
                "grade_if",
                "moves");
    for (UnitScore after : Judgment.of(set.system(), set.subjects(), set.weights())) {
      UnitScore was = before.get(after.unit());
      if (was != null && (unit == null || isMeant(after))) {
        listing.row(
            after.unit().code(),
            after.unitName().in(zhiheng.console().lang()),
            was.total().points().setScale(2, RoundingMode.HALF_UP),
            was.standing().rank(),
            grade(was.standing().grade()),
            after.total().points().setScale(2, RoundingMode.HALF_UP),
            after.standing().rank(),
            grade(after.standing().grade()),
            was.standing().rank() - after.standing().rank());
      }
    }
    return listing;
  }

  private Heads heads() {
    return new Heads(zhiheng.console(), outlet.format, "whatif_");
  }

  private String grade(String code) {
    return heads().isScreen() && !code.isEmpty()
        ? Wording.read(
                zhiheng.templatesFolder().resolve("wording/reasons"), zhiheng.console().lang())
            .say("grade." + code)
        : code;
  }

  private boolean isMeant(UnitScore score) {
    return score.unit().code().equals(unit) || score.unitName().zh().equals(unit);
  }

  private Listing ways(WhatIf.Set set, Unit who, String grade) {
    Listing listing = heads().listing("measure", "name", "now", "needed", "total_at_most");
    for (Reach.Way way : Reach.ways(set.system(), set.subjects(), who.code(), grade)) {
      listing.row(
          way.measure().code(),
          way.measure().name().in(zhiheng.console().lang()),
          way.now(),
          way.needed().orElse(null),
          way.most().setScale(2, RoundingMode.HALF_UP));
    }
    return listing;
  }
}
