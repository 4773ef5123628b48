package zhiheng.reports.site;

import java.math.BigDecimal;
import zhiheng.reports.document.Digits;
import zhiheng.reports.html.Markup;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.IndicatorSystem;

/** A slider for the points of each dimension, and what comes of moving them. */
final class Sliders {
  private Sliders() {}

  /** Writes them hidden: the script shows them, because without one they would do nothing. */
  static void write(Markup page, IndicatorSystem system, Words words) {
    page.open("form", "class", "weights", "id", "weights", "hidden", "").line();
    page.element("h2", words.say("site.weights")).line();
    page.element("p", words.say("site.weights_lead", "places", system.rounding().places()));
    page.line();
    page.open(
        "div", "class", "sliders", "role", "group", "aria-label", words.say("site.weights_of"));
    page.line();
    int i = 0;
    for (Dimension dimension : system.dimensions()) {
      String points = Digits.brief(dimension.points().orElse(BigDecimal.ZERO), 4);
      String name = dimension.name().in(words.lang());
      page.open("div").open("p", "class", "weight").open("label", "for", "weight-" + i);
      page.text(words.say("site.weight", "name", name, "points", points)).close();
      page.element("output", "", "id", "now-" + i, "for", "weight-" + i).close();
      page.single(
          "input",
          "type",
          "range",
          "id",
          "weight-" + i,
          "name",
          "weight-" + i,
          "min",
          "0",
          "max",
          Digits.brief(system.points().orElse(BigDecimal.ZERO), 4),
          "step",
          "1",
          "value",
          points);
      page.close().line();
      i++;
    }
    page.close().line();
    page.element("p", words.say("site.unchanged"), "id", "outcome", "role", "status").line();
    page.open("p").element("code", "", "id", "command", "hidden", "").close().line();
    page.element("button", words.say("site.reset"), "type", "reset").line().close().line();
  }
}
