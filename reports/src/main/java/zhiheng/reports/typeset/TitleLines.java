package zhiheng.reports.typeset;

import java.util.List;
import zhiheng.reports.document.Document;
import zhiheng.reports.sentence.Words;

/**
 * A title that takes two lines is divided into lines of like length, and not within a word: GB/T
 * 9704-2012 asks for 词意完整，排列对称，长短适宜.
 */
public final class TitleLines {
  private static final String NOT_FIRST = "，。、；：？！）》〕”’的和与及";
  private static final String NOT_LAST = "（《〔“‘关于的";

  /** So many characters of 22 points fit on a line. */
  private static final double ROOM = 19;

  private TitleLines() {}

  /**
   * The title of a document with its line break, if it needs one.
   *
   * @param words in the language of the document; they say what stays on one line
   */
  public static String of(Document document, Words words) {
    return of(document.title(), ROOM, List.of(words.say("paper.together").split(" ", -1)));
  }

  /**
   * The title with its line break, if it needs one.
   *
   * @param room how many Chinese characters fit on a line
   * @param together what stays on one line
   */
  static String of(String title, double room, List<String> together) {
    double whole = ColumnWidths.ems(title);
    boolean latin = title.codePoints().allMatch(each -> each < 0x2E7F);
    double most = latin ? room * 1.15 : room; // letters are narrower than they are counted
    if (whole <= most || whole > 2 * most) {
      return title;
    }
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int at = 2; at < title.length() - 1; at++) {
      double left = ColumnWidths.ems(title.substring(0, at));
      double uneven = Math.abs(whole - 2 * left);
      if (left <= most
          && whole - left <= most
          && uneven < least
          && (latin ? title.charAt(at - 1) == ' ' : mayBreak(title, at, together))) {
        best = at;
        least = uneven;
      }
    }
    return best < 0 ? title : title.substring(0, best).strip() + "\n" + title.substring(best);
  }

  private static boolean mayBreak(String title, int at, List<String> together) {
    char before = title.charAt(at - 1);
    char after = title.charAt(at);
    if (before < 0x2E7F && after < 0x2E7F
        || isDigit(before)
        || NOT_LAST.indexOf(before) >= 0
        || NOT_FIRST.indexOf(after) >= 0) {
      return false;
    }
    for (String words : together) {
      int from = title.lastIndexOf(words, at - 1);
      if (from >= 0 && from < at && at < from + words.length()) {
        return false;
      }
    }
    return true;
  }

  /** A number stays with what it counts: 2017年. */
  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
