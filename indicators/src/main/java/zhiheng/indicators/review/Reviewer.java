package zhiheng.indicators.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhiheng.indicators.review.DrawingFindings.ReviewerNameUnfit;
import zhiheng.indicators.review.DrawingFindings.ReviewerTwice;
import zhiheng.indicators.review.DrawingFindings.ReviewerUnitUnknown;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.unit.UnitCode;

/**
 * Somebody who may read files.
 *
 * @param name as it stands in forms and names of files: letters, digits, {@code . _ -}
 * @param unit the bureau that he or she belongs to
 */
public record Reviewer(String name, UnitCode unit) {
  private static final String NAME = "reviewer";
  private static final String UNIT = "unit";

  /** Reads the columns {@code reviewer} and {@code unit}. */
  public static List<Reviewer> read(DataTable table) {
    Mistakes mistakes = new Mistakes(table.file());
    table.expect(NAME, mistakes);
    table.expect(UNIT, mistakes);
    mistakes.refuse();
    String[] names = table.texts(NAME, mistakes);
    String[] units = table.texts(UNIT, mistakes);
    List<Reviewer> reviewers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < names.length; row++) {
      String name = names[row];
      if (!name.isEmpty() && !name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]{0,39}")) {
        mistakes.add(new ReviewerNameUnfit(table.place(row, NAME), name));
      }
      if (!name.isEmpty() && !seen.add(name)) {
        mistakes.add(new ReviewerTwice(table.place(row, NAME), name));
      }
      if (UnitCode.isWellFormed(units[row])) {
        reviewers.add(new Reviewer(name, new UnitCode(units[row])));
      } else if (!units[row].isEmpty()) {
        mistakes.add(new ReviewerUnitUnknown(table.place(row, UNIT), units[row]));
      }
    }
    mistakes.refuse();
    return reviewers;
  }
}
