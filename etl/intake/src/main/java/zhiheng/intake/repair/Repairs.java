package zhiheng.intake.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import zhiheng.intake.check.CheckFindings.CheckFailed;
import zhiheng.intake.check.History;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.repair.RepairFindings.ColumnsSwapped;
import zhiheng.intake.repair.RepairFindings.DigitTwice;
import zhiheng.intake.repair.RepairFindings.DigitsSwapped;
import zhiheng.intake.repair.RepairFindings.LastReturnRepeated;
import zhiheng.intake.repair.RepairFindings.Repair;
import zhiheng.intake.repair.RepairFindings.TenThousandfold;
import zhiheng.intake.repair.RepairFindings.Tenfold;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.form.Column;
import zhiheng.templates.wording.Text;

/**
 * Tries out what a clerk may have meant where checks fail. A change is told only if every check
 * that held still holds and at least one more does; of several the one that mends most. Two that
 * mend as much are both told, for only the clerk knows; of more than two none is, for then anything
 * would fit.
 */
public final class Repairs {
  /** Changes tried for one return; a return with more to try is wrong from the ground up. */
  private static final int MOST_TRIED = 300;

  private static final int MOST_TOLD = 2;

  private final Draft draft;
  private final Function<Draft, Findings> checks;
  private final Set<String> failing;
  private int tried;

  private Repairs(Draft draft, Function<Draft, Findings> checks, Set<String> failing) {
    this.draft = draft;
    this.checks = checks;
    this.failing = failing;
  }

  /**
   * Likely repairs of what the checks have found.
   *
   * @param checks runs all checks over a return
   */
  public static Findings of(
      Draft draft, Findings found, History history, Function<Draft, Findings> checks) {
    List<CheckFailed> failed = failed(found);
    Repairs repairs = new Repairs(draft, checks, keys(failed));
    Changes changes = new Changes(draft, history);
    Set<String> explained = new HashSet<>();
    Set<Finding> told = new LinkedHashSet<>();
    for (CheckFailed one : failed) {
      if (!explained.contains(key(one))) {
        repairs.likely(changes.of(one), one, explained).forEach(told::add);
      }
    }
    return new Findings(new ArrayList<>(told));
  }

  private List<Repair> likely(Set<Change> changes, CheckFailed failed, Set<String> explained) {
    Map<Change, Set<String>> mending = new LinkedHashMap<>();
    for (Change change : changes) {
      if (tried++ < MOST_TRIED) {
        Set<String> left = keys(failed(checks.apply(change.in(draft))));
        if (failing.containsAll(left) && !left.contains(key(failed))) {
          Set<String> gone = new HashSet<>(failing);
          gone.removeAll(left);
          mending.put(change, gone);
        }
      }
    }
    int most = mending.values().stream().mapToInt(Set::size).max().orElse(0);
    List<Change> best =
        mending.entrySet().stream()
            .filter(entry -> entry.getValue().size() == most)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(Change::why))
            .toList();
    if (best.size() > MOST_TOLD) {
      return List.of();
    }
    best.forEach(change -> explained.addAll(mending.getOrDefault(change, Set.of())));
    return best.stream().map(change -> told(change, failed)).toList();
  }

  private Repair told(Change change, CheckFailed failed) {
    CellKey at = change.at();
    CellPlace place = draft.place(at.row(), at.column());
    Text item = item(at.row());
    Text column = column(at.column());
    String found = plain(draft.amount(at.row(), at.column()).orElse(BigDecimal.ZERO));
    String proposed = plain(change.proposed());
    Text rule = failed.rule();
    return switch (change.why()) {
      case DIGITS_SWAPPED -> new DigitsSwapped(place, item, column, found, proposed, rule);
      case DIGIT_TWICE -> new DigitTwice(place, item, column, found, proposed, rule);
      case TENFOLD -> new Tenfold(place, item, column, found, proposed, rule);
      case TEN_THOUSANDFOLD -> new TenThousandfold(place, item, column, found, proposed, rule);
      case LAST_RETURN_REPEATED ->
          new LastReturnRepeated(place, item, column, found, proposed, rule);
      case COLUMNS_SWAPPED ->
          new ColumnsSwapped(place, item, column, found, other(change), proposed, rule);
    };
  }

  private Text other(Change change) {
    return change.to().keySet().stream()
        .filter(cell -> !cell.equals(change.at()))
        .map(cell -> column(cell.column()))
        .findFirst()
        .orElse(new Text("", ""));
  }

  private Text item(String row) {
    String number = row.matches("\\d+") ? "#" + Integer.parseInt(row) : row;
    return draft.form().item(row).map(draft.form()::fullName).orElse(new Text(number, number));
  }

  private Text column(String code) {
    return draft.form().column(code).map(Column::name).orElse(new Text(code, code));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static List<CheckFailed> failed(Findings findings) {
    return findings.stream()
        .filter(CheckFailed.class::isInstance)
        .map(CheckFailed.class::cast)
        .toList();
  }

  private static Set<String> keys(List<CheckFailed> failed) {
    return failed.stream().map(Repairs::key).collect(Collectors.toSet());
  }

  private static String key(CheckFailed failed) {
    return failed.check() + " " + failed.row() + " " + failed.column();
  }
}
