package zhiheng.ledger.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.store.CodePoints;
import zhiheng.templates.finding.Severity;

/**
 * How a form fared in the checks when it was handed in.
 *
 * @param run how many checks were run over it; null if that was not kept
 * @param told what they found, in the order of check, row and column
 */
public record Checked(@Nullable Integer run, List<Told> told) {
  private static final Comparator<Told> BY_CHECK_AND_PLACE =
      Comparator.comparing(Told::check, CodePoints.ORDER)
          .thenComparing(Told::row, CodePoints.ORDER)
          .thenComparing(Told::column, CodePoints.ORDER);

  /** Nothing is known of any check. */
  public static final Checked UNKNOWN = new Checked(null, List.of());

  public Checked {
    told = told.stream().sorted(BY_CHECK_AND_PLACE).toList();
  }

  /** How many checks failed, notes aside, and of how many everything was explained. */
  public CheckTotals totals() {
    Map<String, Boolean> explained = new TreeMap<>();
    told.stream()
        .filter(each -> each.severity() != Severity.NOTE)
        .forEach(each -> explained.merge(each.check(), each.explained(), Boolean::logicalAnd));
    long all = explained.values().stream().filter(done -> done).count();
    return new CheckTotals(run, explained.size(), (int) all);
  }
}
