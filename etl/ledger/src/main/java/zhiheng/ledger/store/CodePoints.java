package zhiheng.ledger.store;

import java.util.Comparator;

/** The order of texts that no locale and no database changes: by Unicode code point. */
public final class CodePoints {

  /** As PostgreSQL's collation "C" orders UTF-8; rare Han beyond the first plane come last. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String one, String other) {
    int most = Math.min(one.length(), other.length());
    for (int i = 0; i < most; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean rare = Character.isSurrogate(a);
        return rare == Character.isSurrogate(b) ? Character.compare(a, b) : rare ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
