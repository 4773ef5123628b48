package zhiheng.ledger.snapshot;

import static zhiheng.ledger.schema.Tables.SNAPSHOT;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.store.Store;

/** The snapshots that were frozen. */
public final class Snapshots {
  private static final String WHAT = "snapshot";

  private final Store store;

  public Snapshots(Store store) {
    this.store = store;
  }

  /** Keeps a snapshot; one of the same hash that is there already is given back unchanged. */
  public Frozen record(String hash, Instant asOf, String manifest) {
    return store.write(
        sql -> {
          Optional<Frozen> known = find(hash);
          if (known.isPresent()) {
            return known.get();
          }
          Frozen frozen = new Frozen(hash, asOf, manifest, store.now());
          long entry =
              AuditChain.append(store, frozen.at(), WHAT, hash, canonical(frozen).sha256());
          sql.insertInto(SNAPSHOT)
              .set(SNAPSHOT.ENTRY, entry)
              .set(SNAPSHOT.HASH, frozen.hash())
              .set(SNAPSHOT.AS_OF, frozen.asOf())
              .set(SNAPSHOT.MANIFEST, frozen.manifest())
              .set(SNAPSHOT.RECORDED_AT, frozen.at())
              .execute();
          return frozen;
        });
  }

  public Optional<Frozen> find(String hash) {
    return store.read(
        sql ->
            sql.selectFrom(SNAPSHOT)
                .where(SNAPSHOT.HASH.eq(hash))
                .fetchOptional(Snapshots::frozen));
  }

  /** All snapshots, as they came. */
  public List<Frozen> all() {
    return store.read(
        sql -> sql.selectFrom(SNAPSHOT).orderBy(SNAPSHOT.ENTRY).fetch(Snapshots::frozen));
  }

  private static Frozen frozen(Record row) {
    return new Frozen(
        row.get(SNAPSHOT.HASH),
        row.get(SNAPSHOT.AS_OF),
        row.get(SNAPSHOT.MANIFEST),
        row.get(SNAPSHOT.RECORDED_AT));
  }

  private static Canonical canonical(Frozen frozen) {
    return new Canonical().line(WHAT, frozen.hash(), frozen.asOf(), frozen.manifest(), frozen.at());
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return new Audited(WHAT, this::contents);
  }

  private Map<Long, String> contents() {
    Map<Long, String> contents = new HashMap<>();
    store
        .read(sql -> sql.selectFrom(SNAPSHOT).fetch())
        .forEach(row -> contents.put(row.get(SNAPSHOT.ENTRY), canonical(frozen(row)).sha256()));
    return contents;
  }
}
