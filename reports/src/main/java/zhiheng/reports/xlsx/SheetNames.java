package zhiheng.reports.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Wording;

/** Names for sheets: the caption as far as a sheet's name may reach, and no name twice. */
final class SheetNames {
  /** What Excel allows. */
  private static final int LONGEST = 31;

  private SheetNames() {}

  static List<String> of(List<TableBlock> tables, Wording wording) {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    taken.add(wording.say("paper.sheet_notes"));
    taken.add(wording.say("paper.sheet_evidence"));
    List<String> names = new ArrayList<>();
    for (TableBlock table : tables) {
      String wanted =
          table
              .caption()
              .replaceAll("[\\\\/?*\\[\\]:]", " ")
              .replaceAll("[\\s\\u3000]+", " ")
              .strip();
      String name = cut(wanted, LONGEST);
      for (int number = 2; !taken.add(name); number++) {
        name = cut(wanted, LONGEST - 3) + "~" + number;
      }
      names.add(name);
    }
    return names;
  }

  private static String cut(String text, int length) {
    String cut = text.length() > length ? text.substring(0, length) : text;
    return cut.replaceAll("^'+|'+$", "").strip();
  }
}
