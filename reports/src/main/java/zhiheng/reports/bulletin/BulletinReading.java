package zhiheng.reports.bulletin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import zhiheng.ledger.Ledger;
import zhiheng.reports.bulletin.PublishedBulletins.Issue;
import zhiheng.reports.bulletin.Revisions.RevisedCell;
import zhiheng.reports.returns.Joined;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Reads what a bulletin is written from out of the ledger, as it was known at a moment. */
public final class BulletinReading {
  private final Templates templates;
  private final Ledger ledger;
  private final Instant asOf;

  public BulletinReading(Templates templates, Ledger ledger, Instant asOf) {
    this.templates = templates;
    this.ledger = ledger;
    this.asOf = asOf;
  }

  /** The facts of a month; empty if no province had handed in for it. */
  public Optional<BulletinFacts> of(Month month) {
    List<UnitCode> provinces =
        templates.register().provinces(month.lastDay()).stream().map(Unit::code).toList();
    ReturnFigures figures =
        ReturnFigures.read(
            ledger.submissions(),
            provinces,
            joined(month, provinces),
            Span.yearToDate(month),
            asOf);
    if (figures.handedIn(month).isEmpty()) {
      return Optional.empty();
    }
    PublishedBulletins published = PublishedBulletins.before(asOf, ledger.publications().all());
    return Optional.of(
        new BulletinFacts(
            month,
            figures,
            new QualityReading(templates, ledger, asOf).of(month, figures),
            published.lastBefore(month).map(Issue::month),
            revisions(month, provinces, published),
            templates.forms().find(ReturnFigures.FORM, month),
            new Breakdowns(templates, ledger.submissions(), asOf).of(month),
            new FormTables(templates, ledger.submissions(), asOf).of(month),
            templates.publishing()));
  }

  /**
   * What changed since the bulletin of the month before came out, in all months printed until then;
   * for a second edition also what changed of the months that only the first one printed.
   */
  private Revisions revisions(Month month, List<UnitCode> provinces, PublishedBulletins published) {
    Optional<Issue> last = published.lastBefore(month);
    SortedSet<Month> before =
        last.map(issue -> published.monthsUpTo(issue.month())).orElseGet(TreeSet::new);
    Revisions revisions =
        last.map(
                issue ->
                    since(issue.asOf(), before, provinces)
                        .with(tables(issue.asOf(), published.issuedUpTo(issue.month()))))
            .orElse(Revisions.NONE);
    Optional<Issue> edition = published.lastOf(month);
    if (edition.isEmpty()) {
      return revisions;
    }
    SortedSet<Month> own = published.monthsUpTo(month);
    own.removeAll(before);
    SortedSet<Month> tables = new TreeSet<>(published.issuedUpTo(month));
    last.ifPresent(issue -> tables.removeAll(published.issuedUpTo(issue.month())));
    return revisions.and(
        since(edition.get().asOf(), own, provinces).with(tables(edition.get().asOf(), tables)));
  }

  private List<RevisedCell> tables(Instant printed, SortedSet<Month> months) {
    return new TableRevisions(templates, ledger.submissions(), printed, asOf).of(months);
  }

  private Joined joined(Month month, List<UnitCode> units) {
    return Joined.of(templates.register(), units, Span.yearToDate(month));
  }

  private Revisions since(Instant printed, SortedSet<Month> months, List<UnitCode> provinces) {
    if (months.isEmpty()) {
      return Revisions.NONE;
    }
    Span span = new Span(months.first(), months.last());
    Joined joined = Joined.of(templates.register(), provinces, span);
    return Revisions.between(
        ReturnFigures.readOnly(ledger.submissions(), provinces, joined, span, printed),
        ReturnFigures.readOnly(ledger.submissions(), provinces, joined, span, asOf),
        months);
  }
}
