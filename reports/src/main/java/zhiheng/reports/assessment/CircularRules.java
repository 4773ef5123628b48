package zhiheng.reports.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.document.Dates;
import zhiheng.templates.system.Consequence;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;

/**
 * What follows from which grade, as the circular says it.
 *
 * @param grades from the best
 */
public record CircularRules(List<Grade> grades, List<Consequence> consequences) {

  public CircularRules {
    grades = List.copyOf(grades);
    consequences = List.copyOf(consequences);
  }

  /** The rules of a system; none if it is no longer defined. */
  public static CircularRules of(Optional<IndicatorSystem> system) {
    return new CircularRules(
        system.map(IndicatorSystem::grades).orElse(List.of()),
        system.map(IndicatorSystem::consequences).orElse(List.of()));
  }

  /** Who is commended, and who has to mend what by when; removal is not for a circular. */
  List<String> sentences(Spoken spoken) {
    List<String> sentences = new ArrayList<>();
    for (Consequence rule : consequences) {
      List<String> units = followedBy(rule, spoken);
      if (!units.isEmpty() && rule.kind() == Consequence.Kind.COMMENDATION) {
        sentences.add(spoken.say("circular.commend", "units", spoken.words().list(units)));
      }
      if (!units.isEmpty() && rule.kind() == Consequence.Kind.RECTIFICATION) {
        sentences.add(
            spoken.say(
                "circular.rectify",
                "units",
                spoken.words().list(units),
                "date",
                rule.deadline(spoken.assessment().year())
                    .map(day -> Dates.day(day, spoken.words().lang()))
                    .orElse("—")));
      }
    }
    return sentences;
  }

  private List<String> followedBy(Consequence rule, Spoken spoken) {
    return Spoken.ranked(spoken.assessment().units()).stream()
        .filter(unit -> rule.follows(grades, List.of(unit.standing().grade())))
        .map(spoken::name)
        .toList();
  }
}
