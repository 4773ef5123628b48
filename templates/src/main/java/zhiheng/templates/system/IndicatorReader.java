package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.system.SystemFindings.RuleNeedsPoints;
import zhiheng.templates.system.Value.Show;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Rule;

/** Reads an indicator with its value and its rule. */
final class IndicatorReader {
  private static final Rule STAND_IN = new PerCase(BigDecimal.ONE);

  private final Names measures;
  private final Names groups;
  private final Names labels;
  private final boolean illustration;
  private final Missing notReported;
  private final Names codes = new Names("指标", "indicator");

  /**
   * @param groups the peer groups, for which points may differ
   * @param labels the peer groups and tags, by which an indicator may apply
   */
  IndicatorReader(
      Names measures, Names groups, Names labels, boolean illustration, Missing notReported) {
    this.measures = measures;
    this.groups = groups;
    this.labels = labels;
    this.illustration = illustration;
    this.notReported = notReported;
  }

  Indicator read(Fields fields) {
    String code = fields.text("code");
    codes.add(code, fields, fields.place("code"));
    Optional<BigDecimal> points = fields.optionalNumber("points");
    Map<String, BigDecimal> pointsFor =
        fields.optionalMap("points_for", this::byGroup).orElse(Map.of());
    Value value =
        fields
            .map("value", this::value)
            .orElse(new Value("", Optional.empty(), BigDecimal.ONE, Show.NUMBER));
    Rule rule =
        fields
            .map("score", score -> rule(score, points, !pointsFor.isEmpty(), value))
            .flatMap(read -> read)
            .orElse(STAND_IN);
    for (Placed<String> label : fields.placedTexts("applies_to")) {
      labels.ask(label.value(), fields, label.place());
    }
    return new Indicator(
        code,
        fields.words("name"),
        fields.words("source"),
        points,
        pointsFor,
        value,
        rule,
        fields.optionalChoice("no_case", Missing.class).orElse(Missing.ZERO),
        fields.optionalChoice("not_reported", Missing.class).orElse(notReported),
        Set.copyOf(fields.texts("applies_to")),
        fields.flag("illustration", illustration));
  }

  private Value value(Fields fields) {
    String of = fields.text("of");
    Optional<String> per = fields.optionalText("per");
    measures.ask(of, fields, fields.place("of"));
    per.ifPresent(denominator -> measures.ask(denominator, fields, fields.place("per")));
    return new Value(
        of,
        per,
        fields.optionalNumber("times").orElse(BigDecimal.ONE),
        fields.optionalChoice("show", Show.class).orElse(Show.NUMBER));
  }

  private Optional<Rule> rule(
      Fields score, Optional<BigDecimal> points, boolean pointsByGroup, Value value) {
    Optional<Rule> rule = RuleReader.read(score);
    rule.ifPresent(
        read -> {
          if (read.sharesOutPoints() && points.isEmpty()) {
            score.report(new RuleNeedsPoints(score.place()));
          }
          read.ask(new RuleMeaning(score, points, pointsByGroup, value.per().isPresent()));
          if (read instanceof Milestones milestones) {
            milestones
                .credit()
                .keySet()
                .forEach(measure -> measures.ask(measure, score, score.place()));
          }
        });
    return rule;
  }

  private Map<String, BigDecimal> byGroup(Fields fields) {
    Map<String, BigDecimal> numbers = RuleReader.numbers(fields);
    numbers.keySet().forEach(group -> groups.ask(group, fields, fields.place(group)));
    return numbers;
  }
}
