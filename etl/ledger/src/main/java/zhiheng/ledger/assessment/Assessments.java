package zhiheng.ledger.assessment;

import static zhiheng.ledger.schema.Tables.ASSESSMENT;
import static zhiheng.ledger.schema.Tables.PROCEEDING_STEP;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.wording.Text;

/** The assessments given. A score, once given, is a fact like any other. */
public final class Assessments {
  private final Store store;
  private final ScoreWriter writer;
  private final ScoreReader reader;

  public Assessments(Store store) {
    this.store = store;
    this.writer = new ScoreWriter(store);
    this.reader = new ScoreReader(store);
  }

  /**
   * Keeps an assessment in one transaction. The same one twice changes nothing.
   *
   * @throws IllegalArgumentException if the run is taken by another
   */
  public void record(Assessment assessment) {
    store.<Boolean>write(
        sql -> {
          Optional<Assessment> known = find(assessment.run());
          if (known.isPresent() && !known.get().equals(assessment)) {
            throw new IllegalArgumentException("another run is named " + assessment.run());
          }
          if (known.isEmpty()) {
            add(assessment);
          }
          return true;
        });
  }

  private void add(Assessment assessment) {
    var at = store.now();
    List<String> scores =
        assessment.units().stream().map(unit -> ScoreLines.of(unit.total())).toList();
    String content = Facts.hash(assessment, at, scores);
    long entry = AuditChain.append(store, at, Facts.WHAT, assessment.run(), content);
    store.write(
        sql ->
            sql.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ENTRY, entry)
                .set(ASSESSMENT.RUN, assessment.run())
                .set(ASSESSMENT.SYSTEM_CODE, assessment.system())
                .set(ASSESSMENT.SYSTEM_VERSION, assessment.systemVersion())
                .set(ASSESSMENT.SYSTEM_HASH, assessment.systemHash())
                .set(ASSESSMENT.ASSESSED_YEAR, assessment.year())
                .set(ASSESSMENT.AS_OF, assessment.asOf())
                .set(ASSESSMENT.SNAPSHOT_HASH, assessment.snapshot())
                .set(ASSESSMENT.TITLE_ZH, assessment.title().zh())
                .set(ASSESSMENT.TITLE_EN, assessment.title().en())
                .set(ASSESSMENT.ILLUSTRATION, assessment.illustration())
                .set(ASSESSMENT.RECORDED_AT, at)
                .execute());
    writer.insert(entry, assessment.units(), scores);
  }

  /** The name of the next run of a system in a year: {@code provinces-2017-01}, then 02. */
  public String nextRun(String system, int year) {
    int before =
        store.read(
            sql ->
                sql.fetchCount(
                    ASSESSMENT,
                    ASSESSMENT.SYSTEM_CODE.eq(system).and(ASSESSMENT.ASSESSED_YEAR.eq(year))));
    return String.format(Locale.ROOT, "%s-%04d-%02d", system, year, before + 1);
  }

  /** The assessment of a system and year that counts: the one that was signed, else the last. */
  public Optional<Assessment> latest(String system, int year) {
    return latest(system, year, Instant.MAX);
  }

  /** The same among those that had been recorded at a moment. */
  public Optional<Assessment> latest(String system, int year, Instant recordedBy) {
    return latestRun(system, year, recordedBy).flatMap(this::find);
  }

  /**
   * The name of the run that counted at a moment: the one that was signed by then, else the last.
   */
  public Optional<String> latestRun(String system, int year, Instant recordedBy) {
    Optional<String> signed =
        store.read(
            sql ->
                sql.select(PROCEEDING_STEP.RUN)
                    .from(PROCEEDING_STEP)
                    .where(PROCEEDING_STEP.SYSTEM_CODE.eq(system))
                    .and(PROCEEDING_STEP.ASSESSED_YEAR.eq(year))
                    .and(PROCEEDING_STEP.STAGE.eq("closed"))
                    .and(PROCEEDING_STEP.RECORDED_AT.le(Exact.moment(recordedBy)))
                    .fetchOptional(PROCEEDING_STEP.RUN));
    return signed.isPresent() ? signed : lastRun(system, year, recordedBy);
  }

  private Optional<String> lastRun(String system, int year, Instant recordedBy) {
    return store.read(
        sql ->
            sql.select(ASSESSMENT.RUN)
                .from(ASSESSMENT)
                .where(ASSESSMENT.SYSTEM_CODE.eq(system))
                .and(ASSESSMENT.ASSESSED_YEAR.eq(year))
                .and(ASSESSMENT.RECORDED_AT.le(Exact.moment(recordedBy)))
                .orderBy(ASSESSMENT.ENTRY.desc())
                .limit(1)
                .fetchOptional(ASSESSMENT.RUN));
  }

  public Optional<Assessment> find(String run) {
    return store
        .read(sql -> sql.selectFrom(ASSESSMENT).where(ASSESSMENT.RUN.eq(run)).fetchOptional())
        .map(this::assessment);
  }

  /** When a run was recorded; the latest of its system and year then. */
  public Optional<Instant> recordedAt(String run) {
    return store.read(
        sql ->
            sql.select(ASSESSMENT.RECORDED_AT)
                .from(ASSESSMENT)
                .where(ASSESSMENT.RUN.eq(run))
                .fetchOptional(ASSESSMENT.RECORDED_AT));
  }

  /** The names of all runs, as they came. */
  public List<String> runs() {
    return store.read(
        sql ->
            sql.select(ASSESSMENT.RUN)
                .from(ASSESSMENT)
                .orderBy(ASSESSMENT.ENTRY)
                .fetch(ASSESSMENT.RUN));
  }

  private Assessment assessment(Record row) {
    return new Assessment(
        row.get(ASSESSMENT.RUN),
        row.get(ASSESSMENT.SYSTEM_CODE),
        row.get(ASSESSMENT.SYSTEM_VERSION),
        row.get(ASSESSMENT.SYSTEM_HASH),
        row.get(ASSESSMENT.ASSESSED_YEAR),
        row.get(ASSESSMENT.AS_OF),
        row.get(ASSESSMENT.SNAPSHOT_HASH),
        new Text(row.get(ASSESSMENT.TITLE_ZH), row.get(ASSESSMENT.TITLE_EN)),
        row.get(ASSESSMENT.ILLUSTRATION),
        reader.units(row.get(ASSESSMENT.ENTRY)));
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Facts.audited(store);
  }
}
