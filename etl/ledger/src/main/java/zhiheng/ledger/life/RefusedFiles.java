package zhiheng.ledger.life;

import static zhiheng.ledger.schema.Tables.REFUSED_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import zhiheng.ledger.audit.Audited;
import zhiheng.ledger.audit.FactRows;
import zhiheng.ledger.life.RefusedFile.Return;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** What was handed in and refused, oldest first. */
public final class RefusedFiles {
  private static final String WHAT = "refused";

  private final Store store;
  private final FactRows rows;

  public RefusedFiles(Store store) {
    this.store = store;
    this.rows =
        new FactRows(
            WHAT,
            store,
            List.of(
                REFUSED_FILE.ENTRY,
                REFUSED_FILE.FORM,
                REFUSED_FILE.PERIOD,
                REFUSED_FILE.UNIT,
                REFUSED_FILE.PART,
                REFUSED_FILE.FILE_NAME,
                REFUSED_FILE.SHA256,
                REFUSED_FILE.HARD,
                REFUSED_FILE.CHECKS_RUN,
                REFUSED_FILE.CHECKS_FAILED,
                REFUSED_FILE.ACTOR,
                REFUSED_FILE.RECORDED_AT));
  }

  /** Records that a file was refused; when is the moment of the store's clock. */
  public void record(
      Optional<Return> of, String file, String sha256, int hard, int run, int failed, String by) {
    rows.append(
        of.map(it -> it.form() + " " + it.unit() + " " + it.period().code()).orElse(""),
        of.map(Return::form).orElse(null),
        of.map(it -> it.period().code()).orElse(null),
        of.map(it -> it.unit().code()).orElse(null),
        of.map(Return::part).orElse(null),
        file,
        sha256,
        hard,
        run,
        failed,
        by);
  }

  /** The refused files of a form up to a moment. */
  public List<RefusedFile> of(String form, Instant asOf) {
    return store.read(
        sql ->
            sql.selectFrom(REFUSED_FILE)
                .where(REFUSED_FILE.FORM.eq(form))
                .and(REFUSED_FILE.RECORDED_AT.le(Exact.moment(asOf)))
                .orderBy(REFUSED_FILE.ENTRY)
                .fetch(RefusedFiles::refused));
  }

  private static RefusedFile refused(Record row) {
    Optional<Return> of =
        Optional.ofNullable(row.get(REFUSED_FILE.FORM))
            .map(
                form ->
                    new Return(
                        form,
                        new UnitCode(row.get(REFUSED_FILE.UNIT)),
                        Period.parse(row.get(REFUSED_FILE.PERIOD)).orElseThrow(),
                        row.get(REFUSED_FILE.PART)));
    return new RefusedFile(
        of,
        row.get(REFUSED_FILE.FILE_NAME),
        row.get(REFUSED_FILE.SHA256),
        row.get(REFUSED_FILE.HARD),
        row.get(REFUSED_FILE.CHECKS_RUN),
        row.get(REFUSED_FILE.CHECKS_FAILED),
        row.get(REFUSED_FILE.ACTOR),
        row.get(REFUSED_FILE.RECORDED_AT));
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return rows.audited();
  }
}
