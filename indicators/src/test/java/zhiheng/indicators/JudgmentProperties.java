package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.indicators.stories.Story.count;
import static zhiheng.indicators.stories.Story.dimension;
import static zhiheng.indicators.stories.Story.of;
import static zhiheng.indicators.stories.Story.score;
import static zhiheng.indicators.stories.Story.system;
import static zhiheng.indicators.stories.Story.unit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;
import zhiheng.templates.system.rule.Bands;
import zhiheng.templates.system.rule.Bands.Band;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Deductions;
import zhiheng.templates.system.rule.Evidence;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Growth;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Quantiles;
import zhiheng.templates.system.rule.Quantiles.Part;
import zhiheng.templates.system.rule.RankInGroup;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.ShareOfBest;
import zhiheng.templates.system.rule.Target;
import zhiheng.templates.system.rule.Target.Nearly;
import zhiheng.templates.unit.UnitCode;

/** What holds for all figures whatever they are. */
class JudgmentProperties {
  private static final IndicatorSystem PROVINCES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .systems()
          .find("provinces", 2017)
          .orElseThrow();
  private static final IndicatorSystem BY_CASES =
      system(dimension("all", "10", count(new PerCase(of("0.1")))));

  @Property(tries = 60, seed = "20171231")
  void theOrderOfUnitsDoesNotMatter(
      @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 1_000_000) int shuffle) {
    List<Subject> subjects = random(new Random(seed), 7);
    List<Subject> shuffled = new ArrayList<>(subjects);
    Collections.shuffle(shuffled, new Random(shuffle));
    assertThat(Judgment.of(PROVINCES, shuffled)).isEqualTo(Judgment.of(PROVINCES, subjects));
  }

  @Property(tries = 60, seed = "20171231")
  void thePartsMakeTheWhole(@ForAll @IntRange(max = 1_000_000) int seed) {
    for (UnitScore score : Judgment.of(PROVINCES, random(new Random(seed), 5))) {
      partsMakeTheWhole(score.total());
    }
  }

  @Property(tries = 60, seed = "20171231")
  void nothingIsLostOfTheHundredPoints(@ForAll @IntRange(max = 1_000_000) int seed) {
    for (UnitScore score : Judgment.of(PROVINCES, random(new Random(seed), 5))) {
      BigDecimal outOf =
          score.total().children().stream()
              .filter(node -> node.kind() == ScoreNode.Kind.DIMENSION)
              .map(node -> node.outOf() == null ? BigDecimal.ZERO : node.outOf())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(outOf).isEqualByComparingTo("100");
    }
  }

  @Property(tries = 300, seed = "20171231")
  void aBetterValueNeverScoresLess(
      @ForAll("higherIsBetter") Rule rule,
      @ForAll @IntRange(max = 300) int one,
      @ForAll @IntRange(max = 300) int more,
      @ForAll @Size(max = 4) List<@IntRange(max = 300) Integer> others) {
    assertThat(points(rule, others, one + more)).isGreaterThanOrEqualTo(points(rule, others, one));
  }

  @Property(tries = 300, seed = "20171231")
  void ofAReverseIndicatorTheLessNeverScoresLess(
      @ForAll("lowerIsBetter") Rule rule,
      @ForAll @IntRange(max = 300) int one,
      @ForAll @IntRange(max = 300) int more,
      @ForAll @Size(max = 4) List<@IntRange(max = 300) Integer> others) {
    assertThat(points(rule, others, one)).isGreaterThanOrEqualTo(points(rule, others, one + more));
  }

  @Property(tries = 100, seed = "20171231")
  void tiesShareARankAndTheNextIsSkipped(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 5) Integer> cases) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      UnitCode code = new UnitCode(Integer.toString(110000 + i));
      subjects.add(unit(code, "all", "cases", cases.get(i).toString()));
    }
    List<UnitScore> ranked = Judgment.of(BY_CASES, subjects);
    for (UnitScore score : ranked) {
      long ahead =
          ranked.stream()
              .filter(other -> other.total().points().compareTo(score.total().points()) > 0)
              .count();
      assertThat(score.standing().rank()).isEqualTo((int) ahead + 1);
    }
  }

  @Provide
  Arbitrary<Rule> higherIsBetter() {
    return Arbitraries.of(
        new PerCase(of("0.1")),
        new Growth(of("0.1"), of("1"), of("1")),
        new Bands(
            Better.HIGHER,
            List.of(new Band(of("100"), of("10")), new Band(of("50"), of("5"))),
            of("0")),
        new Goalposts(of("50"), of("200")),
        new ShareOfBest(Better.HIGHER),
        new RankInGroup(Better.HIGHER),
        new Quantiles(Better.HIGHER, List.of(new Part(of("0.4"), of("1"))), of("0.3")),
        new Target(
            of("100"), Map.of(), of("8"), List.of(new Nearly(of("0.9"), of("0.6"))), of("0.1")),
        new Evidence(of("3")));
  }

  @Provide
  Arbitrary<Rule> lowerIsBetter() {
    return Arbitraries.of(
        new Bands(
            Better.LOWER,
            List.of(new Band(of("50"), of("10")), new Band(of("100"), of("5"))),
            of("0")),
        new Goalposts(of("200"), of("50")),
        new ShareOfBest(Better.LOWER),
        new RankInGroup(Better.LOWER),
        new Quantiles(Better.LOWER, List.of(new Part(of("0.4"), of("1"))), of("0.3")),
        new Deductions(of("0.1")));
  }

  private static BigDecimal points(Rule rule, List<Integer> others, int value) {
    List<String> peers = others.stream().map(String::valueOf).toList();
    return score(count(rule), peers, "cases", Integer.toString(value), "-cases", "100").points();
  }

  private static void partsMakeTheWhole(ScoreNode node) {
    if (!node.children().isEmpty()) {
      assertThat(
              node.children().stream()
                  .map(ScoreNode::points)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(node.points());
      node.children().forEach(JudgmentProperties::partsMakeTheWhole);
    }
  }

  /** Units with figures from 0 to 19; one in five was not reported. */
  private static List<Subject> random(Random random, int units) {
    List<Subject> subjects = new ArrayList<>();
    for (int i = 0; i < units; i++) {
      List<String> figures = new ArrayList<>();
      for (Measure measure : PROVINCES.measures()) {
        for (String prefix : List.of("", "-")) {
          if (random.nextInt(5) > 0) {
            figures.add(prefix + measure.code());
            figures.add(Integer.toString(random.nextInt(20)));
          }
        }
      }
      UnitCode code = new UnitCode(Integer.toString(110000 + i));
      subjects.add(unit(code, "class-" + (i % 3 + 1), figures.toArray(new String[0])));
    }
    return subjects;
  }
}
