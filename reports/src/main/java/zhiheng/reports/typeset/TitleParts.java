package zhiheng.reports.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a title that a line does not divide: words that the house names, numbers with what
 * they count, what stands in brackets. What it does not know stays whole between them.
 */
final class TitleParts {
  /** What no line begins with, and what belongs to both sides. */
  private static final String NOT_FIRST = "，。、；：？！）》〕”’的和与及";

  private static final String NOT_LAST = "（《〔“‘的";
  private static final String ABOUT = "关于";

  /** What a word begins with that stays with what stands before it. */
  private static final String SUFFIX = "-";

  private static final String OPEN = "（《〔“";
  private static final String CLOSED = "）》〕”";

  private final String title;
  private final List<String> words;
  private final List<String> parts = new ArrayList<>();

  private TitleParts(String title, List<String> words) {
    this.title = title;
    this.words = words;
  }

  /**
   * Divides a title; its parts in a row are the title.
   *
   * @param words what stays on one line; {@code -自治州} also with what stands before it
   */
  static List<String> of(String title, List<String> words) {
    TitleParts divided = new TitleParts(title, words);
    divided.divide();
    return divided.glued();
  }

  private void divide() {
    int from = 0;
    int at = 0;
    while (at < title.length()) {
      int end = whole(at);
      if (end > at) {
        add(from, at);
        add(at, end);
        at = end;
        from = end;
      } else {
        at++;
      }
    }
    add(from, at);
  }

  private void add(int from, int to) {
    if (to > from) {
      parts.add(title.substring(from, to));
    }
  }

  /** Where the part that begins here ends; here if none does. */
  private int whole(int at) {
    char first = title.charAt(at);
    if (OPEN.indexOf(first) >= 0) {
      int end = title.indexOf(CLOSED.charAt(OPEN.indexOf(first)), at);
      return end < 0 ? at + 1 : end + 1;
    }
    if (CLOSED.indexOf(first) >= 0 || NOT_FIRST.indexOf(first) >= 0) {
      return at + 1;
    }
    if (isLatin(first)) {
      return latin(at);
    }
    int longest = at;
    for (String word : words) {
      String said = word.startsWith(SUFFIX) ? word.substring(1) : word;
      if (!said.isEmpty() && title.startsWith(said, at)) {
        longest = Math.max(longest, at + said.length());
      }
    }
    return longest;
  }

  /** A word of letters with the space after it, or a number. */
  private int latin(int at) {
    int end = at;
    while (end < title.length() && isLatin(title.charAt(end)) && title.charAt(end) != ' ') {
      end++;
    }
    while (end < title.length() && title.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** A number stays with what follows, a mark with what it belongs to. */
  private List<String> glued() {
    List<String> glued = new ArrayList<>();
    for (String part : parts) {
      int last = glued.size() - 1;
      if (last >= 0 && (suffix(part) || together(glued.get(last), part))) {
        glued.set(last, glued.get(last) + part);
      } else {
        glued.add(part);
      }
    }
    return glued;
  }

  private boolean suffix(String part) {
    return words.contains(SUFFIX + part);
  }

  private static boolean together(String before, String after) {
    char end = before.charAt(before.length() - 1);
    return NOT_LAST.indexOf(end) >= 0
        || before.endsWith(ABOUT)
        || NOT_FIRST.indexOf(after.charAt(0)) >= 0
        || isDigit(end) && !isLatin(after.charAt(0));
  }

  /** False where no line may end although no part is divided: 的 stands at no line's edge. */
  static boolean mayEndBetween(String before, String after) {
    char end = before.charAt(before.length() - 1);
    char start = after.charAt(0);
    return !together(before, after) && !(isLatin(end) && end != ' ' && isLatin(start));
  }

  private static boolean isLatin(char each) {
    return each < 0x2E80 && "“”‘’·".indexOf(each) < 0;
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
