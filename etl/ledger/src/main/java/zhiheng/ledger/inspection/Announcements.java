package zhiheng.ledger.inspection;

import static zhiheng.ledger.schema.Tables.SEED_ANNOUNCEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.FactRows;
import zhiheng.ledger.inspection.Announcement.Kind;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** What was announced about the seeds of draws, oldest first. */
public final class Announcements {
  private static final String WHAT = "seed";

  private final Store store;
  private final FactRows rows;

  public Announcements(Store store) {
    this.store = store;
    this.rows =
        new FactRows(
            WHAT,
            store,
            List.of(
                SEED_ANNOUNCEMENT.ENTRY,
                SEED_ANNOUNCEMENT.CODE,
                SEED_ANNOUNCEMENT.UNIT,
                SEED_ANNOUNCEMENT.PLAN_YEAR,
                SEED_ANNOUNCEMENT.KIND,
                SEED_ANNOUNCEMENT.WORDS,
                SEED_ANNOUNCEMENT.KNOWN_ON,
                SEED_ANNOUNCEMENT.ACTOR,
                SEED_ANNOUNCEMENT.RECORDED_AT));
  }

  /** Keeps what a draw will take its seed from. */
  public Announcement record(
      UnitCode unit, int year, Kind kind, String words, Optional<LocalDate> knownOn, String by) {
    return store.write(
        sql -> {
          int before =
              sql.fetchCount(
                  SEED_ANNOUNCEMENT,
                  SEED_ANNOUNCEMENT.UNIT.eq(unit.code()).and(SEED_ANNOUNCEMENT.PLAN_YEAR.eq(year)));
          String code = String.format(Locale.ROOT, "seed-%s-%d-%02d", unit, year, before + 1);
          Instant at =
              rows.append(
                  code, code, unit.code(), year, kind.code(), words, knownOn.orElse(null), by);
          return new Announcement(code, unit, year, kind, words, knownOn, by, at);
        });
  }

  /** The announcement of this number. */
  public Optional<Announcement> find(String code) {
    return fetch(SEED_ANNOUNCEMENT.CODE.eq(code)).stream().findFirst();
  }

  /** All announcements that were recorded up to a moment. */
  public List<Announcement> all(Instant asOf) {
    return fetch(SEED_ANNOUNCEMENT.RECORDED_AT.le(Exact.moment(asOf)));
  }

  private List<Announcement> fetch(Condition wanted) {
    return store.read(
        sql ->
            sql.selectFrom(SEED_ANNOUNCEMENT)
                .where(wanted)
                .orderBy(SEED_ANNOUNCEMENT.ENTRY)
                .fetch(Announcements::announcement));
  }

  private static Announcement announcement(Record row) {
    return new Announcement(
        row.get(SEED_ANNOUNCEMENT.CODE),
        new UnitCode(row.get(SEED_ANNOUNCEMENT.UNIT)),
        row.get(SEED_ANNOUNCEMENT.PLAN_YEAR),
        Kind.valueOf(row.get(SEED_ANNOUNCEMENT.KIND).toUpperCase(Locale.ROOT)),
        row.get(SEED_ANNOUNCEMENT.WORDS),
        Optional.ofNullable(row.get(SEED_ANNOUNCEMENT.KNOWN_ON)),
        row.get(SEED_ANNOUNCEMENT.ACTOR),
        row.get(SEED_ANNOUNCEMENT.RECORDED_AT));
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return rows.audited();
  }
}
