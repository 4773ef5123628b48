package zhiheng.indicators.stories;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhiheng.indicators.score.Known;
import zhiheng.indicators.score.Scores;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.templates.system.Bonus;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Missing;
import zhiheng.templates.system.Rounding;
import zhiheng.templates.system.Selection;
import zhiheng.templates.system.Value;
import zhiheng.templates.system.Value.Show;
import zhiheng.templates.system.Veto;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;
import zhiheng.templates.wording.Wording;

/**
 * What the lessons share: a small system, a few units with their figures, the words of a reason.
 */
public final class Story {
  public static final UnitCode OURS = new UnitCode("320000");

  private Story() {}

  public static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  /** An indicator worth 10 points that looks at one measure called {@code cases}. */
  public static Indicator count(Rule rule) {
    return indicator(
        "indicator", "10", new Value("cases", Optional.empty(), of("1"), Show.NUMBER), rule);
  }

  /** An indicator without a limit. */
  public static Indicator openEnded(Rule rule) {
    Indicator it = count(rule);
    return new Indicator(
        it.code(),
        it.name(),
        it.source(),
        Optional.empty(),
        Map.of(),
        it.value(),
        rule,
        it.noCase(),
        it.notReported(),
        Set.of(),
        true);
  }

  /** An indicator worth 10 points that looks at {@code done} of {@code all}. */
  public static Indicator rate(Rule rule) {
    return indicator("indicator", "10", share("done", "all"), rule);
  }

  public static Value share(String of, String per) {
    return new Value(of, Optional.of(per), of("1"), Show.PERCENT);
  }

  public static Indicator indicator(String code, String points, Value value, Rule rule) {
    return new Indicator(
        code,
        text(code),
        text("source"),
        Optional.of(of(points)),
        Map.of(),
        value,
        rule,
        Missing.ZERO,
        Missing.ZERO,
        Set.of(),
        true);
  }

  /** The same with other answers to "no case" and "not reported". */
  public static Indicator when(Indicator it, Missing noCase, Missing notReported) {
    return new Indicator(
        it.code(),
        it.name(),
        it.source(),
        it.points(),
        it.pointsFor(),
        it.value(),
        it.rule(),
        noCase,
        notReported,
        it.appliesTo(),
        it.illustration());
  }

  /** The same for some units only. */
  public static Indicator only(Indicator it, String... labels) {
    return new Indicator(
        it.code(),
        it.name(),
        it.source(),
        it.points(),
        it.pointsFor(),
        it.value(),
        it.rule(),
        it.noCase(),
        it.notReported(),
        Set.of(labels),
        it.illustration());
  }

  public static Dimension dimension(String code, String points, Indicator... indicators) {
    return new Dimension(code, text(code), Optional.of(of(points)), List.of(indicators));
  }

  public static IndicatorSystem system(Dimension... dimensions) {
    return system(List.of(dimensions), Optional.empty(), List.of());
  }

  /** A system whose points are those of its dimensions; from 90 excellent, from 60 qualified. */
  public static IndicatorSystem system(
      List<Dimension> dimensions, Optional<Bonus> bonus, List<Veto> vetoes) {
    return new IndicatorSystem(
        "small",
        "2017",
        text("small"),
        text("basis"),
        true,
        Selection.of(Selection.Level.PROVINCE),
        List.of(),
        dimensions.stream().map(each -> each.points()).reduce(Optional.empty(), Story::plus),
        Rounding.USUAL,
        List.of(
            new Grade("excellent", new Text("优秀", "Excellent"), of("90")),
            new Grade("qualified", new Text("合格", "Qualified"), of("60")),
            new Grade("unqualified", new Text("不合格", "Unqualified"), of("0"))),
        dimensions,
        bonus,
        vetoes,
        List.of(),
        Optional.empty(),
        List.of(),
        "");
  }

  private static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return Optional.of(one.orElse(of("0")).add(other.orElse(of("0"))));
  }

  /** A unit with its figures: {@code "cases", "12"}; those of the year before begin with "-". */
  public static Subject unit(UnitCode code, String group, String... figures) {
    Map<String, Measured> now = new TreeMap<>();
    Map<String, Measured> before = new TreeMap<>();
    for (int i = 0; i < figures.length; i += 2) {
      boolean earlier = figures[i].startsWith("-");
      String measure = earlier ? figures[i].substring(1) : figures[i];
      Measured measured =
          new Measured(
              measure,
              text(measure),
              "returns",
              "year = " + (earlier ? 2016 : 2017),
              "sum(amount)",
              Map.of("unit", code.code()),
              of(figures[i + 1]));
      (earlier ? before : now).put(measure, measured);
    }
    return new Subject(code, text(code.code()), group, Set.of(group), new Known(now, before));
  }

  /** The score of one unit for one indicator. */
  public static ScoreNode score(Indicator indicator, String... figures) {
    return score(indicator, List.of(), figures);
  }

  /** The score of one unit whose peers have these values. */
  public static ScoreNode score(Indicator indicator, List<String> peers, String... figures) {
    List<Subject> subjects = new ArrayList<>(List.of(unit(OURS, "all", figures)));
    for (int i = 0; i < peers.size(); i++) {
      UnitCode peer = new UnitCode(Integer.toString(410000 + i));
      subjects.add(unit(peer, "all", indicator.value().of(), peers.get(i), "all", "1"));
    }
    Dimension whole = new Dimension("whole", text("whole"), indicator.points(), List.of(indicator));
    return total(system(whole), subjects.toArray(new Subject[0]))
        .find(indicator.code())
        .orElseThrow();
  }

  /** The total of the first of the units. */
  public static ScoreNode total(IndicatorSystem system, Subject... subjects) {
    return Objects.requireNonNull(
        Scores.of(system, Arrays.asList(subjects)).get(subjects[0].unit()));
  }

  /** A node in one line: points, and why. */
  public static String told(ScoreNode node, Lang lang) {
    Path folder = Path.of(System.getProperty("zhiheng.templates"), "wording", "reasons");
    return node.points().toPlainString()
        + ": "
        + Wording.read(folder, lang).say(node.reason().code(), node.reason().fields());
  }

  public static String told(ScoreNode node) {
    return told(node, Lang.EN);
  }

  public static Text text(String both) {
    return new Text(both, both);
  }
}
