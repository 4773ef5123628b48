package zhiheng.ledger.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.store.Store;

/**
 * Facts that are a row of one table each. The chain vouches for the row itself: what is hashed is
 * one line of text with its columns in their order, so what somebody edited into nonsense is a
 * finding and no crash.
 */
public final class FactRows {
  private final String what;
  private final Store store;
  private final List<? extends TableField<Record, ?>> columns;

  /**
   * Facts of a kind.
   *
   * @param what its name in the chain
   * @param columns first the number of the entry, last the moment of recording; between them what
   *     is known
   */
  public FactRows(String what, Store store, List<? extends TableField<Record, ?>> columns) {
    this.what = what;
    this.store = store;
    this.columns = List.copyOf(columns);
  }

  /**
   * Adds a fact to the chain and its row to the table.
   *
   * @param subject what it is about, as the chain names it
   * @param values as they are kept, in the order of the columns between entry and moment
   * @return the moment that was given to it
   */
  public Instant append(String subject, @Nullable Object... values) {
    return store.write(
        sql -> {
          Instant at = store.now();
          List<@Nullable Object> row = new ArrayList<>(Arrays.asList(values));
          row.add(at);
          row.add(0, AuditChain.append(store, at, what, subject, line(row.toArray())));
          sql.insertInto(columns.get(0).getTable()).columns(columns).values(row).execute();
          return at;
        });
  }

  /** What the audit chain checks. */
  public Audited audited() {
    return new Audited(
        what,
        () -> {
          Map<Long, String> contents = new HashMap<>();
          store
              .read(sql -> sql.select(columns).from(columns.get(0).getTable()).fetch())
              .forEach(
                  row ->
                      contents.put(
                          row.get(0, Long.class),
                          line(Stream.of(row.intoArray()).skip(1).toArray())));
          return contents;
        });
  }

  private String line(@Nullable Object[] fields) {
    return new Canonical().line(what, fields).sha256();
  }
}
