package zhiheng.ledger.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import zhiheng.ledger.store.Store;

/**
 * A kind of fact that the chain vouches for.
 *
 * @param what its name in the chain
 * @param contents the hash of each fact of this kind as it stands in the tables now, by the number
 *     of the entry that recorded it
 */
public record Audited(String what, Supplier<Map<Long, String>> contents) {

  /**
   * Facts that are a row each, hashed from the columns as they are: what somebody edited into
   * nonsense is a finding and no crash.
   *
   * @param columns first the one with the number of the entry, then the others as they follow each
   *     other in the fact's one line of text
   */
  public static Audited rows(
      String what, Store store, List<? extends TableField<Record, ?>> columns) {
    return new Audited(
        what,
        () -> {
          Map<Long, String> contents = new HashMap<>();
          store
              .read(sql -> sql.select(columns).from(columns.get(0).getTable()).fetch())
              .forEach(row -> contents.put(row.get(0, Long.class), line(what, row).sha256()));
          return contents;
        });
  }

  /**
   * Facts of which each stands in several tables; one that cannot be read any more is a finding and
   * no crash.
   *
   * @param facts the table with a row for each fact, by the number of its entry
   * @param text the fact of such a row as it stands in all its tables now
   */
  public static Audited wholes(
      String what,
      Store store,
      Function<DSLContext, Map<Long, Record>> facts,
      BiFunction<DSLContext, Record, Canonical> text) {
    return new Audited(
        what,
        () ->
            store.read(
                sql -> {
                  Map<Long, String> contents = new HashMap<>();
                  facts
                      .apply(sql)
                      .forEach((entry, row) -> contents.put(entry, hash(sql, row, text)));
                  return contents;
                }));
  }

  private static String hash(
      DSLContext sql, Record row, BiFunction<DSLContext, Record, Canonical> text) {
    try {
      return text.apply(sql, row).sha256();
    } catch (IllegalArgumentException e) {
      return "unreadable";
    }
  }

  private static Canonical line(String what, Record row) {
    return new Canonical().line(what, Stream.of(row.intoArray()).skip(1).toArray());
  }
}
