package zhiheng.ledger.publication;

import static zhiheng.ledger.schema.Tables.PUBLICATION;
import static zhiheng.ledger.schema.Tables.PUBLISHED_FILE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.ledger.store.Store;

/** The releases; one code may be released again, the newest counts and all are kept. */
public final class Publications {
  private static final String WHAT = "publication";

  private final Store store;

  public Publications(Store store) {
    this.store = store;
  }

  /** Keeps that files were released now. */
  public Publication record(String code, String basis, List<Released> files) {
    return store.write(
        sql -> {
          Publication publication = new Publication(code, basis, files, store.now());
          long entry =
              AuditChain.append(
                  store, publication.at(), WHAT, code, canonical(publication).sha256());
          sql.insertInto(PUBLICATION)
              .set(PUBLICATION.ENTRY, entry)
              .set(PUBLICATION.CODE, code)
              .set(PUBLICATION.BASIS, basis)
              .set(PUBLICATION.RECORDED_AT, publication.at())
              .execute();
          int place = 0;
          for (Released file : files) {
            sql.insertInto(PUBLISHED_FILE)
                .set(PUBLISHED_FILE.ENTRY, entry)
                .set(PUBLISHED_FILE.PLACE, ++place)
                .set(PUBLISHED_FILE.FILE_NAME, file.file())
                .set(PUBLISHED_FILE.SHA256, file.sha256())
                .set(PUBLISHED_FILE.BYTE_COUNT, file.bytes())
                .execute();
          }
          return publication;
        });
  }

  /** The newest release under a code. */
  public Optional<Publication> find(String code) {
    List<Publication> releases = List.copyOf(fetch(PUBLICATION.CODE.eq(code)).values());
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
  }

  /** All releases, as they came. */
  public List<Publication> all() {
    return List.copyOf(fetch(DSL.noCondition()).values());
  }

  private Map<Long, Publication> fetch(Condition wanted) {
    return store.read(
        sql -> {
          Map<Long, List<Released>> files =
              sql.select(PUBLISHED_FILE.fields())
                  .from(PUBLISHED_FILE)
                  .join(PUBLICATION)
                  .on(PUBLICATION.ENTRY.eq(PUBLISHED_FILE.ENTRY))
                  .where(wanted)
                  .orderBy(PUBLISHED_FILE.ENTRY, PUBLISHED_FILE.PLACE)
                  .fetchGroups(PUBLISHED_FILE.ENTRY, Publications::released);
          Map<Long, Publication> publications = new LinkedHashMap<>();
          sql.selectFrom(PUBLICATION)
              .where(wanted)
              .orderBy(PUBLICATION.ENTRY)
              .forEach(
                  row -> {
                    long entry = row.get(PUBLICATION.ENTRY);
                    publications.put(
                        entry,
                        new Publication(
                            row.get(PUBLICATION.CODE),
                            row.get(PUBLICATION.BASIS),
                            files.getOrDefault(entry, List.of()),
                            row.get(PUBLICATION.RECORDED_AT)));
                  });
          return publications;
        });
  }

  private static Released released(Record row) {
    return new Released(
        row.get(PUBLISHED_FILE.FILE_NAME),
        row.get(PUBLISHED_FILE.SHA256),
        row.get(PUBLISHED_FILE.BYTE_COUNT));
  }

  private static Canonical canonical(Publication publication) {
    Canonical text =
        new Canonical().line(WHAT, publication.code(), publication.basis(), publication.at());
    for (Released file : publication.files()) {
      text.line("file", file.file(), file.sha256(), file.bytes());
    }
    return text;
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return new Audited(WHAT, this::contents);
  }

  private Map<Long, String> contents() {
    Map<Long, String> contents = new HashMap<>();
    fetch(DSL.noCondition())
        .forEach((entry, publication) -> contents.put(entry, canonical(publication).sha256()));
    return contents;
  }
}
