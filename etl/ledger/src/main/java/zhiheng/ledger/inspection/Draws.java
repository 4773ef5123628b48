package zhiheng.ledger.inspection;

import static zhiheng.ledger.schema.Tables.DRAW;
import static zhiheng.ledger.schema.Tables.DRAWN;
import static zhiheng.ledger.schema.Tables.DRAW_TERM;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/** The draws, oldest first. */
public final class Draws {
  private static final String WHAT = "draw";
  private static final String PERCENT = "percent";
  private static final String TIMES = "times";
  private static final String COUNT = "count";

  private final Store store;

  public Draws(Store store) {
    this.store = store;
  }

  /** Keeps a draw; its number and its moment are given to it here. */
  public Draw record(Draw given) {
    return store.write(
        sql -> {
          int before =
              sql.fetchCount(
                  DRAW, DRAW.UNIT.eq(given.unit().code()).and(DRAW.PLAN_YEAR.eq(given.year())));
          String code =
              String.format(Locale.ROOT, "draw-%s-%d-%02d", given.unit(), given.year(), before + 1);
          Draw draw = given.as(code, store.now());
          long entry = AuditChain.append(store, draw.at(), WHAT, code, canonical(draw).sha256());
          insert(sql, entry, draw);
          return draw;
        });
  }

  private static void insert(DSLContext sql, long entry, Draw draw) {
    sql.insertInto(DRAW)
        .set(DRAW.ENTRY, entry)
        .set(DRAW.CODE, draw.code())
        .set(DRAW.UNIT, draw.unit().code())
        .set(DRAW.PLAN_YEAR, draw.year())
        .set(DRAW.PLAN, draw.plan())
        .set(DRAW.ANNOUNCEMENT, draw.announcement())
        .set(DRAW.SEED, draw.seed())
        .set(DRAW.SNAPSHOT, draw.snapshot())
        .set(DRAW.REGISTER_HASH, draw.registerHash())
        .set(DRAW.DRAWN_ON, draw.drawnOn())
        .set(DRAW.DUE_ON, draw.dueOn())
        .set(DRAW.PUBLISH_WITHIN, draw.publishWithin())
        .set(DRAW.MARKS, String.join(" ", draw.marks()))
        .set(DRAW.REASON, draw.reason())
        .set(DRAW.ACTOR, draw.by())
        .set(DRAW.RECORDED_AT, draw.at())
        .execute();
    terms(sql, entry, PERCENT, draw.percents());
    terms(sql, entry, TIMES, draw.times());
    terms(sql, entry, COUNT, draw.counts());
    for (Draw.Drawn each : draw.drawn()) {
      sql.insertInto(DRAWN)
          .set(DRAWN.ENTRY, entry)
          .set(DRAWN.PLACE, each.number())
          .set(DRAWN.TARGET, each.target())
          .set(DRAWN.STRATUM, each.stratum())
          .set(DRAWN.WEIGHT, each.weight())
          .set(DRAWN.TICKET, each.ticket())
          .set(DRAWN.INSPECTOR_1, each.first())
          .set(DRAWN.INSPECTOR_2, each.second())
          .execute();
    }
  }

  private static void terms(
      DSLContext sql, long entry, String kind, SortedMap<String, BigDecimal> terms) {
    terms.forEach(
        (code, amount) ->
            sql.insertInto(DRAW_TERM)
                .set(DRAW_TERM.ENTRY, entry)
                .set(DRAW_TERM.KIND, kind)
                .set(DRAW_TERM.CODE, code)
                .set(DRAW_TERM.AMOUNT, amount)
                .execute());
  }

  /** The draw of this number. */
  public Optional<Draw> find(String code) {
    return fetch(DRAW.CODE.eq(code)).values().stream().findFirst();
  }

  /**
   * The place of a draw in the chain: what has a lower one was known before, at whatever moment.
   */
  public long entry(String code) {
    return fetch(DRAW.CODE.eq(code)).keySet().stream().findFirst().orElse(Long.MAX_VALUE);
  }

  /** All draws that were recorded up to a moment. */
  public List<Draw> all(Instant asOf) {
    return List.copyOf(fetch(DRAW.RECORDED_AT.le(Exact.moment(asOf))).values());
  }

  private Map<Long, Draw> fetch(Condition wanted) {
    return store.read(
        sql -> {
          Map<Long, Draw> draws = new LinkedHashMap<>();
          sql.selectFrom(DRAW)
              .where(wanted)
              .orderBy(DRAW.ENTRY)
              .forEach(row -> draws.put(row.get(DRAW.ENTRY), draw(sql, row)));
          return draws;
        });
  }

  private static Draw draw(DSLContext sql, Record row) {
    long entry = row.get(DRAW.ENTRY);
    String marks = row.get(DRAW.MARKS);
    return new Draw(
        row.get(DRAW.CODE),
        new UnitCode(row.get(DRAW.UNIT)),
        row.get(DRAW.PLAN_YEAR),
        row.get(DRAW.PLAN),
        row.get(DRAW.ANNOUNCEMENT),
        row.get(DRAW.SEED),
        row.get(DRAW.SNAPSHOT),
        row.get(DRAW.REGISTER_HASH),
        row.get(DRAW.DRAWN_ON),
        row.get(DRAW.DUE_ON),
        row.get(DRAW.PUBLISH_WITHIN),
        marks.isEmpty() ? List.of() : List.of(marks.split(" ", -1)),
        row.get(DRAW.REASON),
        terms(sql, entry, PERCENT),
        terms(sql, entry, TIMES),
        terms(sql, entry, COUNT),
        sql.selectFrom(DRAWN).where(DRAWN.ENTRY.eq(entry)).orderBy(DRAWN.PLACE).fetch(Draws::drawn),
        row.get(DRAW.ACTOR),
        row.get(DRAW.RECORDED_AT));
  }

  private static SortedMap<String, BigDecimal> terms(DSLContext sql, long entry, String kind) {
    SortedMap<String, BigDecimal> terms = new TreeMap<>();
    sql.selectFrom(DRAW_TERM)
        .where(DRAW_TERM.ENTRY.eq(entry).and(DRAW_TERM.KIND.eq(kind)))
        .forEach(row -> terms.put(row.get(DRAW_TERM.CODE), row.get(DRAW_TERM.AMOUNT)));
    return terms;
  }

  private static Draw.Drawn drawn(Record row) {
    return new Draw.Drawn(
        row.get(DRAWN.PLACE),
        row.get(DRAWN.TARGET),
        row.get(DRAWN.STRATUM),
        row.get(DRAWN.WEIGHT),
        row.get(DRAWN.TICKET),
        row.get(DRAWN.INSPECTOR_1),
        row.get(DRAWN.INSPECTOR_2));
  }

  private static Canonical canonical(Draw draw) {
    Canonical text =
        new Canonical()
            .line(
                WHAT,
                draw.code(),
                draw.unit(),
                draw.year(),
                draw.plan(),
                draw.announcement(),
                draw.seed(),
                draw.snapshot(),
                draw.registerHash(),
                draw.drawnOn(),
                draw.dueOn(),
                draw.publishWithin(),
                String.join(" ", draw.marks()),
                draw.reason(),
                draw.by(),
                draw.at());
    draw.percents().forEach((code, amount) -> text.line(PERCENT, code, amount));
    draw.times().forEach((code, amount) -> text.line(TIMES, code, amount));
    draw.counts().forEach((code, amount) -> text.line(COUNT, code, amount));
    for (Draw.Drawn each : draw.drawn()) {
      text.line(
          "drawn",
          each.number(),
          each.target(),
          each.stratum(),
          each.weight(),
          each.ticket(),
          each.first(),
          each.second());
    }
    return text;
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Audited.wholes(
        WHAT,
        store,
        sql -> sql.fetch(DRAW).intoMap(DRAW.ENTRY),
        (sql, row) -> canonical(draw(sql, row)));
  }
}
