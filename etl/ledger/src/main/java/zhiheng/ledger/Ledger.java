package zhiheng.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import zhiheng.ledger.assessment.Assessments;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.batch.Batches;
import zhiheng.ledger.inspection.Announcements;
import zhiheng.ledger.inspection.Draws;
import zhiheng.ledger.life.Gates;
import zhiheng.ledger.life.Life;
import zhiheng.ledger.life.RefusedFiles;
import zhiheng.ledger.milestone.EvidenceFiles;
import zhiheng.ledger.milestone.MilestoneReviews;
import zhiheng.ledger.proceeding.Proceedings;
import zhiheng.ledger.publication.Publications;
import zhiheng.ledger.review.ReviewDraws;
import zhiheng.ledger.risk.RiskLists;
import zhiheng.ledger.risk.RiskReviews;
import zhiheng.ledger.snapshot.Snapshots;
import zhiheng.ledger.store.Store;
import zhiheng.ledger.submission.Steps;
import zhiheng.ledger.submission.Submissions;

/**
 * Everything small and precious that is known, kept for ever, each fact with its origin. It may be
 * shared by threads; writers come one after another.
 */
public final class Ledger implements AutoCloseable {
  /** How long to wait for another process that has the file open. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Store store;
  private final Submissions submissions;
  private final Batches batches;
  private final Snapshots snapshots;
  private final Assessments assessments;
  private final EvidenceFiles evidenceFiles;
  private final MilestoneReviews milestoneReviews;
  private final Proceedings proceedings;
  private final Publications publications;
  private final ReviewDraws reviewDraws;
  private final Announcements announcements;
  private final Draws draws;
  private final RiskLists riskLists;
  private final RiskReviews riskReviews;
  private final Life life;
  private final AuditChain audit;

  private Ledger(Store store) {
    this.store = store;
    submissions = new Submissions(store);
    batches = new Batches(store);
    snapshots = new Snapshots(store);
    assessments = new Assessments(store);
    evidenceFiles = new EvidenceFiles(store);
    milestoneReviews = new MilestoneReviews(store);
    proceedings = new Proceedings(store);
    publications = new Publications(store);
    reviewDraws = new ReviewDraws(store);
    announcements = new Announcements(store);
    draws = new Draws(store);
    riskLists = new RiskLists(store);
    riskReviews = new RiskReviews(store);
    Steps steps = new Steps(store);
    Gates gates = new Gates(store);
    RefusedFiles refused = new RefusedFiles(store);
    life = new Life(submissions, steps, gates, refused);
    audit =
        new AuditChain(
            store,
            List.of(
                submissions.audited(),
                steps.audited(),
                gates.audited(),
                refused.audited(),
                batches.audited(),
                snapshots.audited(),
                assessments.audited(),
                evidenceFiles.audited(),
                milestoneReviews.audited(),
                proceedings.audited(),
                publications.audited(),
                reviewDraws.audited(),
                announcements.audited(),
                draws.audited(),
                riskLists.audited(),
                riskReviews.audited()));
  }

  /**
   * Opens a ledger, makes its tables if there are none, brings them up to date if they are old.
   *
   * @throws LedgerUnavailable if it cannot be used now
   */
  public static Ledger open(LedgerAddress address, Clock clock) {
    return open(address, clock, PATIENCE);
  }

  static Ledger open(LedgerAddress address, Clock clock, Duration patience) {
    Database database = Database.at(address);
    try {
      if (EmbeddedFile.isNamedBy(address)) {
        EmbeddedFile.of(address).makeUnlessThere();
      }
      Connection first = database.connectPatiently(patience);
      boolean ready = false;
      try {
        Migrations.bringUpToDate(database, first);
        ready = true;
      } finally {
        if (!ready) {
          first.close();
        }
      }
      return new Ledger(
          new Store(first, database::connect, e -> Refusals.whileWorking(address, e), clock));
    } catch (SQLException e) {
      throw Refusals.whileOpening(address, e);
    }
  }

  public Submissions submissions() {
    return submissions;
  }

  /** What becomes of a form after its receipt. */
  public Life life() {
    return life;
  }

  public Batches batches() {
    return batches;
  }

  public Snapshots snapshots() {
    return snapshots;
  }

  public Assessments assessments() {
    return assessments;
  }

  /** The files that prove milestones of work plans. */
  public EvidenceFiles evidenceFiles() {
    return evidenceFiles;
  }

  /** What the owners of tasks found of reported milestones. */
  public MilestoneReviews milestoneReviews() {
    return milestoneReviews;
  }

  /** How assessments come about, from the draft to the signature. */
  public Proceedings proceedings() {
    return proceedings;
  }

  public Publications publications() {
    return publications;
  }

  /** The draws of case files to be reviewed. */
  public ReviewDraws reviewDraws() {
    return reviewDraws;
  }

  /** What was announced about the seeds of draws. */
  public Announcements announcements() {
    return announcements;
  }

  /** The draws for random inspections. */
  public Draws draws() {
    return draws;
  }

  /** The lists of high-risk enterprises and goods. */
  public RiskLists riskLists() {
    return riskLists;
  }

  /** What people decided about the entries of those lists. */
  public RiskReviews riskReviews() {
    return riskReviews;
  }

  public AuditChain audit() {
    return audit;
  }

  /**
   * Does several things in one transaction: all of it is kept, or none. While it lasts nobody else
   * records anything.
   */
  public <T> T inTransaction(Supplier<T> work) {
    return store.inTransaction(work);
  }

  @Override
  public void close() {
    store.close();
  }
}
