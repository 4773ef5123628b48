package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.proceeding.ProceedingSeat;

/** {@code --year}, {@code --system}, {@code --as}: whose assessment is spoken of, and by whom. */
final class OfAssessment {
  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  private int year;

  @Mixin private final BySystem by = new BySystem();

  @Mixin private final As as = new As();

  int year() {
    return year;
  }

  String system(Workspace workspace) {
    return by.code(workspace, year);
  }

  /** How far it had come at a moment. */
  Proceeding proceeding(Workspace workspace, Instant asOf) {
    return workspace.ledger().proceedings().of(system(workspace), year, asOf);
  }

  /** What the acting unit sees. */
  Sight sight(Zhiheng zhiheng, Workspace workspace) {
    return as.sight(zhiheng, workspace.templates(), lastDay());
  }

  /** Where a person acts on it. */
  ProceedingSeat seat(Zhiheng zhiheng, Workspace workspace, String by) {
    return new ProceedingSeat(
        proceeding(workspace, Instant.MAX),
        workspace.ledger().proceedings(),
        workspace.ledger().assessments(),
        workspace.templates().register(),
        as.unit(zhiheng, workspace.templates(), lastDay()),
        by,
        workspace.clock().instant());
  }

  /** A run by its name, or the last one of the year. */
  Assessment run(Workspace workspace, @Nullable String named) {
    return Asked.assessment(
        workspace.ledger().assessments(), by.code(workspace, year), year, named, Instant.MAX);
  }

  /** The run that stands; empty if there is no draft yet. */
  Optional<Assessment> standing(Workspace workspace) {
    return proceeding(workspace, Instant.MAX).run().flatMap(workspace.ledger().assessments()::find);
  }

  LocalDate lastDay() {
    return LocalDate.of(year, 12, 31);
  }
}
