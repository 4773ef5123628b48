package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.measure.Measures;
import zhiheng.indicators.score.Known;
import zhiheng.lake.Answers;
import zhiheng.lake.Question;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.UnitCode;

/**
 * Laiwu went into Jinan on 2019-01-09. What Jinan has in 2019 is compared with what both had in
 * 2018; otherwise the merger itself would look like growth.
 */
class MergedUnitTest {
  private static final UnitCode JINAN = new UnitCode("370100");
  private static final UnitCode QINGDAO = new UnitCode("370200");

  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final IndicatorSystem cities = templates.systems().find("cities", 2017).orElseThrow();
  private final Measures measures = new Measures(cities, new Year(2019), templates.register());

  @Test
  void theBaseOfAMergedUnitIsThatOfAllThatWentIntoIt() {
    Known jinan = measures.known(answers(), JINAN);

    assertThat(jinan.before()).isNotEmpty();
    assertThat(jinan.before().values())
        .allSatisfy(
            measured -> {
              assertThat(measured.figure()).isEqualByComparingTo("130");
              assertThat(measured.group().values()).containsExactly("370100+371200");
            });
  }

  @Test
  void inItsOwnYearOnlyWhatThePredecessorStillHandedInIsAdded() {
    assertThat(measures.known(answers(), JINAN).year().values())
        .allSatisfy(measured -> assertThat(measured.figure()).isEqualByComparingTo("120"));
  }

  @Test
  void aUnitThatNothingHappenedToIsMeasuredAsBefore() {
    assertThat(measures.known(answers(), QINGDAO).before().values())
        .allSatisfy(
            measured -> {
              assertThat(measured.figure()).isEqualByComparingTo("100");
              assertThat(measured.group().values()).containsExactly("370200");
            });
  }

  /** 100 for each city in 2018 and 30 for Laiwu; 120 in 2019, when Laiwu handed nothing in. */
  private Answers answers() {
    Map<String, Map<List<String>, BigDecimal>> figures = new TreeMap<>();
    for (Question question : measures.questions()) {
      boolean before = question.code().endsWith("@2018");
      Map<List<String>, BigDecimal> groups = new HashMap<>();
      groups.put(List.of("370100"), BigDecimal.valueOf(before ? 100 : 120));
      groups.put(List.of("370200"), BigDecimal.valueOf(before ? 100 : 120));
      if (before) {
        groups.put(List.of("371200"), BigDecimal.valueOf(30));
      }
      figures.put(question.code(), groups);
    }
    return new Answers(figures);
  }
}
