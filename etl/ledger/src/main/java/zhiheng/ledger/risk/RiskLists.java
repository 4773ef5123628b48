package zhiheng.ledger.risk;

import static zhiheng.ledger.schema.Tables.RISK_ENTRY;
import static zhiheng.ledger.schema.Tables.RISK_GROUND;
import static zhiheng.ledger.schema.Tables.RISK_LIST;

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
import zhiheng.ledger.audit.AuditChain;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.risk.RiskList.Entry;
import zhiheng.ledger.risk.RiskList.Ground;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.unit.UnitCode;

/**
 * The lists of high-risk enterprises and goods, oldest first; of a rule and a unit the last counts.
 */
public final class RiskLists {
  private static final String WHAT = "risk-list";

  private final Store store;

  public RiskLists(Store store) {
    this.store = store;
  }

  /** Keeps a list; its number and its moment are given to it here. */
  public RiskList record(RiskList given) {
    return store.write(
        sql -> {
          int before =
              sql.fetchCount(
                  RISK_LIST,
                  RISK_LIST.RULE.eq(given.rule()).and(RISK_LIST.UNIT.eq(given.unit().code())));
          String code =
              String.format(Locale.ROOT, "%s-%s-%02d", given.rule(), given.unit(), before + 1);
          RiskList list = given.as(code, store.now());
          long entry = AuditChain.append(store, list.at(), WHAT, code, canonical(list).sha256());
          insert(sql, entry, list);
          return list;
        });
  }

  private static void insert(DSLContext sql, long entry, RiskList list) {
    sql.insertInto(RISK_LIST)
        .set(RISK_LIST.ENTRY, entry)
        .set(RISK_LIST.CODE, list.code())
        .set(RISK_LIST.RULE, list.rule())
        .set(RISK_LIST.UNIT, list.unit().code())
        .set(RISK_LIST.MADE_ON, list.madeOn())
        .set(RISK_LIST.SNAPSHOT, list.snapshot())
        .set(RISK_LIST.ACTOR, list.by())
        .set(RISK_LIST.RECORDED_AT, list.at())
        .execute();
    for (Entry each : list.entries()) {
      sql.insertInto(RISK_ENTRY)
          .set(RISK_ENTRY.ENTRY, entry)
          .set(RISK_ENTRY.PLACE, each.place())
          .set(RISK_ENTRY.SUBJECT, each.subject())
          .set(RISK_ENTRY.POINTS, each.points())
          .set(RISK_ENTRY.VALID_FROM, each.validFrom())
          .set(RISK_ENTRY.VALID_TO, each.validTo())
          .execute();
      for (Ground ground : each.grounds()) {
        sql.insertInto(RISK_GROUND)
            .set(RISK_GROUND.ENTRY, entry)
            .set(RISK_GROUND.PLACE, each.place())
            .set(RISK_GROUND.CODE, ground.code())
            .set(RISK_GROUND.FOUND, ground.found())
            .set(RISK_GROUND.POINTS, ground.points())
            .execute();
      }
    }
  }

  /** The list of this number. */
  public Optional<RiskList> find(String code) {
    return fetch(RISK_LIST.CODE.eq(code)).values().stream().findFirst();
  }

  /** All lists that were recorded up to a moment. */
  public List<RiskList> all(Instant asOf) {
    return List.copyOf(fetch(RISK_LIST.RECORDED_AT.le(Exact.moment(asOf))).values());
  }

  /** The last list that a rule made for a unit up to a moment. */
  public Optional<RiskList> latest(String rule, UnitCode unit, Instant asOf) {
    return latest(rule, unit, asOf, Long.MAX_VALUE);
  }

  /**
   * The same as the chain had it.
   *
   * @param before the entry of the chain before which it was recorded
   */
  public Optional<RiskList> latest(String rule, UnitCode unit, Instant asOf, long before) {
    return fetch(RISK_LIST.RECORDED_AT.le(Exact.moment(asOf)).and(RISK_LIST.ENTRY.lt(before)))
        .values()
        .stream()
        .filter(list -> list.rule().equals(rule) && list.unit().equals(unit))
        .reduce((first, second) -> second);
  }

  private Map<Long, RiskList> fetch(Condition wanted) {
    return store.read(
        sql -> {
          Map<Long, RiskList> lists = new LinkedHashMap<>();
          sql.selectFrom(RISK_LIST)
              .where(wanted)
              .orderBy(RISK_LIST.ENTRY)
              .forEach(row -> lists.put(row.get(RISK_LIST.ENTRY), list(sql, row)));
          return lists;
        });
  }

  private static RiskList list(DSLContext sql, Record row) {
    long entry = row.get(RISK_LIST.ENTRY);
    Map<Integer, List<Ground>> grounds =
        sql.selectFrom(RISK_GROUND)
            .where(RISK_GROUND.ENTRY.eq(entry))
            .orderBy(RISK_GROUND.PLACE, RISK_GROUND.CODE)
            .fetchGroups(
                RISK_GROUND.PLACE,
                each ->
                    new Ground(
                        each.get(RISK_GROUND.CODE),
                        each.get(RISK_GROUND.FOUND),
                        each.get(RISK_GROUND.POINTS)));
    List<Entry> entries =
        sql.selectFrom(RISK_ENTRY)
            .where(RISK_ENTRY.ENTRY.eq(entry))
            .orderBy(RISK_ENTRY.PLACE)
            .fetch(
                each ->
                    new Entry(
                        each.get(RISK_ENTRY.PLACE),
                        each.get(RISK_ENTRY.SUBJECT),
                        each.get(RISK_ENTRY.POINTS),
                        each.get(RISK_ENTRY.VALID_FROM),
                        each.get(RISK_ENTRY.VALID_TO),
                        grounds.getOrDefault(each.get(RISK_ENTRY.PLACE), List.of())));
    return new RiskList(
        row.get(RISK_LIST.CODE),
        row.get(RISK_LIST.RULE),
        new UnitCode(row.get(RISK_LIST.UNIT)),
        row.get(RISK_LIST.MADE_ON),
        row.get(RISK_LIST.SNAPSHOT),
        entries,
        row.get(RISK_LIST.ACTOR),
        row.get(RISK_LIST.RECORDED_AT));
  }

  private static Canonical canonical(RiskList list) {
    Canonical text =
        new Canonical()
            .line(
                WHAT,
                list.code(),
                list.rule(),
                list.unit(),
                list.madeOn(),
                list.snapshot(),
                list.by(),
                list.at());
    for (Entry each : list.entries()) {
      text.line(
          "entry", each.place(), each.subject(), each.points(), each.validFrom(), each.validTo());
      each.grounds().stream()
          .sorted(Comparator.comparing(Ground::code))
          .forEach(ground -> text.line("ground", ground.code(), ground.found(), ground.points()));
    }
    return text;
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return Audited.wholes(
        WHAT,
        store,
        sql -> sql.fetch(RISK_LIST).intoMap(RISK_LIST.ENTRY),
        (sql, row) -> canonical(list(sql, row)));
  }
}
