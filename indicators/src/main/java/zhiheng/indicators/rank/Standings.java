package zhiheng.indicators.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/**
 * Where units stand, among all and in their peer group. Equal totals share a rank and the next rank
 * is skipped: 1, 2, 2, 4.
 */
public final class Standings {
  private Standings() {}

  /** The units with their standings, the first rank first, equal ones by their codes. */
  public static List<UnitScore> of(
      IndicatorSystem system, List<Subject> subjects, SortedMap<UnitCode, ScoreNode> totals) {
    List<Entry> entries = new ArrayList<>();
    for (Subject subject : subjects) {
      ScoreNode total = totals.get(subject.unit());
      if (total != null) {
        entries.add(new Entry(subject, total));
      }
    }
    return entries.stream()
        .sorted(Comparator.comparing(Entry::total, Standings::byPoints).thenComparing(Entry::unit))
        .map(entry -> entry.stand(system, entries))
        .toList();
  }

  private static int byPoints(ScoreNode one, ScoreNode other) {
    return other.points().compareTo(one.points());
  }

  private record Entry(Subject subject, ScoreNode total) {

    UnitCode unit() {
      return subject.unit();
    }

    UnitScore stand(IndicatorSystem system, List<Entry> all) {
      List<Entry> group =
          all.stream().filter(each -> each.subject.group().equals(subject.group())).toList();
      Standing standing =
          new Standing(
              rank(all),
              all.size(),
              all.stream().filter(each -> byPoints(each.total, total) == 0).count() > 1,
              rank(group),
              group.size(),
              Grades.of(system, total));
      return new UnitScore(unit(), subject.name(), subject.group(), total, standing);
    }

    private int rank(List<Entry> among) {
      return 1 + (int) among.stream().filter(each -> byPoints(each.total, total) < 0).count();
    }
  }
}
