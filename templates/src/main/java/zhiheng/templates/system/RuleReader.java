package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.templates.source.Fields;
import zhiheng.templates.system.SystemFindings.NotOneRule;
import zhiheng.templates.system.rule.Bands;
import zhiheng.templates.system.rule.Bands.Band;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Deductions;
import zhiheng.templates.system.rule.Evidence;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Growth;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Quantiles;
import zhiheng.templates.system.rule.Quantiles.Part;
import zhiheng.templates.system.rule.RankInGroup;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.ShareOfBest;
import zhiheng.templates.system.rule.Target;
import zhiheng.templates.system.rule.Target.Nearly;
import zhiheng.templates.system.rule.Weighted;

/** Reads {@code score: {goalposts: {none: 80 %, all: 100 %}}}: one rule, named by its field. */
final class RuleReader {
  private static final Map<String, Function<Fields, Rule>> READERS = readers();

  private RuleReader() {}

  static Optional<Rule> read(Fields score) {
    List<Rule> rules = new ArrayList<>();
    READERS.forEach((kind, reader) -> score.optionalMap(kind, reader).ifPresent(rules::add));
    if (rules.size() != 1 && READERS.keySet().containsAll(score.names())) {
      score.report(new NotOneRule(score.place(), String.join(", ", READERS.keySet())));
    }
    return rules.stream().findFirst();
  }

  private static Map<String, Function<Fields, Rule>> readers() {
    Map<String, Function<Fields, Rule>> readers = new LinkedHashMap<>();
    readers.put("per-case", rule -> new PerCase(rule.number("each")));
    readers.put(
        "growth",
        rule -> new Growth(rule.number("step"), rule.number("each"), rule.number("zero_base")));
    readers.put("bands", RuleReader::bands);
    readers.put("goalposts", RuleReader::goalposts);
    readers.put("share-of-best", rule -> new ShareOfBest(better(rule)));
    readers.put("rank", rule -> new RankInGroup(better(rule)));
    readers.put("quantiles", RuleReader::quantiles);
    readers.put("target", RuleReader::target);
    readers.put("deductions", rule -> new Deductions(rule.number("each")));
    readers.put("evidence", rule -> new Evidence(rule.number("at_least")));
    readers.put(
        "milestones",
        rule -> new Milestones(rule.map("credit", RuleReader::numbers).orElse(Map.of())));
    readers.put("weighted", rule -> new Weighted(numbers(rule)));
    return readers;
  }

  /** A mapping whose keys are data: numbers by name. */
  static Map<String, BigDecimal> numbers(Fields fields) {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    fields.names().forEach(name -> numbers.put(name, fields.number(name)));
    return numbers;
  }

  private static Better better(Fields rule) {
    return rule.optionalChoice("better", Better.class).orElse(Better.HIGHER);
  }

  private static Rule goalposts(Fields rule) {
    return new Goalposts(
        rule.number("none"),
        rule.number("all"),
        rule.optionalChoice("scale", Goalposts.Scale.class).orElse(Goalposts.Scale.LINEAR));
  }

  private static Rule bands(Fields rule) {
    Better better = better(rule);
    String edge = better == Better.HIGHER ? "from" : "to";
    List<Band> bands =
        rule.list("steps", band -> new Band(band.number(edge), band.number("points")));
    return new Bands(better, bands, rule.number("otherwise"));
  }

  private static Rule quantiles(Fields rule) {
    List<Part> parts =
        rule.list("parts", part -> new Part(part.number("top"), part.number("share")));
    return new Quantiles(better(rule), parts, rule.number("otherwise"));
  }

  private static Rule target(Fields rule) {
    return new Target(
        rule.number("target"),
        rule.optionalMap("target_for", RuleReader::numbers).orElse(Map.of()),
        rule.number("met"),
        rule.list("nearly", near -> new Nearly(near.number("from"), near.number("share"))),
        rule.optionalNumber("over_each").orElse(BigDecimal.ZERO));
  }
}
