package zhiheng.ledger.batch;

import static zhiheng.ledger.schema.Tables.BATCH;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.batch.Batch.Outcome;
import zhiheng.ledger.store.CodePoints;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;

/** The batches of lines that exist in the lake. */
public final class Batches {
  private static final String WHAT = "batch";

  private final Store store;

  public Batches(Store store) {
    this.store = store;
  }

  /** Makes a batch known in one transaction; the same file twice changes nothing. */
  public Outcome record(Batch batch) {
    return store.write(
        sql -> {
          if (find(batch.dataset(), batch.sha256()).isPresent()) {
            return Outcome.ALREADY_KNOWN;
          }
          long entry =
              AuditChain.append(store, batch.at(), WHAT, batch.id(), canonical(batch).sha256());
          sql.insertInto(BATCH)
              .set(BATCH.ENTRY, entry)
              .set(BATCH.ID, batch.id())
              .set(BATCH.DATASET, batch.dataset())
              .set(BATCH.FILE_NAME, batch.file())
              .set(BATCH.SHA256, batch.sha256())
              .set(BATCH.ROW_COUNT, batch.rows())
              .set(BATCH.FOLDER, batch.folder())
              .set(BATCH.CONTENT_HASH, batch.contentHash())
              .set(BATCH.RECORDED_AT, batch.at())
              .execute();
          return Outcome.RECORDED;
        });
  }

  /** The batches known at a moment, ordered by data set and then as they came. */
  public List<Batch> known(Instant asOf) {
    return fetch(BATCH.RECORDED_AT.le(Exact.moment(asOf))).stream()
        .sorted(Comparator.comparing(Batch::dataset, CodePoints.ORDER))
        .toList();
  }

  /** The batch made of a file, if the data set has it. */
  public Optional<Batch> find(String dataset, String sha256) {
    return fetch(BATCH.DATASET.eq(dataset).and(BATCH.SHA256.eq(sha256))).stream().findFirst();
  }

  private List<Batch> fetch(Condition wanted) {
    return store.read(
        sql -> sql.selectFrom(BATCH).where(wanted).orderBy(BATCH.ENTRY).fetch(Batches::batch));
  }

  private static Batch batch(Record row) {
    return new Batch(
        row.get(BATCH.ID),
        row.get(BATCH.DATASET),
        row.get(BATCH.FILE_NAME),
        row.get(BATCH.SHA256),
        row.get(BATCH.ROW_COUNT),
        row.get(BATCH.FOLDER),
        row.get(BATCH.CONTENT_HASH),
        row.get(BATCH.RECORDED_AT));
  }

  private static Canonical canonical(Batch batch) {
    return new Canonical()
        .line(
            WHAT,
            batch.id(),
            batch.dataset(),
            batch.file(),
            batch.sha256(),
            batch.rows(),
            batch.folder(),
            batch.contentHash(),
            batch.at());
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return new Audited(WHAT, this::contents);
  }

  private Map<Long, String> contents() {
    Map<Long, String> contents = new HashMap<>();
    store
        .read(sql -> sql.selectFrom(BATCH).fetch())
        .forEach(row -> contents.put(row.get(BATCH.ENTRY), canonical(batch(row)).sha256()));
    return contents;
  }
}
