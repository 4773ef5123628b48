package zhiheng.intake;

import java.util.Comparator;
import java.util.List;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * Findings in the order in which a clerk goes through them: about the whole file, then cell by cell
 * down the sheet, then about other returns. Findings on one cell stay in the order in which they
 * were found.
 */
final class SheetOrder {
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt(SheetOrder::kind)
          .thenComparingInt(SheetOrder::row)
          .thenComparingInt(SheetOrder::column);

  private SheetOrder() {}

  static Findings of(Findings findings) {
    List<Finding> sorted = findings.stream().sorted(ORDER).toList();
    return new Findings(sorted);
  }

  private static int kind(Finding finding) {
    return finding.place() instanceof FilePlace ? 0 : finding.place() instanceof CellPlace ? 1 : 2;
  }

  private static int row(Finding finding) {
    String digits = ref(finding).replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Letters read as a number to the base of 26, so that AA comes after Z. */
  private static int column(Finding finding) {
    return ref(finding)
        .chars()
        .filter(c -> c >= 'A' && c <= 'Z')
        .reduce(0, (sum, c) -> 26 * sum + c - 'A' + 1);
  }

  private static String ref(Finding finding) {
    return finding.place() instanceof CellPlace place ? place.cell() : "";
  }
}
