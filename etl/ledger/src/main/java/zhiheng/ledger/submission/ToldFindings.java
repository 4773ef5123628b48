package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.SUBMISSION;
import static zhiheng.ledger.schema.Tables.TOLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.store.Store;
import zhiheng.templates.finding.Severity;

/** What checks found in forms, written and read many at a time. */
final class ToldFindings {
  private final Store store;

  ToldFindings(Store store) {
    this.store = store;
  }

  void insert(long entry, List<Told> told) {
    if (told.isEmpty()) {
      return;
    }
    Object[][] rows = new Object[told.size()][];
    for (int i = 0; i < rows.length; i++) {
      Told each = told.get(i);
      rows[i] =
          new Object[] {
            entry,
            i + 1,
            each.check(),
            each.severity().name(),
            each.row(),
            each.column(),
            each.explained()
          };
    }
    store.write(
        sql ->
            sql.batch(
                    sql.insertInto(
                            TOLD,
                            TOLD.ENTRY,
                            TOLD.PLACE,
                            TOLD.CHECK_CODE,
                            TOLD.SEVERITY,
                            TOLD.ROW_CODE,
                            TOLD.COLUMN_CODE,
                            TOLD.EXPLAINED)
                        .values(0L, 0, "", "", "", "", false))
                .bind(rows)
                .execute());
  }

  /** How some forms fared, by entry; those of which nothing is known may be missing. */
  Map<Long, Checked> of(Collection<Long> entries) {
    Map<Long, List<Told>> told = new HashMap<>();
    Map<Long, Checked> checked = new HashMap<>();
    store.read(
        sql -> {
          sql.selectFrom(TOLD)
              .where(TOLD.ENTRY.in(entries))
              .forEach(
                  row ->
                      told.computeIfAbsent(row.get(TOLD.ENTRY), entry -> new ArrayList<>())
                          .add(
                              new Told(
                                  row.get(TOLD.CHECK_CODE),
                                  severity(row.get(TOLD.SEVERITY)),
                                  row.get(TOLD.ROW_CODE),
                                  row.get(TOLD.COLUMN_CODE),
                                  row.get(TOLD.EXPLAINED))));
          sql.select(SUBMISSION.ENTRY, SUBMISSION.CHECKS_RUN)
              .from(SUBMISSION)
              .where(SUBMISSION.ENTRY.in(entries))
              .forEach(
                  row ->
                      checked.put(
                          row.value1(),
                          new Checked(row.value2(), told.getOrDefault(row.value1(), List.of()))));
          return checked;
        });
    return checked;
  }

  // What somebody edited into nonsense gives another hash, and so is found by the audit.
  private static Severity severity(String word) {
    return Arrays.stream(Severity.values())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElse(Severity.NOTE);
  }
}
