package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.indicators.measure.Measures;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.PeerGroup;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Every reason that scoring gives has words in both languages, with a number for every field. */
class ReasonWordingTest {
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));

  @ParameterizedTest
  @EnumSource
  void everyReasonIsSaidInFull(Lang lang) {
    Wording wording = Wording.read(FOLDER.resolve("wording/reasons"), lang);
    for (Reason reason : reasons()) {
      assertThat(wording.say(reason.code(), reason.fields()))
          .as("words of the reason %s in wording/reasons, and its fields", reason)
          .isNotEqualTo(reason.code())
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource
  void gradesAndPeerGroupsHaveNames(Lang lang) {
    Wording wording = Wording.read(FOLDER.resolve("wording/reasons"), lang);
    for (IndicatorSystem system : Templates.open(FOLDER).systems().all()) {
      for (Grade grade : system.grades()) {
        assertThat(wording.say("grade." + grade.code())).isEqualTo(grade.name().in(lang));
      }
      for (PeerGroup group : system.groups()) {
        assertThat(wording.say("group." + group.code())).isEqualTo(group.name().in(lang));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesNameTheSameReasons(Lang lang) {
    Wording wording = Wording.read(FOLDER.resolve("wording/reasons"), lang);
    Wording other =
        Wording.read(FOLDER.resolve("wording/reasons"), lang == Lang.ZH ? Lang.EN : Lang.ZH);
    assertThat(wording.codes()).isEqualTo(other.codes());
  }

  private static List<Reason> reasons() {
    Templates templates = Templates.open(FOLDER);
    List<Reason> reasons = new ArrayList<>();
    for (IndicatorSystem system : templates.systems().all()) {
      List<Unit> units = templates.register().provinces(LocalDate.of(2017, 12, 31));
      FixedLake lake = FixedLake.of(system, 2017, units);
      Measures measures = new Measures(system, new Year(2017), templates.register());
      Assessed assessed = new Assessed(system, templates.register(), new Year(2017));
      List<Subject> subjects =
          units.stream()
              .map(unit -> assessed.subject(unit, measures.known(lake.answers(), unit.code())))
              .toList();
      Judgment.of(system, subjects).forEach(score -> collect(score.total(), reasons));
      for (var example : templates.systems().examplesOf(system)) {
        reasons.add(Examples.score(system, example).reason());
      }
    }
    reasons.add(new Reason("no_veto_not_reported", Map.of()));
    return reasons;
  }

  private static void collect(ScoreNode node, List<Reason> reasons) {
    reasons.add(node.reason());
    node.children().forEach(child -> collect(child, reasons));
  }
}
