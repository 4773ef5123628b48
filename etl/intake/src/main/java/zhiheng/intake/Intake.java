package zhiheng.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.Outcome.Rejected;
import zhiheng.intake.check.Checks;
import zhiheng.intake.check.Consequences;
import zhiheng.intake.check.DrawnFiles;
import zhiheng.intake.check.LedgerHistory;
import zhiheng.intake.check.ReviewMarks;
import zhiheng.intake.check.SelfScoreMarks;
import zhiheng.intake.check.UsualRanges;
import zhiheng.intake.given.Followed;
import zhiheng.intake.given.Given;
import zhiheng.intake.given.GivenCells;
import zhiheng.intake.given.Prefilled;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.reading.DraftReader;
import zhiheng.intake.reading.Expectation;
import zhiheng.intake.repair.Readings;
import zhiheng.intake.repair.Repairs;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.Workbook;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerUnavailable;
import zhiheng.ledger.life.LifeFindings.NotHandedInHere;
import zhiheng.ledger.life.LifeFindings.PeriodLocked;
import zhiheng.ledger.life.RefusedFile;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.submission.Checked;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Submission;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/**
 * One file in, a receipt or findings out: open, read by its form, check against itself and what
 * came before, record. All of it or nothing, and all findings at once.
 */
public final class Intake {
  /** The remark on a row in which a figure was left blank. */
  public static final String BLANK = "blank";

  /** The remark on a row in which nothing was asked for. */
  public static final String NOTE = "note";

  /** Enough that the disk is not waited for after every file, few enough that others may write. */
  private static final int TOGETHER = 50;

  private final Templates templates;
  private final Ledger ledger;
  private final Clock clock;
  private final Clerk clerk;
  private final Prefilled prefilled;

  /** A desk at which nobody says who hands in. */
  public Intake(Templates templates, Ledger ledger, Clock clock) {
    this(templates, ledger, clock, Clerk.NOBODY);
  }

  /** A desk at which a clerk hands in. */
  public Intake(Templates templates, Ledger ledger, Clock clock, Clerk clerk) {
    this.clerk = clerk;
    this.templates = templates;
    this.ledger = ledger;
    this.clock = clock;
    this.prefilled = new Prefilled(templates);
  }

  /**
   * Reads all definitions that are needed to take a file, so that mistakes in them are known before
   * anything is made.
   */
  public static void needs(Templates templates) {
    templates.register();
    templates.forms();
    templates.workPlans();
    templates.reviews();
  }

  /**
   * Hands in a file.
   *
   * @param explanations the clerk's words by item code (or row of a list), beside those in the file
   */
  public Outcome submit(Path file, Expectation expectation, Map<String, String> explanations) {
    DraftReader.Read read = read(file, expectation, explanations);
    return ledger.inTransaction(() -> record(new ReadAhead.One(file, read)));
  }

  /**
   * Hands in many files, one after the other in the order given; while one is recorded the next are
   * read. Each file is recorded whole or not at all. Up to {@value #TOGETHER} share a transaction:
   * if recording one of them fails all of these are taken back and handed in again one by one, so
   * that none suffers from its neighbor. A ledger that cannot be used ends it all, and none of
   * these is recorded.
   *
   * @param answered hears what became of each file, after it is safe
   */
  public void submit(
      Iterator<Path> files,
      Expectation expectation,
      Map<String, String> explanations,
      Answered answered)
      throws IOException {
    try (ReadAhead ahead = new ReadAhead(files, file -> read(file, expectation, explanations))) {
      int together = 1;
      for (List<ReadAhead.One> some = ahead.next(together);
          !some.isEmpty();
          some = ahead.next(together)) {
        // The first answers come at once.
        together = Math.min(2 * together, TOGETHER);
        Optional<List<Outcome>> outcomes = together(some);
        if (outcomes.isPresent()) {
          tell(some, outcomes.get(), answered);
        } else {
          for (ReadAhead.One one : some) {
            tell(List.of(one), List.of(inItsOwn(one)), answered);
          }
        }
      }
    }
  }

  /** Records several in one transaction; nothing if one of them fails in it. */
  private Optional<List<Outcome>> together(List<ReadAhead.One> some) {
    try {
      return Optional.of(ledger.inTransaction(() -> some.stream().map(this::record).toList()));
    } catch (LedgerUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private Outcome inItsOwn(ReadAhead.One one) {
    return ledger.inTransaction(() -> record(one));
  }

  /** All are told what became of them, even if one answer cannot be written. */
  private static void tell(List<ReadAhead.One> some, List<Outcome> outcomes, Answered answered)
      throws IOException {
    List<IOException> trouble = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      try {
        answered.became(some.get(i).file(), outcomes.get(i));
      } catch (IOException e) {
        trouble.add(e);
      }
    }
    if (!trouble.isEmpty()) {
      throw trouble.get(0);
    }
  }

  /** Hears what became of a file. */
  public interface Answered {
    void became(Path file, Outcome outcome) throws IOException;
  }

  private DraftReader.Read read(
      Path file, Expectation expectation, Map<String, String> explanations) {
    Workbook.Opened opened = Workbook.open(file, Limits.FORMS);
    return opened
        .workbook()
        .map(workbook -> DraftReader.read(workbook, templates, expectation, explanations))
        .orElseGet(() -> new DraftReader.Read(Optional.empty(), opened.findings()));
  }

  private Outcome record(ReadAhead.One one) {
    Outcome outcome = recorded(one.read());
    if (outcome instanceof Rejected refused) {
      remember(one, refused.findings());
    }
    return outcome;
  }

  /** Of what is refused no figure is kept, but that it was refused is. */
  private void remember(ReadAhead.One one, Findings findings) {
    Optional<Draft> draft = one.read().draft().filter(this::isHandedInHere);
    Checked checked =
        draft.map(it -> CheckedReturn.checked(it, findings)).orElse(new Checked(0, List.of()));
    int hard = (int) findings.stream().filter(it -> it.severity() == Severity.HARD).count();
    ledger
        .life()
        .refused()
        .record(
            draft.map(
                it ->
                    new RefusedFile.Return(
                        it.form().code(), it.unit().code(), it.period(), it.part())),
            String.valueOf(one.file().getFileName()),
            one.read().draft().map(Draft::sha256).orElse(""),
            hard,
            Objects.requireNonNullElse(checked.run(), 0),
            checked.totals().failed(),
            clerk.name());
  }

  private boolean isHandedInHere(Draft draft) {
    return clerk.handsIn(draft.unit().code(), draft.period(), templates.register());
  }

  private Finding notHandedInHere(Draft draft) {
    Text acting =
        templates
            .register()
            .find(clerk.unit(), draft.period().lastDay())
            .map(Unit::name)
            .orElse(new Text(clerk.unit().code(), clerk.unit().code()));
    return new NotHandedInHere(new FilePlace(draft.file()), draft.unit().name(), acting);
  }

  private Outcome recorded(DraftReader.Read read) {
    // Nothing is said of a neighbor's return, for its checks would tell what was handed in before.
    Optional<Draft> neighbors = read.draft().filter(draft -> !isHandedInHere(draft));
    if (neighbors.isPresent()) {
      return new Rejected(Findings.of(notHandedInHere(neighbors.get())));
    }
    Findings findings =
        SheetOrder.of(
            read.draft()
                .map(one -> read.findings().and(Readings.of(one, read.findings())).and(check(one)))
                .orElse(read.findings()));
    Optional<Finding> shut = read.draft().flatMap(this::shut);
    Optional<Draft> draft = read.draft().filter(any -> !findings.refuse());
    if (draft.isEmpty()) {
      return new Rejected(shut.map(found -> Findings.of(found).and(findings)).orElse(findings));
    }
    Submission submission = CheckedReturn.submission(draft.get(), findings, clerk.name());
    if (shut.isPresent() && ledger.submissions().standing(submission).isEmpty()) {
      return new Rejected(Findings.of(shut.get()).and(findings));
    }
    Receipt receipt = ledger.submissions().record(submission);
    return new Accepted(
        receipt, submission, findings, CheckedReturn.unexplained(draft.get(), findings));
  }

  private Optional<Finding> shut(Draft draft) {
    return ledger
            .life()
            .isShut(
                templates,
                draft.form(),
                draft.unit().code(),
                draft.period(),
                draft.part(),
                clock.instant())
        ? Optional.of(
            new PeriodLocked(
                new FilePlace(draft.file()), draft.unit().name(), draft.period().code()))
        : Optional.empty();
  }

  private Findings check(Draft draft) {
    LedgerHistory history =
        new LedgerHistory(ledger.submissions().received(), templates, draft, clock.instant());
    Given given = prefilled.of(draft.form(), draft.unit(), draft.period(), draft.part());
    Submissions known = ledger.submissions().received();
    Findings checked = Checks.run(draft, history, templates);
    Findings found =
        GivenCells.run(draft, given)
            .and(open(draft, known))
            .and(checked)
            .and(
                Repairs.of(draft, checked, history, other -> Checks.run(other, history, templates)))
            .and(UsualRanges.run(draft, history))
            .and(Consequences.of(draft, templates, known, history.own(), clock.instant()));
    if (draft.form().code().equals(Prefilled.SELF_SCORE)) {
      int year = draft.period().lastDay().getYear();
      Instant now = clock.instant();
      Proceeding proceeding = ledger.proceedings().of(draft.part(), year, now);
      return templates
          .systems()
          .find(draft.part(), year)
          .map(system -> found.and(SelfScoreMarks.run(draft, system)))
          .orElse(found)
          .and(SelfScoreMarks.late(draft, proceeding, now));
    }
    if (draft.form().code().equals(ReviewMarks.FORM) && draft.period() instanceof Year year) {
      return templates
          .reviews()
          .find(year)
          .map(sheet -> found.and(ReviewMarks.run(draft, sheet)))
          .orElse(found)
          .and(
              ledger
                  .reviewDraws()
                  .latest(year, clock.instant())
                  .map(draw -> DrawnFiles.run(draft, draw))
                  .orElse(Findings.none()));
    }
    return found;
  }

  /** Rows that are followed must be there until they are closed. */
  private Findings open(Draft draft, Submissions known) {
    return Followed.before(
            draft.form(),
            draft.unit().code(),
            draft.period(),
            draft.part(),
            templates.forms(),
            known,
            clock.instant())
        .map(followed -> followed.missing(draft))
        .orElse(Findings.none());
  }
}
