package zhiheng.indicators.change;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.OURS;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.ShareOfBest;
import zhiheng.templates.unit.UnitCode;

/** A score that changed says through what, and the reasons make the change. */
class ChangeTest {
  private static final UnitCode OTHER = new UnitCode("330000");

  private record Year(IndicatorSystem rules, List<Subject> subjects) implements Change.Side {
    @Override
    public List<Subject> subjects(IndicatorSystem by) {
      return subjects;
    }
  }

  private static Year year(Rule rule, String ours, String other) {
    return new Year(
        system(dimension("whole", "10", count(rule))),
        List.of(unit(OURS, "all", "cases", ours), unit(OTHER, "all", "cases", other)));
  }

  private static Effects effects(Year before, Year after) {
    return Change.between(before, after, OURS).orElseThrow().total();
  }

  private static Effects of4(String before, String after, String data, String rest) {
    return new Effects(of(before), of(after), of(data), of(rest), of("0"));
  }

  @Test
  void otherFiguresUnderTheSameRulesAreDataAlone() {
    Rule rule = new PerCase(of("1"));
    assertThat(effects(year(rule, "3", "5"), year(rule, "7", "9")))
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
        .isEqualTo(of4("3", "7", "4", "0"));
  }

  @Test
  void otherRulesForTheSameFiguresAreRulesAlone() {
    assertThat(effects(year(new PerCase(of("1")), "3", "5"), year(new PerCase(of("2")), "3", "5")))
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
        .isEqualTo(of4("3", "6", "0", "3"));
  }

  @Test
  void aBetterPeerTakesPointsThoughNothingOfOursChanged() {
    Rule rule = new ShareOfBest(Better.HIGHER);
    Effects effects = effects(year(rule, "50", "100"), year(rule, "50", "200"));
    assertThat(effects.peers()).isEqualByComparingTo("-2.5");
    assertThat(effects.data()).isEqualByComparingTo("0");
  }

  /**
   * By hand: 3 cases at 1 become 7 at 2. Data first adds 4, then rules 7; rules first add 3, then
   * data 8 (no cap below 10 but the last: 14 is capped at 10, so 7 and 3, or 3 and 4).
   */
  @Test
  void whatTwoDoTogetherIsShared() {
    Effects effects =
        effects(year(new PerCase(of("1")), "3", "5"), year(new PerCase(of("2")), "7", "5"));
    assertThat(effects.data()).isEqualByComparingTo("4");
    assertThat(effects.rules()).isEqualByComparingTo("3");
  }

  @Property(tries = 60, seed = "20181231")
  void theEffectsAlwaysMakeTheChange(@ForAll @IntRange(max = 1_000_000) int seed) {
    Random random = new Random(seed);
    Year before = random(random, new Goalposts(of("0"), of("30")));
    Year after = random(random, new ShareOfBest(Better.HIGHER));
    Change change = Change.between(before, after, OURS).orElseThrow();
    Effects total = change.total();
    assertThat(total.data().add(total.rules()).add(total.peers()))
        .isEqualByComparingTo(total.change());
    assertThat(total.after()).isEqualByComparingTo(points(after));
    assertThat(total.before()).isEqualByComparingTo(points(before));
    for (Change.Part part : change.parts()) {
      Effects effects = part.effects();
      assertThat(effects.data().add(effects.rules()).add(effects.peers()))
          .isEqualByComparingTo(effects.change());
    }
  }

  private static BigDecimal points(Year year) {
    return Scores.of(year.rules(), year.subjects()).get(OURS).points();
  }

  private static Year random(Random random, Rule rule) {
    List<Subject> subjects = new ArrayList<>();
    for (UnitCode code : List.of(OURS, OTHER, new UnitCode("340000"))) {
      subjects.add(unit(code, "all", "cases", Integer.toString(random.nextInt(40))));
    }
    return new Year(system(dimension("whole", "10", count(rule))), subjects);
  }

  @Test
  void whoWasNotThereLastYearHasNothingToCompare() {
    Year before =
        new Year(
            system(dimension("whole", "10", count(new PerCase(of("1"))))),
            List.of(unit(OTHER, "all", "cases", "1")));
    assertThat(Change.between(before, year(new PerCase(of("1")), "3", "5"), OURS)).isEmpty();
  }
}
