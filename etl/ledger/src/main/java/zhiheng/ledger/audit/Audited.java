package zhiheng.ledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
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
}
