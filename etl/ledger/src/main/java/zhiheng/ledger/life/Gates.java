package zhiheng.ledger.life;

import static zhiheng.ledger.schema.Tables.GATE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.FactRows;
import zhiheng.ledger.life.Gate.Kind;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** What was locked and unlocked by hand, oldest first. */
public final class Gates {
  private static final String WHAT = "gate";

  private final Store store;
  private final FactRows rows;

  public Gates(Store store) {
    this.store = store;
    this.rows =
        new FactRows(
            WHAT,
            store,
            List.of(
                GATE.ENTRY,
                GATE.KIND,
                GATE.FORM,
                GATE.PERIOD,
                GATE.UNIT,
                GATE.BY_UNIT,
                GATE.OPEN_UNTIL,
                GATE.ACTOR,
                GATE.REASON,
                GATE.RECORDED_AT));
  }

  /** Records that periods of a form are taken no more, or taken again until a moment. */
  public Gate record(
      Kind kind,
      String form,
      Period period,
      Optional<UnitCode> unit,
      UnitCode byUnit,
      Optional<Instant> until,
      String by,
      String reason) {
    Optional<Instant> end = until.map(Exact::moment);
    Instant at =
        rows.append(
            form + " " + period.code(),
            kind.code(),
            form,
            period.code(),
            unit.map(UnitCode::code).orElse(null),
            byUnit.code(),
            end.orElse(null),
            by,
            reason);
    return new Gate(kind, form, period, unit, byUnit, end, by, reason, at);
  }

  /** What was done by hand for one period of a form up to a moment. */
  public List<Gate> of(String form, Period period, Instant asOf) {
    return fetch(GATE.FORM.eq(form).and(GATE.PERIOD.eq(period.code())), asOf);
  }

  /** What was done by hand for any period of a form up to a moment. */
  public List<Gate> of(String form, Instant asOf) {
    return fetch(GATE.FORM.eq(form), asOf);
  }

  private List<Gate> fetch(Condition wanted, Instant asOf) {
    Condition known = GATE.RECORDED_AT.le(Exact.moment(asOf));
    return store.read(
        sql ->
            sql.selectFrom(GATE).where(wanted).and(known).orderBy(GATE.ENTRY).fetch(Gates::gate));
  }

  private static Gate gate(Record row) {
    return new Gate(
        Kind.valueOf(row.get(GATE.KIND).toUpperCase(Locale.ROOT)),
        row.get(GATE.FORM),
        Period.parse(row.get(GATE.PERIOD)).orElseThrow(),
        Optional.ofNullable(row.get(GATE.UNIT)).map(UnitCode::new),
        new UnitCode(row.get(GATE.BY_UNIT)),
        Optional.ofNullable(row.get(GATE.OPEN_UNTIL)),
        row.get(GATE.ACTOR),
        row.get(GATE.REASON),
        row.get(GATE.RECORDED_AT));
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return rows.audited();
  }
}
