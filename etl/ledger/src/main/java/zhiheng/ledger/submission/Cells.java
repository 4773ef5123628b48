package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.OBSERVATION;
import static zhiheng.ledger.schema.Tables.REMARK;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row1;
import org.jooq.Row2;
import org.jooq.SelectFromStep;
import org.jooq.impl.DSL;
import zhiheng.ledger.store.Store;

/** The cells of forms and the remarks on them, written and read many at a time. */
final class Cells {
  private final Store store;

  Cells(Store store) {
    this.store = store;
  }

  void insert(long entry, Figures figures) {
    insertObservations(entry, figures.observations());
    insertRemarks(entry, figures.remarks());
  }

  // By the driver itself: jOOQ walks the whole statement again to bind each row.
  private void insertObservations(long entry, List<Observation> observations) {
    if (observations.isEmpty()) {
      return;
    }
    store.write(
        sql -> {
          String insert =
              sql.insertInto(
                      OBSERVATION,
                      OBSERVATION.ENTRY,
                      OBSERVATION.ROW_CODE,
                      OBSERVATION.COLUMN_CODE,
                      OBSERVATION.AMOUNT,
                      OBSERVATION.WORDS,
                      OBSERVATION.SHEET,
                      OBSERVATION.CELL)
                  .values(0L, "", "", BigDecimal.ZERO, "", "", "")
                  .getSQL();
          sql.connection(
              connection -> {
                try (PreparedStatement statement = connection.prepareStatement(insert)) {
                  for (Observation each : observations) {
                    statement.setLong(1, entry);
                    statement.setString(2, each.row());
                    statement.setString(3, each.column());
                    statement.setBigDecimal(4, each.amount());
                    statement.setString(5, each.text());
                    statement.setString(6, each.sheet());
                    statement.setString(7, each.cell());
                    statement.addBatch();
                  }
                  statement.executeBatch();
                }
              });
          return entry;
        });
  }

  private void insertRemarks(long entry, List<Remark> remarks) {
    int place = 0;
    for (Remark remark : remarks) {
      int next = ++place;
      store.write(
          sql ->
              sql.insertInto(REMARK)
                  .set(REMARK.ENTRY, entry)
                  .set(REMARK.PLACE, next)
                  .set(REMARK.CHECK_CODE, remark.check())
                  .set(REMARK.ROW_CODE, remark.row())
                  .set(REMARK.COLUMN_CODE, remark.column())
                  .set(REMARK.EXPLANATION, remark.explanation())
                  .execute());
    }
  }

  /** The cells of some forms by entry; an empty set of rows or columns means all. */
  Map<Long, List<Observation>> observations(
      Collection<Long> entries, Set<String> rows, Set<String> columns) {
    Map<Long, List<Observation>> byEntry = new HashMap<>();
    store.read(
        sql -> {
          wanted(sql.select(OBSERVATION.fields()), entries, rows, columns)
              .forEach(
                  row ->
                      byEntry
                          .computeIfAbsent(row.get(OBSERVATION.ENTRY), entry -> new ArrayList<>())
                          .add(observation(row)));
          return byEntry;
        });
    byEntry.replaceAll((entry, list) -> Submission.ordered(list));
    return byEntry;
  }

  /** Hears of a number in a form. */
  interface Numbers {
    void at(long entry, String row, String column, BigDecimal amount);
  }

  /** The numbers of some forms, in no order; an empty set of rows or columns means all. */
  void numbers(Collection<Long> entries, Set<String> rows, Set<String> columns, Numbers each) {
    store.read(
        sql -> {
          wanted(
                  sql.select(
                      OBSERVATION.ENTRY,
                      OBSERVATION.ROW_CODE,
                      OBSERVATION.COLUMN_CODE,
                      OBSERVATION.AMOUNT),
                  entries,
                  rows,
                  columns)
              .forEach(
                  row -> {
                    BigDecimal amount = row.get(OBSERVATION.AMOUNT);
                    if (amount != null) {
                      each.at(
                          row.get(OBSERVATION.ENTRY),
                          row.get(OBSERVATION.ROW_CODE),
                          row.get(OBSERVATION.COLUMN_CODE),
                          amount);
                    }
                  });
          return entries;
        });
  }

  /**
   * Some cells of some forms. Where both rows and columns are named each cell is looked up by its
   * whole key: H2 goes through the whole index if one part of a key is one of several and a later
   * part is given, and through all cells of a form if only the first is.
   */
  private static <R extends Record> List<R> wanted(
      SelectFromStep<R> select, Collection<Long> entries, Set<String> rows, Set<String> columns) {
    if (entries.isEmpty()) {
      return List.of();
    }
    if (rows.isEmpty() || columns.isEmpty()) {
      Condition wanted = OBSERVATION.ENTRY.in(entries);
      return select
          .from(OBSERVATION)
          .where(rows.isEmpty() ? wanted : wanted.and(OBSERVATION.ROW_CODE.in(sorted(rows))))
          .fetch()
          .stream()
          .filter(row -> columns.isEmpty() || columns.contains(row.get(OBSERVATION.COLUMN_CODE)))
          .toList();
    }
    Field<Long> entry = DSL.field(DSL.name("f", "entry"), Long.class);
    Field<String> row = DSL.field(DSL.name("c", "row_code"), String.class);
    Field<String> column = DSL.field(DSL.name("c", "column_code"), String.class);
    List<Row2<String, String>> keys = new ArrayList<>();
    for (String one : sorted(rows)) {
      sorted(columns).forEach(other -> keys.add(DSL.row(one, other)));
    }
    return select
        .from(DSL.values(entries.stream().map(DSL::row).toArray(Row1[]::new)).as("f", "entry"))
        .crossJoin(DSL.values(keys.toArray(Row2[]::new)).as("c", "row_code", "column_code"))
        .join(OBSERVATION)
        .on(OBSERVATION.ENTRY.eq(entry))
        .and(OBSERVATION.ROW_CODE.eq(row))
        .and(OBSERVATION.COLUMN_CODE.eq(column))
        .fetch();
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private static Observation observation(Record row) {
    return new Observation(
        row.get(OBSERVATION.ROW_CODE),
        row.get(OBSERVATION.COLUMN_CODE),
        row.get(OBSERVATION.AMOUNT),
        row.get(OBSERVATION.WORDS),
        row.get(OBSERVATION.SHEET),
        row.get(OBSERVATION.CELL));
  }

  /** The remarks on some forms by entry. */
  Map<Long, List<Remark>> remarks(Collection<Long> entries) {
    Map<Long, List<Remark>> byEntry = new HashMap<>();
    return store.read(
        sql -> {
          sql.selectFrom(REMARK)
              .where(REMARK.ENTRY.in(entries))
              .orderBy(REMARK.ENTRY, REMARK.PLACE)
              .forEach(
                  row ->
                      byEntry
                          .computeIfAbsent(row.get(REMARK.ENTRY), entry -> new ArrayList<>())
                          .add(remark(row)));
          return byEntry;
        });
  }

  private static Remark remark(Record row) {
    return new Remark(
        row.get(REMARK.CHECK_CODE),
        row.get(REMARK.ROW_CODE),
        row.get(REMARK.COLUMN_CODE),
        row.get(REMARK.EXPLANATION));
  }
}
