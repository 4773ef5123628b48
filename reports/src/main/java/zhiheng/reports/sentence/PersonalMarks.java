package zhiheng.reports.sentence;

import java.util.regex.Pattern;

/**
 * What in free words points to a person: numbers of identity cards, telephones, accounts and cases,
 * and addresses of e-mail. Names cannot be told from other words, which is why the forms ask for
 * none.
 */
public final class PersonalMarks {
  private static final Pattern MARKS =
      Pattern.compile("\\d[\\d \\-]{5,}\\d|[\\w.+-]+@[\\w-]+\\.|[〔\\[(（]\\d{4}[〕\\])）].*号");

  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b");

  private PersonalMarks() {}

  /** True if words hold such a mark. */
  public static boolean in(String words) {
    return MARKS.matcher(DAY.matcher(words).replaceAll("")).find();
  }
}
