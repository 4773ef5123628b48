package zhiheng.ledger.review;

import static zhiheng.ledger.schema.Tables.REVIEW_DRAW;
import static zhiheng.ledger.schema.Tables.REVIEW_FILE;
import static zhiheng.ledger.schema.Tables.REVIEW_READER;
import static zhiheng.ledger.schema.Tables.REVIEW_STRATUM;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** The draws of case files; a year may be drawn again, the newest draw counts and all are kept. */
public final class ReviewDraws {
  private static final String WHAT = "review_draw";

  private final Store store;

  public ReviewDraws(Store store) {
    this.store = store;
  }

  /** The name that the next draw of a year gets. */
  public String nextCode(Year year) {
    long before = all().stream().filter(draw -> draw.year().equals(year)).count();
    return String.format(Locale.ROOT, "review-%s-%02d", year.code(), before + 1);
  }

  /** Keeps a draw, made now. */
  public ReviewDraw record(ReviewDraw given) {
    return store.write(
        sql -> {
          ReviewDraw draw = at(given, store.now());
          long entry =
              AuditChain.append(store, draw.at(), WHAT, draw.code(), canonical(draw).sha256());
          sql.insertInto(REVIEW_DRAW)
              .set(REVIEW_DRAW.ENTRY, entry)
              .set(REVIEW_DRAW.CODE, draw.code())
              .set(REVIEW_DRAW.DRAWN_YEAR, draw.year().year())
              .set(REVIEW_DRAW.SHEET_VERSION, draw.sheet())
              .set(REVIEW_DRAW.METHOD, draw.method())
              .set(REVIEW_DRAW.SEED, draw.seed())
              .set(REVIEW_DRAW.REGISTER_HASH, draw.registerHash())
              .set(REVIEW_DRAW.PER_BUREAU, draw.perBureau())
              .set(REVIEW_DRAW.AS_OF, draw.asOf())
              .set(REVIEW_DRAW.SNAPSHOT_HASH, draw.snapshot())
              .set(REVIEW_DRAW.RECORDED_AT, draw.at())
              .execute();
          writeParts(sql, entry, draw);
          return draw;
        });
  }

  private static ReviewDraw at(ReviewDraw draw, Instant moment) {
    return new ReviewDraw(
        draw.code(),
        draw.year(),
        draw.sheet(),
        draw.method(),
        draw.seed(),
        draw.registerHash(),
        draw.perBureau(),
        draw.asOf(),
        draw.snapshot(),
        draw.strata(),
        draw.files(),
        draw.panels(),
        moment);
  }

  private static void writeParts(DSLContext sql, long entry, ReviewDraw draw) {
    for (Stratum stratum : draw.strata()) {
      sql.insertInto(REVIEW_STRATUM)
          .set(REVIEW_STRATUM.ENTRY, entry)
          .set(REVIEW_STRATUM.UNIT, stratum.unit().code())
          .set(REVIEW_STRATUM.KIND, stratum.kind())
          .set(REVIEW_STRATUM.POPULATION, stratum.population())
          .set(REVIEW_STRATUM.DRAWN, stratum.drawn())
          .execute();
    }
    int place = 0;
    for (DrawnFile file : draw.files()) {
      sql.insertInto(REVIEW_FILE)
          .set(REVIEW_FILE.ENTRY, entry)
          .set(REVIEW_FILE.PLACE, ++place)
          .set(REVIEW_FILE.UNIT, file.unit().code())
          .set(REVIEW_FILE.KIND, file.kind())
          .set(REVIEW_FILE.CASE_NO, file.caseNo())
          .set(REVIEW_FILE.TICKET, file.ticket())
          .execute();
    }
    for (Panel panel : draw.panels()) {
      for (int i = 0; i < panel.readers().size(); i++) {
        sql.insertInto(REVIEW_READER)
            .set(REVIEW_READER.ENTRY, entry)
            .set(REVIEW_READER.UNIT, panel.unit().code())
            .set(REVIEW_READER.PLACE, i + 1)
            .set(REVIEW_READER.REVIEWER, panel.readers().get(i))
            .execute();
      }
    }
  }

  public Optional<ReviewDraw> find(String code) {
    return fetch(REVIEW_DRAW.CODE.eq(code)).values().stream().findFirst();
  }

  /** The newest draw of a year that was known at a moment. */
  public Optional<ReviewDraw> latest(Year year, Instant asOf) {
    return fetch(
            REVIEW_DRAW
                .DRAWN_YEAR
                .eq(year.year())
                .and(REVIEW_DRAW.RECORDED_AT.le(Exact.moment(asOf))))
        .values()
        .stream()
        .reduce((one, later) -> later);
  }

  /** All draws, as they came. */
  public List<ReviewDraw> all() {
    return List.copyOf(fetch(DSL.noCondition()).values());
  }

  private Map<Long, ReviewDraw> fetch(Condition wanted) {
    return store.read(
        sql -> {
          Map<Long, ReviewDraw> draws = new LinkedHashMap<>();
          sql.selectFrom(REVIEW_DRAW)
              .where(wanted)
              .orderBy(REVIEW_DRAW.ENTRY)
              .forEach(row -> draws.put(row.get(REVIEW_DRAW.ENTRY), draw(sql, row)));
          return draws;
        });
  }

  private static ReviewDraw draw(DSLContext sql, Record row) {
    long entry = row.get(REVIEW_DRAW.ENTRY);
    return new ReviewDraw(
        row.get(REVIEW_DRAW.CODE),
        new Year(row.get(REVIEW_DRAW.DRAWN_YEAR)),
        row.get(REVIEW_DRAW.SHEET_VERSION),
        row.get(REVIEW_DRAW.METHOD),
        row.get(REVIEW_DRAW.SEED),
        row.get(REVIEW_DRAW.REGISTER_HASH),
        row.get(REVIEW_DRAW.PER_BUREAU),
        row.get(REVIEW_DRAW.AS_OF),
        row.get(REVIEW_DRAW.SNAPSHOT_HASH),
        sql
            .selectFrom(REVIEW_STRATUM)
            .where(REVIEW_STRATUM.ENTRY.eq(entry))
            .fetch(
                each ->
                    new Stratum(
                        new UnitCode(each.get(REVIEW_STRATUM.UNIT)),
                        each.get(REVIEW_STRATUM.KIND),
                        each.get(REVIEW_STRATUM.POPULATION),
                        each.get(REVIEW_STRATUM.DRAWN)))
            .stream()
            // In Java: databases differ in how they order texts.
            .sorted(Comparator.comparing(Stratum::unit).thenComparing(Stratum::kind))
            .toList(),
        sql.selectFrom(REVIEW_FILE)
            .where(REVIEW_FILE.ENTRY.eq(entry))
            .orderBy(REVIEW_FILE.PLACE)
            .fetch(
                each ->
                    new DrawnFile(
                        new UnitCode(each.get(REVIEW_FILE.UNIT)),
                        each.get(REVIEW_FILE.KIND),
                        each.get(REVIEW_FILE.CASE_NO),
                        each.get(REVIEW_FILE.TICKET))),
        panels(sql, entry),
        row.get(REVIEW_DRAW.RECORDED_AT));
  }

  private static List<Panel> panels(DSLContext sql, long entry) {
    return sql
        .selectFrom(REVIEW_READER)
        .where(REVIEW_READER.ENTRY.eq(entry))
        .orderBy(REVIEW_READER.PLACE)
        .fetchGroups(REVIEW_READER.UNIT, REVIEW_READER.REVIEWER)
        .entrySet()
        .stream()
        .map(each -> new Panel(new UnitCode(each.getKey()), each.getValue()))
        .sorted(Comparator.comparing(Panel::unit))
        .toList();
  }

  private static Canonical canonical(ReviewDraw draw) {
    Canonical text =
        new Canonical()
            .line(
                WHAT,
                draw.code(),
                draw.year().code(),
                draw.sheet(),
                draw.method(),
                draw.seed(),
                draw.registerHash(),
                draw.perBureau(),
                draw.asOf(),
                draw.snapshot(),
                draw.at());
    draw.strata()
        .forEach(
            each ->
                text.line("stratum", each.unit(), each.kind(), each.population(), each.drawn()));
    draw.files()
        .forEach(each -> text.line("file", each.unit(), each.kind(), each.caseNo(), each.ticket()));
    draw.panels()
        .forEach(each -> text.line("panel", each.unit(), String.join(";", each.readers())));
    return text;
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Audited.wholes(
        WHAT,
        store,
        sql -> sql.fetch(REVIEW_DRAW).intoMap(REVIEW_DRAW.ENTRY),
        (sql, row) -> canonical(draw(sql, row)));
  }
}
