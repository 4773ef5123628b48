package zhiheng.ledger.assessment;

import java.util.Map;
import zhiheng.ledger.store.Exact;

/**
 * Why, as data: a code whose words stand in {@code templates/wording/reasons}, and the fields to be
 * filled into them.
 */
public record Reason(String code, Map<String, String> fields) {

  public Reason {
    fields = Exact.fields(fields);
  }
}
