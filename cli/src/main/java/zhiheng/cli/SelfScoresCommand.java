package zhiheng.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.SelfScores;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng self-scores}: what units gave themselves beside what was confirmed. */
@Command(name = "self-scores")
final class SelfScoresCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Mixin private final BySystem by = new BySystem();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
  @Nullable String unit;

  @Mixin private final As as = new As();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Assessment assessment =
          Asked.assessment(
              workspace.ledger().assessments(),
              by.code(workspace, year),
              year,
              null,
              asOf.orEver());
      LocalDate day = LocalDate.of(year, 12, 31);
      Sight sight = as.sight(zhiheng, workspace.templates(), day);
      Optional<UnitCode> only =
          Optional.ofNullable(unit).map(named -> sight.unit(named, day).code());
      List<SelfScores.Row> rows =
          SelfScores.of(assessment, workspace.ledger().submissions(), asOf.orEver()).stream()
              .filter(row -> sight.sees(row.unit().unit(), day))
              .filter(row -> only.isEmpty() || only.get().equals(row.unit().unit()))
              .toList();
      Proceeding proceeding =
          workspace.ledger().proceedings().of(assessment.system(), year, asOf.orEver());
      outlet.print(zhiheng.console(), listing(rows, proceeding));
      if (rows.isEmpty()) {
        zhiheng
            .console()
            .tell(
                "self_scores_none",
                Map.of(
                    "code",
                    assessment.system(),
                    "year",
                    year,
                    "system",
                    BySystem.name(
                        zhiheng.console(), workspace.templates(), assessment.system(), year)));
      }
      return ExitCode.DONE.code();
    }
  }

  private Listing listing(List<SelfScores.Row> rows, Proceeding proceeding) {
    Heads heads = new Heads(zhiheng.console(), outlet.format, "self_scores_");
    Listing listing =
        heads.listing(
            "unit",
            "indicator",
            "name",
            "self",
            "confirmed",
            "difference",
            "evidence",
            "receipt",
            "day",
            "time");
    for (SelfScores.Row row : rows) {
      listing.row(
          row.unit().unit().code(),
          row.indicator(),
          row.name().map(name -> name.in(zhiheng.console().lang())).orElse(""),
          row.own(),
          row.confirmed().orElse(null),
          row.difference().orElse(null),
          row.evidence(),
          row.receipt(),
          LocalDate.ofInstant(row.at(), ReturnState.OFFICE).toString(),
          proceeding.lateSelfScore(row.at()).map(until -> heads.head("late")).orElse(""));
    }
    return listing;
  }
}
