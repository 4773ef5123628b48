package zhiheng.templates.finding;

import java.util.Locale;

/**
 * One thing that is wrong, as data: a record whose components are the facts to be told.
 *
 * <p>The code is the class name in snake case, and the words stand under that code in {@code
 * templates/wording/findings_zh.properties} and {@code findings_en.properties}, where a component
 * is named in braces. So a finding is made where it is found and worded where it is read.
 */
public interface Finding {

  /** What follows from it. */
  Severity severity();

  /** Where it was found. */
  Place place();

  /** The stable name under which its words are kept: {@code NotANumber} is {@code not_a_number}. */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toLowerCase(Locale.ROOT);
  }
}
