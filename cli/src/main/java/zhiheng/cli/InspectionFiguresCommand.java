package zhiheng.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.inspection.BureauInspections;
import zhiheng.indicators.inspection.InspectionFigures;
import zhiheng.templates.Templates;
import zhiheng.templates.inspection.InspectionPlan;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng inspections figures}: bureau by bureau, then all together. */
@Command(name = "figures")
final class InspectionFiguresCommand implements Callable<Integer> {
  @ParentCommand InspectionsCommand inspections;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
  @Nullable String unit;

  @Mixin private final As as = new As();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Zhiheng zhiheng = inspections.zhiheng;
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Templates templates = workspace.templates();
      InspectionPlan plan = InspectionsCommand.plan(templates, year);
      LocalDate day = LocalDate.of(year, 12, 31);
      Sight sight = as.sight(zhiheng, templates, day);
      Optional<UnitCode> wanted = Optional.ofNullable(unit).map(one -> sight.unit(one, day).code());
      List<BureauInspections> rows =
          new ArrayList<>(
              new InspectionFigures(templates.datasets(), plan)
                      .of(workspace.lake(), workspace.lake().freeze(asOf.or(workspace.clock())))
                      .stream()
                      .filter(
                          each ->
                              wanted
                                  .map(one -> one.code().equals(each.unit()))
                                  .orElseGet(() -> sight.sees(new UnitCode(each.unit()), day)))
                      .toList());
      if (wanted.isEmpty() && !rows.isEmpty()) {
        rows.add(InspectionFigures.together(rows));
      }
      InWords words = new InWords(console, templates, outlet.format, "inspections_");
      outlet.print(console, words.isScreen() ? shortly(rows, words) : completely(rows));
      if (rows.isEmpty()) {
        console.tell("inspections_nothing", Map.of());
      } else if (words.isScreen()) {
        console.tell("inspections_figures_note", Map.of());
      }
      if (words.isScreen() && workspace.isIllustration()) {
        console.print("illustration");
      }
    }
    return ExitCode.DONE.code();
  }

  private Listing shortly(List<BureauInspections> rows, InWords words) {
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "name",
                "targets",
                "drawn_targets",
                "drawn_share",
                "meets_plan",
                "meets_floor",
                "on_time_share",
                "published_in_time_share",
                "problem_rate",
                "problem_lower",
                "problem_upper",
                "joint_share",
                "traced_share"));
    for (BureauInspections row : rows) {
      boolean all = row.unit().isEmpty();
      listing.row(
          row.unit(),
          all ? words.head("total") : words.unit(row.unit(), LocalDate.of(year, 12, 31)),
          row.targets(),
          row.drawnTargets(),
          words.share(row.drawnShare()),
          words.flag(row.meetsPlan()),
          words.flag(row.meetsFloor()),
          words.share(row.onTimeShare()),
          words.share(row.publishedInTimeShare()),
          words.share(row.problemRate()),
          words.share(row.problemInterval().map(each -> BigDecimal.valueOf(each.lower()))),
          words.share(row.problemInterval().map(each -> BigDecimal.valueOf(each.upper()))),
          words.share(row.jointShare()),
          words.share(row.tracedShare()));
    }
    return listing;
  }

  private static Listing completely(List<BureauInspections> rows) {
    Listing listing =
        new Listing(
            "unit",
            "targets",
            "required_by_plan",
            "required_by_floor",
            "drawn",
            "drawn_targets",
            "drawn_share",
            "drawn_of_plan",
            "meets_plan",
            "meets_floor",
            "inspected",
            "inspected_targets",
            "repeated",
            "on_time",
            "on_time_share",
            "published",
            "published_in_time",
            "published_in_time_share",
            "problems",
            "problem_rate",
            "problem_lower",
            "problem_upper",
            "followed_up",
            "followed_up_share",
            "joint",
            "joint_share",
            "traced",
            "traced_share");
    for (BureauInspections row : rows) {
      listing.row(
          row.unit().isEmpty() ? "total" : row.unit(),
          row.targets(),
          row.required(),
          row.floor(),
          row.drawn(),
          row.drawnTargets(),
          cell(row.drawnShare()),
          cell(row.drawnOfPlan()),
          cell(row.meetsPlan()),
          cell(row.meetsFloor()),
          row.inspected(),
          row.inspectedTargets(),
          row.repeated(),
          row.onTime(),
          cell(row.onTimeShare()),
          row.published(),
          row.publishedInTime(),
          cell(row.publishedInTimeShare()),
          row.problems(),
          cell(row.problemRate()),
          cell(row.problemInterval().map(each -> (Object) each.lower())),
          cell(row.problemInterval().map(each -> (Object) each.upper())),
          row.followedUp(),
          cell(row.followedUpShare()),
          row.joint(),
          cell(row.jointShare()),
          row.traced(),
          cell(row.tracedShare()));
    }
    return listing;
  }

  private static @Nullable Object cell(Optional<?> value) {
    return value.orElse(null);
  }
}
