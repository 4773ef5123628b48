package zhiheng.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.cli.console.Console;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.Outcome;
import zhiheng.ledger.publication.Publication;
import zhiheng.ledger.submission.CellChange;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Submission;
import zhiheng.ledger.submission.Submissions;
import zhiheng.reports.bulletin.PublishedBulletins;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Says which published bulletins printed figures that a correction changes. */
final class TouchedBulletins {
  private static final Set<String> PRINTED =
      Stream.of(Count.values())
          .flatMap(count -> count.items().stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Workspace workspace;
  private final Console console;
  private final List<Publication> publications;

  TouchedBulletins(Workspace workspace, Console console) {
    this.workspace = workspace;
    this.console = console;
    this.publications = workspace.ledger().publications().all();
  }

  /** Says it after a file was taken; most touch none. */
  void tell(Outcome outcome) {
    if (publications.isEmpty()
        || !(outcome instanceof Outcome.Accepted accepted)
        || accepted.receipt().outcome() == Receipt.Outcome.ALREADY_KNOWN) {
      return;
    }
    Submission given = accepted.submission();
    Instant at = accepted.receipt().at();
    tell(
        given.form(),
        given.unit(),
        given.period(),
        at,
        CellChange.between(state(given, at.minus(1, ChronoUnit.MICROS)), state(given, at)));
  }

  private Optional<Figures> state(Submission given, Instant at) {
    Submissions known = workspace.ledger().submissions();
    return known.latest(given.form(), given.unit(), given.period(), given.part(), at);
  }

  /**
   * Names the bulletins that printed the month of some changes and came out before them. Only
   * provinces stand in a bulletin.
   */
  void tell(String form, UnitCode unit, Period period, Instant at, List<CellChange> changes) {
    if (!form.equals(ReturnFigures.FORM) || !(period instanceof Month month)) {
      return;
    }
    long items =
        changes.stream()
            .filter(change -> change.column().equals("month") && PRINTED.contains(change.row()))
            .count();
    if (items == 0 || !isProvince(unit, month)) {
      return;
    }
    PublishedBulletins.before(at, publications).all().stream()
        .filter(issue -> issue.speaksOf(month))
        .forEach(
            issue ->
                console.print(
                    "changes_touch",
                    Map.of("code", issue.code(), "day", issue.released(), "items", items)));
  }

  private boolean isProvince(UnitCode unit, Month month) {
    return workspace.templates().register().provinces(month.lastDay()).stream()
        .map(Unit::code)
        .anyMatch(unit::equals);
  }
}
