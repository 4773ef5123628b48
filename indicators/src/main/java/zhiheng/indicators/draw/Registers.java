package zhiheng.indicators.draw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.draw.DrawFindings.DrawCodeTwice;
import zhiheng.indicators.draw.DrawFindings.DrawCodeUnknown;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFindings.TableNumberOutside;

/** Reads what is drawn from: targets, inspectors, and who stands aside for what. */
public final class Registers {
  private static final String INSPECTOR = "inspector";
  private static final String TARGET = "target";

  private Registers() {}

  /**
   * The targets of a register.
   *
   * @param id the column of codes
   * @param strata the column of strata; one stratum of all if there is none
   * @param weight the column of weights; all the same if there is none
   */
  public static List<Target> targets(
      DataTable table, String id, Optional<String> strata, Optional<String> weight) {
    Mistakes mistakes = new Mistakes(table.file());
    table.expect(id, mistakes);
    strata.ifPresent(column -> table.expect(column, mistakes));
    weight.ifPresent(column -> table.expect(column, mistakes));
    mistakes.refuse();
    String[] codes = codes(table, id, mistakes);
    String[] parts = strata.isPresent() ? table.texts(strata.get(), mistakes) : new String[0];
    double[] weights =
        weight.isPresent() ? table.completeNumbers(weight.get(), mistakes) : new double[0];
    List<Target> targets = new ArrayList<>();
    for (int row = 0; row < codes.length; row++) {
      double own = weights.length == 0 ? 1 : weights[row];
      if (own <= 0) {
        String column = weight.orElse("");
        mistakes.add(
            new TableNumberOutside(table.place(row, column), table.text(row, column), "> 0"));
      }
      targets.add(new Target(codes[row], parts.length == 0 ? "" : parts[row], own));
    }
    mistakes.refuse();
    return targets;
  }

  /** The inspectors, from the column {@code inspector}. */
  public static List<String> inspectors(DataTable table) {
    Mistakes mistakes = new Mistakes(table.file());
    table.expect(INSPECTOR, mistakes);
    mistakes.refuse();
    List<String> inspectors = List.of(codes(table, INSPECTOR, mistakes));
    mistakes.refuse();
    return inspectors;
  }

  /** Who stands aside for what, from the columns {@code inspector} and {@code target}. */
  public static Map<String, Set<String>> recusals(
      DataTable table, List<String> inspectors, List<Target> targets) {
    Mistakes mistakes = new Mistakes(table.file());
    table.expect(INSPECTOR, mistakes);
    table.expect(TARGET, mistakes);
    mistakes.refuse();
    Set<String> people = new HashSet<>(inspectors);
    Set<String> codes = new HashSet<>();
    targets.forEach(target -> codes.add(target.code()));
    String[] who = table.texts(INSPECTOR, mistakes);
    String[] what = table.texts(TARGET, mistakes);
    Map<String, Set<String>> recusals = new TreeMap<>();
    for (int row = 0; row < who.length; row++) {
      if (!people.contains(who[row])) {
        mistakes.add(new DrawCodeUnknown(table.place(row, INSPECTOR), who[row]));
      }
      if (!codes.contains(what[row])) {
        mistakes.add(new DrawCodeUnknown(table.place(row, TARGET), what[row]));
      }
      recusals.computeIfAbsent(who[row], key -> new TreeSet<>()).add(what[row]);
    }
    mistakes.refuse();
    return recusals;
  }

  private static String[] codes(DataTable table, String column, Mistakes mistakes) {
    String[] codes = table.texts(column, mistakes);
    Set<String> seen = new HashSet<>();
    for (int row = 0; row < codes.length; row++) {
      if (!codes[row].isEmpty() && !seen.add(codes[row])) {
        mistakes.add(new DrawCodeTwice(table.place(row, column), codes[row]));
      }
    }
    return codes;
  }
}
