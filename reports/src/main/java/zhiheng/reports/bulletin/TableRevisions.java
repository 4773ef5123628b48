package zhiheng.reports.bulletin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.reports.bulletin.Revisions.RevisedCell;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.reports.publish.OpenTable;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.publication.Breakdown;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * What earlier bulletins printed in the tables of further forms and in the breakdowns, among them
 * that of the cities, and what these would say now. Where a count was or would be withheld it is
 * only told that it was corrected.
 */
final class TableRevisions {
  private final Templates templates;
  private final Submissions submissions;
  private final Instant printed;
  private final Instant now;
  private final Map<String, List<Handed>> corrected = new HashMap<>();

  TableRevisions(Templates templates, Submissions submissions, Instant printed, Instant now) {
    this.templates = templates;
    this.submissions = submissions;
    this.printed = printed;
    this.now = now;
  }

  /**
   * Every cell that is another now.
   *
   * @param months those of which a bulletin printed these tables; of the last one also the year to
   *     date is compared
   */
  List<RevisedCell> of(SortedSet<Month> months) {
    List<RevisedCell> revised = new ArrayList<>();
    for (Month month : months) {
      forms(month, month.equals(months.last()), revised);
      templates.publishing().breakdowns().forEach(one -> breakdown(one, month, revised));
    }
    return revised;
  }

  private void forms(Month month, boolean last, List<RevisedCell> revised) {
    for (Form form : FormTables.forms(templates, month)) {
      SortedSet<UnitCode> by = correctedBy(form.code(), month);
      if (form.table().isPresent() && !by.isEmpty()) {
        Optional<OpenTable> before =
            new FormTables(templates, submissions, printed).of(form, month);
        Optional<OpenTable> after = new FormTables(templates, submissions, now).of(form, month);
        before.ifPresent(old -> cells(old, after, month, last, List.copyOf(by), revised));
      }
    }
  }

  /** A table of which nothing is left has no figures any more. */
  private static void cells(
      OpenTable old,
      Optional<OpenTable> table,
      Month month,
      boolean last,
      List<UnitCode> by,
      List<RevisedCell> revised) {
    Map<String, List<OpenCell>> rows = new LinkedHashMap<>();
    table.ifPresent(one -> one.rows().forEach(row -> rows.put(row.get(0).written(), row)));
    for (List<OpenCell> row : old.rows()) {
      List<OpenCell> here = rows.getOrDefault(row.get(0).written(), List.of());
      for (int i = FormTables.NAMES; i < row.size(); i++) {
        OpenColumn column = old.columns().get(i);
        OpenCell cell = i < here.size() ? here.get(i) : OpenCell.Mark.MISSING;
        if (!row.get(i).equals(cell) && (last || column.code().equals("this_month"))) {
          revised.add(
              new RevisedCell(
                  old.title(),
                  month,
                  new Text(row.get(1).written(), row.get(2).written()),
                  column.name(),
                  row.get(i),
                  cell,
                  by));
        }
      }
    }
  }

  /**
   * The units of which another file counts now than did then, or none any more, for a period of the
   * year up to a month.
   */
  private SortedSet<UnitCode> correctedBy(String form, Month month) {
    Month december = new Month(month.year(), 12);
    List<Handed> all =
        corrected.computeIfAbsent(form + " " + december, any -> corrected(form, december));
    SortedSet<UnitCode> units = new TreeSet<>();
    all.stream()
        .filter(one -> !one.period().lastDay().isAfter(month.lastDay()))
        .forEach(one -> units.add(one.unit()));
    return units;
  }

  private List<Handed> corrected(String form, Month december) {
    String january = new Month(december.year(), 1).code();
    Map<String, Handed> then = new HashMap<>();
    for (Handed one : submissions.handed(form, january, december.code(), printed)) {
      then.put(key(one), one);
    }
    List<Handed> others = new ArrayList<>();
    for (Handed one : submissions.handed(form, january, december.code(), now)) {
      Handed before = then.remove(key(one));
      if (before == null || !before.receipt().equals(one.receipt())) {
        others.add(one);
      }
    }
    others.addAll(then.values());
    return others;
  }

  private static String key(Handed one) {
    return one.unit() + " " + one.period().code() + " " + one.part();
  }

  private void breakdown(Breakdown breakdown, Month month, List<RevisedCell> revised) {
    Map<String, Total> then = totals(breakdown, month, printed);
    Map<String, Total> here = totals(breakdown, month, now);
    if (same(then, here)) {
      return;
    }
    OpenTable before = new Breakdowns(templates, submissions, printed).of(breakdown, month);
    OpenTable after = new Breakdowns(templates, submissions, now).of(breakdown, month);
    for (List<OpenCell> row : before.rows()) {
      UnitCode unit = new UnitCode(row.get(0).written());
      List<OpenCell> corrected =
          after.rows().stream()
              .filter(one -> one.get(0).equals(row.get(0)))
              .findFirst()
              .orElse(List.of());
      for (int i = 0; i < breakdown.items().size(); i++) {
        String key = unit + " " + breakdown.items().get(i).code();
        if (!amount(then, key).equals(amount(here, key))) {
          int column = UnitColumns.WITH_MONTH.size() + i;
          OpenCell cell = corrected.isEmpty() ? OpenCell.Mark.MISSING : corrected.get(column);
          boolean withheld =
              row.get(column) == OpenCell.Mark.SUPPRESSED || cell == OpenCell.Mark.SUPPRESSED;
          revised.add(
              new RevisedCell(
                  breakdown.title(),
                  month,
                  new Text(row.get(1).written(), row.get(2).written()),
                  breakdown.items().get(i).name(),
                  withheld ? OpenCell.Mark.SUPPRESSED : row.get(column),
                  withheld ? OpenCell.Mark.SUPPRESSED : cell,
                  List.of(unit)));
        }
      }
    }
  }

  private static boolean same(Map<String, Total> one, Map<String, Total> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(key -> amount(one, key).equals(amount(other, key)));
  }

  private static String amount(Map<String, Total> totals, String key) {
    Total total = totals.get(key);
    return total == null ? "" : total.sum().stripTrailingZeros().toPlainString();
  }

  private Map<String, Total> totals(Breakdown breakdown, Month month, Instant at) {
    Map<String, Total> totals = new HashMap<>();
    FigureQuery query = Breakdowns.query(breakdown, month);
    submissions
        .totals(query, at)
        .forEach(total -> totals.put(total.unit() + " " + total.row(), total));
    return totals;
  }
}
