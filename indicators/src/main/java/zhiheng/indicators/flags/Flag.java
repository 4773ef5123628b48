package zhiheng.indicators.flags;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.templates.unit.UnitCode;

/**
 * Something unusual that a person should look at. It says nothing of why it is so, and takes no
 * points off.
 *
 * @param kind which test found it
 * @param item which item; empty where the test looks at all of them
 * @param facts the numbers that its words name
 * @param chance how likely something at least as unusual is by chance; 0 where that is no question
 */
public record Flag(
    Kind kind, UnitCode unit, String item, Map<String, String> facts, double chance) {

  public Flag {
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }

  /** The tests. */
  public enum Kind {
    /** Far more in December than others have. */
    YEAR_END,
    /** The same figure month after month. */
    REPEATED,
    /** The last digits of large figures are not even. */
    LAST_DIGIT,
    /** The first digits of figures over several orders of magnitude are not Benford's. */
    FIRST_DIGIT,
    /** Two bureaus report the same months. */
    DUPLICATE,
    /** Many cases concluded on the last legal day. */
    LAST_DAY
  }
}
