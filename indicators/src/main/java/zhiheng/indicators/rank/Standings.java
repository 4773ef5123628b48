package zhiheng.indicators.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    entries.sort(
        Comparator.comparing(Entry::total, Standings::byPoints).thenComparing(Entry::unit));
    Places all = new Places(entries);
    Map<String, Places> groups = new TreeMap<>();
    entries.stream()
        .collect(Collectors.groupingBy(entry -> entry.subject.group()))
        .forEach((group, among) -> groups.put(group, new Places(among)));
    return entries.stream()
        .map(
            entry ->
                entry.stand(system, all, Objects.requireNonNull(groups.get(entry.subject.group()))))
        .toList();
  }

  private static int byPoints(ScoreNode one, ScoreNode other) {
    return other.points().compareTo(one.points());
  }

  private record Entry(Subject subject, ScoreNode total) {

    UnitCode unit() {
      return subject.unit();
    }

    UnitScore stand(IndicatorSystem system, Places all, Places group) {
      Standing standing =
          new Standing(
              all.rank(unit()),
              all.ranks.size(),
              all.tied.contains(unit()),
              group.rank(unit()),
              group.ranks.size(),
              Grades.of(system, total));
      return new UnitScore(unit(), subject.name(), subject.group(), total, standing);
    }
  }

  /** The ranks among some, and who shares one. */
  private static final class Places {
    private final Map<UnitCode, Integer> ranks = new TreeMap<>();
    private final Set<UnitCode> tied = new TreeSet<>();

    /** Of those who are there, the best first. */
    Places(List<Entry> sorted) {
      for (int i = 0; i < sorted.size(); i++) {
        Entry entry = sorted.get(i);
        Entry above = sorted.get(Math.max(i - 1, 0));
        boolean shared = i > 0 && byPoints(above.total, entry.total) == 0;
        ranks.put(entry.unit(), shared ? rank(above.unit()) : i + 1);
        if (shared) {
          tied.addAll(List.of(above.unit(), entry.unit()));
        }
      }
    }

    int rank(UnitCode unit) {
      return Objects.requireNonNull(ranks.get(unit));
    }
  }
}
