package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.SourceFindings.ExpectedANumber;
import zhiheng.templates.system.SystemFindings.NoExample;

/** Reads the examples that stand beside a system, and whether they speak of what is there. */
final class ExampleReader {
  private final IndicatorSystem system;
  private final Names indicators = new Names("指标", "indicator");
  private final Names measures = new Names("数据项", "measure");
  private final Names groups = new Names("单位类别", "peer group");

  ExampleReader(IndicatorSystem system) {
    this.system = system;
  }

  List<Example> read(Fields fields) {
    system.codes().forEach(indicators::know);
    system.measures().forEach(each -> measures.add(each.code(), fields, fields.place()));
    system.groups().forEach(each -> groups.add(each.code(), fields, fields.place()));
    List<Example> examples = fields.list("examples", this::example);
    for (Indicator indicator : system.indicators()) {
      if (!indicators.isAsked(indicator.code())) {
        fields.report(new NoExample(fields.place("examples"), indicator.code()));
      }
    }
    return examples;
  }

  private Example example(Fields fields) {
    String indicator = fields.text("indicator");
    indicators.ask(indicator, fields, fields.place("indicator"));
    String group = fields.optionalText("group").orElse(system.groups().get(0).code());
    groups.ask(group, fields, fields.place("group"));
    return new Example(
        fields.words("says"),
        indicator,
        group,
        fields.optionalMap("figures", this::figures).orElse(Map.of()),
        fields.optionalMap("before", this::figures).orElse(Map.of()),
        fields.placedTexts("peers").stream().map(peer -> number(fields, peer)).toList(),
        fields.number("points"),
        fields.optionalText("reason"),
        fields.place());
  }

  private Map<String, BigDecimal> figures(Fields fields) {
    fields.names().forEach(measure -> measures.ask(measure, fields, fields.place(measure)));
    return RuleReader.numbers(fields);
  }

  private static BigDecimal number(Fields fields, Placed<String> found) {
    try {
      return new BigDecimal(found.value());
    } catch (NumberFormatException e) {
      fields.report(new ExpectedANumber(found.place(), found.value()));
      return BigDecimal.ZERO;
    }
  }
}
