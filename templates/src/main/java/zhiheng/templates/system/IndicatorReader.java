package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.system.SystemFindings.NotPositive;
import zhiheng.templates.system.SystemFindings.NothingStandsIn;
import zhiheng.templates.system.SystemFindings.PartsAndWeightsBelongTogether;
import zhiheng.templates.system.SystemFindings.RuleNeedsPoints;
import zhiheng.templates.system.Value.Show;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.Weighted;

/** Reads an indicator with its value and its rule. */
final class IndicatorReader {
  private static final Rule STAND_IN = new PerCase(BigDecimal.ONE);

  private final Names measures;
  private final Names groups;
  private final Names labels;
  private final boolean illustration;
  private final Missing notReported;
  private final Rounding rounding;
  private final Names codes = new Names("指标", "indicator");

  /**
   * @param groups the peer groups, for which points may differ
   * @param labels the peer groups and tags, by which an indicator may apply
   */
  IndicatorReader(
      Names measures,
      Names groups,
      Names labels,
      boolean illustration,
      Missing notReported,
      Rounding rounding) {
    this.measures = measures;
    this.groups = groups;
    this.labels = labels;
    this.illustration = illustration;
    this.notReported = notReported;
    this.rounding = rounding;
  }

  Indicator read(Fields fields) {
    return read(
        fields,
        code ->
            new Worth(
                fields.optionalNumber("points"),
                fields.optionalMap("points_for", this::byGroup).orElse(Map.of())));
  }

  /** Points below 0 would make up for others that are too many; deductions are a rule. */
  private static void positive(Fields fields, String field, Stream<BigDecimal> points) {
    if (fields.has(field)) {
      points
          .filter(found -> found.signum() <= 0)
          .forEach(found -> fields.report(new NotPositive(fields.place(field), field, found)));
    }
  }

  /** The points of an indicator: its own, or its share of the whole that it is a part of. */
  private record Worth(Optional<BigDecimal> points, Map<String, BigDecimal> pointsFor) {

    Worth shareOf(Weighted rule, String part, int places) {
      Map<String, BigDecimal> shares = new LinkedHashMap<>();
      pointsFor.forEach((group, whole) -> shares.put(group, share(rule, part, whole, places)));
      return new Worth(points.map(whole -> share(rule, part, whole, places)), shares);
    }

    private static BigDecimal share(Weighted rule, String part, BigDecimal whole, int places) {
      return rule.shares(whole, places).getOrDefault(part, BigDecimal.ZERO);
    }
  }

  private Indicator read(Fields fields, Function<String, Worth> worth) {
    String code = fields.text("code");
    codes.add(code, fields, fields.place("code"));
    Worth points = worth.apply(code);
    positive(fields, "points", points.points().stream());
    positive(fields, "points_for", points.pointsFor().values().stream());
    boolean ofParts = fields.has("parts");
    Value value =
        ofParts
            ? Value.OF_PARTS
            : fields
                .map("value", this::value)
                .orElse(new Value("", Optional.empty(), BigDecimal.ONE, Show.NUMBER));
    Rule rule =
        fields
            .map("score", score -> rule(score, points, ofParts, value))
            .flatMap(read -> read)
            .orElse(STAND_IN);
    if (ofParts != rule instanceof Weighted) {
      fields.report(new PartsAndWeightsBelongTogether(fields.place("score")));
    }
    for (Placed<String> label : fields.placedTexts("applies_to")) {
      labels.ask(label.value(), fields, label.place());
    }
    return new Indicator(
        code,
        fields.words("name"),
        fields.words("source"),
        points.points(),
        points.pointsFor(),
        value,
        rule,
        ofParts ? Missing.ZERO : noCase(fields),
        ofParts ? Missing.ZERO : notReported(fields, rule),
        Set.copyOf(fields.texts("applies_to")),
        fields.flag("illustration", illustration),
        rule instanceof Weighted weighted ? parts(fields, weighted, points) : List.of());
  }

  private List<Indicator> parts(Fields fields, Weighted weighted, Worth whole) {
    Names weights = new Names("权数", "weight");
    weighted.weights().keySet().forEach(weights::know);
    List<Indicator> parts =
        fields.list(
            "parts", part -> read(part, code -> whole.shareOf(weighted, code, rounding.places())));
    parts.forEach(part -> weights.ask(part.code(), fields, fields.place("parts")));
    weighted.weights().keySet().stream()
        .filter(code -> parts.stream().noneMatch(part -> part.code().equals(code)))
        .forEach(code -> codes.ask(code, fields, fields.place("score")));
    return parts;
  }

  /** Where there was no case there is no value that another could stand in for. */
  private static Missing noCase(Fields fields) {
    Missing found = fields.optionalChoice("no_case", Missing.class).orElse(Missing.ZERO);
    if (found.standsIn()) {
      fields.report(nothingStandsIn(fields, "no_case", found));
    }
    return found;
  }

  /** Milestones are counted state by state; there is no one value that could stand in for them. */
  private Missing notReported(Fields fields, Rule rule) {
    Missing found = fields.optionalChoice("not_reported", Missing.class).orElse(notReported);
    if (found.standsIn() && rule instanceof Milestones) {
      fields.report(nothingStandsIn(fields, "not_reported", found));
    }
    return found;
  }

  private static NothingStandsIn nothingStandsIn(Fields fields, String field, Missing found) {
    String written = found.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new NothingStandsIn(fields.place(field), field, written);
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

  private Optional<Rule> rule(Fields score, Worth worth, boolean ofParts, Value value) {
    Optional<BigDecimal> points = worth.points();
    Optional<Rule> rule = RuleReader.read(score);
    rule.ifPresent(
        read -> {
          if (read.sharesOutPoints() && points.isEmpty()) {
            score.report(new RuleNeedsPoints(score.place()));
          }
          read.ask(
              new RuleMeaning(
                  score, points, !worth.pointsFor().isEmpty(), ofParts || value.per().isPresent()));
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
