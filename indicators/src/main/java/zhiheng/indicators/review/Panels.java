package zhiheng.indicators.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.indicators.draw.Tickets;
import zhiheng.indicators.review.DrawingFindings.ReviewersTooFew;
import zhiheng.indicators.table.InputRefused;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * Who reads the files of each bureau: of those who belong neither to it nor to a bureau above or
 * below it, the two with the fewest files so far, of equals those whose ticket for reviewer and
 * bureau is the smaller; the next in this order is the third.
 *
 * @param on the day on which bureaus stand above each other
 */
record Panels(Tickets tickets, List<Reviewer> reviewers, Register register, LocalDate on) {

  /**
   * The panels of bureaus, which are served in the order of their codes.
   *
   * @param files how many were drawn of each
   * @param file how a finding calls the list of reviewers
   */
  List<Panel> of(Map<UnitCode, Integer> files, String file) {
    Map<String, Integer> load = new TreeMap<>();
    List<Panel> panels = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (unit, count) -> {
              List<String> three = three(unit, load);
              if (three.size() < Panel.ALWAYS + 1) {
                throw new InputRefused(
                    new ReviewersTooFew(new FilePlace(file), unit.code(), three.size()));
              }
              three.stream()
                  .limit(Panel.ALWAYS)
                  .forEach(reader -> load.merge(reader, count, Integer::sum));
              panels.add(new Panel(unit, three));
            });
    return panels;
  }

  private List<String> three(UnitCode unit, Map<String, Integer> load) {
    return reviewers.stream()
        .filter(each -> !areRelated(each.unit(), unit))
        .map(Reviewer::name)
        .sorted(
            Comparator.comparing((String name) -> load.getOrDefault(name, 0))
                .thenComparing(name -> tickets.ticket(name + "\n" + unit)))
        .limit(Panel.ALWAYS + 1L)
        .toList();
  }

  private boolean areRelated(UnitCode one, UnitCode other) {
    // Everybody is below the national office; its people may read.
    return one.equals(other) || isAbove(one, other) || isAbove(other, one);
  }

  private boolean isAbove(UnitCode high, UnitCode low) {
    return !high.equals(UnitCode.NATIONAL)
        && register.above(low, on).stream().map(Unit::code).anyMatch(high::equals);
  }
}
