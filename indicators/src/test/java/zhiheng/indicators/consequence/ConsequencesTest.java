package zhiheng.indicators.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.consequence.Consequences.Follows;
import zhiheng.indicators.stories.Story;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/** Grades have consequences by the rules of the system, and orders are followed up. */
class ConsequencesTest {
  private static final IndicatorSystem SYSTEM = system("program-526");

  private static IndicatorSystem system(String code) {
    return Templates.open(Path.of(System.getProperty("zhiheng.templates")))
        .systems()
        .find(code, 2017)
        .orElseThrow();
  }

  /** Units and their grades: {@code "320100", "excellent"}. */
  private static Assessment year(int year, String... grades) {
    List<UnitScore> units = new ArrayList<>();
    for (int i = 0; i < grades.length; i += 2) {
      ScoreNode total =
          new ScoreNode(
              "total",
              ScoreNode.Kind.TOTAL,
              Story.text("total"),
              BigDecimal.ONE,
              null,
              ScoreNode.State.MEASURED,
              null,
              List.of(),
              new Reason("sum", Map.of()),
              List.of());
      units.add(
          new UnitScore(
              new UnitCode(grades[i]),
              Story.text(grades[i]),
              "all",
              total,
              new Standing(1, 1, false, 1, 1, grades[i + 1])));
    }
    return new Assessment(
        "run-" + year,
        "program-526",
        "2017",
        "00",
        year,
        Instant.EPOCH,
        "00",
        Story.text("title"),
        true,
        units);
  }

  private static List<String> told(List<Follows> all) {
    return all.stream()
        .map(
            each ->
                each.score().unit()
                    + " "
                    + each.rule().map(rule -> rule.code()).orElse("-")
                    + " "
                    + each.deadline().map(Object::toString).orElse("-")
                    + " "
                    + each.followUp())
        .toList();
  }

  @Test
  void theBestAreCommendedAndTheWorstHaveToMendIt() {
    Assessment now =
        year(2017, "320100", "excellent", "330100", "qualified", "440100", "unqualified");
    assertThat(told(Consequences.of(SYSTEM, now, List.of())))
        .containsExactly(
            "320100 commended - NONE", "440100 rectify 2018-09-30 NONE", "440100 no_pilot - NONE");
  }

  @Test
  void theNextYearShowsWhoMendedItAndTwoBadYearsMakeACandidateForRemoval() {
    Assessment before =
        year(2017, "320100", "unqualified", "330100", "unqualified", "440100", "unqualified");
    Assessment now = year(2018, "320100", "qualified", "330100", "unqualified");
    assertThat(told(Consequences.of(SYSTEM, now, List.of(before))))
        .containsExactly(
            "330100 rectify 2019-09-30 NOT_MENDED",
            "330100 remove - NONE",
            "330100 no_pilot - NONE",
            "320100 - 2018-09-30 MENDED",
            "440100 - 2018-09-30 NOT_ASSESSED");
  }

  @Test
  void aSingleBadYearRemovesNobody() {
    Assessment before = year(2017, "320100", "qualified");
    assertThat(told(Consequences.of(SYSTEM, year(2018, "320100", "unqualified"), List.of(before))))
        .containsExactly("320100 rectify 2019-09-30 NONE", "320100 no_pilot - NONE");
  }

  /** Decision on Strengthening Enforcement, art. 10. */
  @Test
  void centersAreCommendedMendedAndRemovedAsTheDecisionSays() {
    Assessment before = year(2017, "320100-A01", "unqualified", "440100-A01", "excellent");
    Assessment now = year(2018, "320100-A01", "unqualified", "440100-A01", "excellent");
    assertThat(told(Consequences.of(system("assistance-centers"), now, List.of(before))))
        .containsExactly(
            "440100-A01 commended - NONE",
            "320100-A01 rectify 2019-09-30 NOT_MENDED",
            "320100-A01 remove - NONE");
  }

  @Test
  void provincesAreNeverRemoved() {
    Assessment before = year(2017, "320000", "unqualified");
    Assessment now = year(2018, "320000", "unqualified");
    assertThat(told(Consequences.of(system("provinces"), now, List.of(before))))
        .containsExactly("320000 rectify 2019-09-30 NOT_MENDED");
  }

  /** Points without an end have no grades; the best three are commended, all who share a rank. */
  @Test
  void whereThereAreNoGradesTheBestAreCommended() {
    Assessment now = year(2017, "320100", "", "320200", "", "320300", "", "320400", "");
    List<UnitScore> ranked = new ArrayList<>();
    int[] ranks = {1, 2, 2, 4};
    for (int i = 0; i < ranks.length; i++) {
      UnitScore unit = now.units().get(i);
      ranked.add(
          new UnitScore(
              unit.unit(),
              unit.unitName(),
              unit.peerGroup(),
              unit.total(),
              new Standing(ranks[i], 4, false, ranks[i], 4, "")));
    }
    Assessment given =
        new Assessment(
            now.run(),
            "cities",
            "2017",
            "00",
            2017,
            Instant.EPOCH,
            "00",
            now.title(),
            false,
            ranked);
    assertThat(told(Consequences.of(system("cities"), given, List.of())))
        .containsExactly(
            "320100 commended - NONE", "320200 commended - NONE", "320300 commended - NONE");
  }
}
