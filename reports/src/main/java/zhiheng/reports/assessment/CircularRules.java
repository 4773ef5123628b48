package zhiheng.reports.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Dates;
import zhiheng.templates.system.Circular;
import zhiheng.templates.system.Consequence;
import zhiheng.templates.system.Consequence.Stood;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.wording.Text;

/**
 * What a system has its circular say: its own words, and what follows from which grade.
 *
 * @param grades from the best
 * @param words empty if the system has none of its own
 */
public record CircularRules(
    List<Grade> grades, List<Consequence> consequences, Optional<Circular> words) {

  public CircularRules {
    grades = List.copyOf(grades);
    consequences = List.copyOf(consequences);
  }

  /** The rules of a system; none if it is no longer defined. */
  public static CircularRules of(Optional<IndicatorSystem> system) {
    return new CircularRules(
        system.map(IndicatorSystem::grades).orElse(List.of()),
        system.map(IndicatorSystem::consequences).orElse(List.of()),
        system.flatMap(IndicatorSystem::circular));
  }

  /** 关于2017年度省级专利行政执法绩效考核情况的通报. */
  String title(Spoken spoken) {
    return said(spoken, "circular.title", "about", Circular::about);
  }

  /** By what, by whom, whose work of which year was assessed. */
  String opening(Spoken spoken) {
    return said(spoken, "circular.opening", "work", Circular::work);
  }

  /** What all units are told in the end. */
  String closing(Spoken spoken) {
    return words
        .map(own -> own.closing().in(spoken.words().lang()))
        .orElseGet(() -> spoken.say("circular.learn"));
  }

  /** True if the nation's cases of the year and its goals belong to the story. */
  boolean tellsOfCases(Spoken spoken) {
    return spoken.ofProvinces() && words.map(Circular::cases).orElse(true);
  }

  /** A sentence with the system's own word in it, or the plain one. */
  private String said(Spoken spoken, String code, String field, Function<Circular, Text> word) {
    Optional<String> own = words.map(word).map(text -> text.in(spoken.words().lang()));
    return spoken.say(
        own.isPresent() ? code : code + "_plain",
        field,
        own.orElse(""),
        "year",
        spoken.assessment().year(),
        "title",
        spoken.assessment().title().in(spoken.words().lang()),
        "office",
        spoken.officeName(),
        "count",
        spoken.assessment().units().size());
  }

  /** Who is commended, and who has to mend what by when; removal is not for a circular. */
  List<String> sentences(Spoken spoken) {
    List<String> sentences = new ArrayList<>();
    for (Consequence rule : consequences) {
      List<UnitScore> units = followedBy(rule, spoken);
      if (!units.isEmpty() && rule.kind() == Consequence.Kind.COMMENDATION) {
        sentences.add(
            sentence(
                rule.best().isPresent() ? "circular.commend_best" : "circular.commend",
                rule,
                units,
                spoken));
      }
      if (!units.isEmpty() && rule.kind() == Consequence.Kind.RECTIFICATION) {
        boolean removes =
            consequences.stream().anyMatch(each -> each.kind() == Consequence.Kind.REMOVAL);
        sentences.add(
            sentence(
                removes ? "circular.rectify_or_leave" : "circular.rectify", rule, units, spoken));
      }
    }
    return sentences;
  }

  private String sentence(String code, Consequence rule, List<UnitScore> units, Spoken spoken) {
    return spoken.say(
        code,
        "grades",
        spoken
            .words()
            .list(
                units.stream()
                    .map(unit -> unit.standing().grade())
                    .distinct()
                    .map(spoken::gradeName)
                    .toList()),
        "units",
        spoken.words().list(units.stream().map(spoken::name).toList()),
        "best",
        rule.best().orElse(0),
        "consequence",
        rule.name().in(spoken.words().lang()),
        "date",
        rule.deadline(spoken.assessment().year())
            .map(day -> Dates.day(day, spoken.words().lang()))
            .orElse("—"));
  }

  private static Stood stood(UnitScore unit) {
    return new Stood(unit.standing().grade(), unit.standing().rankInGroup(), unit.total().points());
  }

  private List<UnitScore> followedBy(Consequence rule, Spoken spoken) {
    return Spoken.ranked(spoken.assessment().units()).stream()
        .filter(unit -> rule.follows(grades, List.of(Optional.of(stood(unit)))))
        .toList();
  }
}
