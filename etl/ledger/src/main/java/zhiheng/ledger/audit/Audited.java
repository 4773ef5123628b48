package zhiheng.ledger.audit;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A kind of fact that the chain vouches for.
 *
 * @param what its name in the chain
 * @param contents the hash of each fact of this kind as it stands in the tables now, by the number
 *     of the entry that recorded it
 */
public record Audited(String what, Supplier<Map<Long, String>> contents) {}
