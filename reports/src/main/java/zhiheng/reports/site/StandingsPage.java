package zhiheng.reports.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.html.Link;
import zhiheng.reports.html.Markup;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.PeerGroup;

/** The result of an assessment, to be searched, sorted and weighed otherwise. */
public final class StandingsPage {
  private final Assessment assessment;
  private final IndicatorSystem system;
  private final Words words;
  private final LocalDate day;
  private final String units;

  private StandingsPage(
      Assessment assessment, IndicatorSystem system, Words words, LocalDate day, String units) {
    this.assessment = assessment;
    this.system = system;
    this.words = words;
    this.day = day;
    this.units = units;
  }

  /** The title of the page of an assessment. */
  public static String title(Assessment assessment, Words words) {
    return words.say(
        "site.standings", "year", assessment.year(), "title", assessment.title().in(words.lang()));
  }

  /**
   * Writes it.
   *
   * @param system by which it was made; if its file was changed since, nothing can be weighed
   * @param day what was known when it ended was judged
   * @param units where the page of a unit is, with {@code UNIT} for its code
   * @param ways to other pages
   */
  public static byte[] of(
      Assessment assessment,
      IndicatorSystem system,
      LocalDate day,
      String units,
      Shell shell,
      List<Link> ways) {
    StandingsPage it = new StandingsPage(assessment, system, shell.words(), day, units);
    String data =
        StandingsData.isWeighable(assessment, system)
            ? StandingsData.of(assessment, system, shell.words())
            : "";
    return shell.page(title(assessment, shell.words()), ways, data, it::write);
  }

  private void write(Markup page) {
    page.element(
        "p",
        words.say(
            "site.standings_lead",
            "run",
            assessment.run(),
            "day",
            Dates.day(day, words.lang()),
            "count",
            assessment.units().size(),
            "snapshot",
            assessment.snapshot().substring(0, Math.min(12, assessment.snapshot().length())),
            "system",
            system.title().in(words.lang()),
            "version",
            assessment.systemVersion()),
        "class",
        "lead");
    page.line().open("noscript").element("p", words.say("site.no_script")).close().line();
    if (StandingsData.isWeighable(assessment, system)) {
      Sliders.write(page, system, words);
    } else {
      boolean changed = !system.hash().equals(assessment.systemHash());
      page.element("p", words.say(changed ? "site.rules_changed" : "site.open_ended"));
    }
    page.line().element("h2", words.say("site.result")).line();
    Map<String, String> groups = new TreeMap<>();
    assessment.units().forEach(unit -> groups.put(unit.peerGroup(), group(unit)));
    Tools.write(
        page,
        new Tools.Words(
            words.say("site.find_unit"),
            words.say("site.group"),
            words.say("site.every_group"),
            words.say("site.count_units")),
        groups);
    table(page);
  }

  private boolean hasOther() {
    return assessment.units().stream().anyMatch(unit -> other(unit).signum() != 0)
        || !system.vetoes().isEmpty();
  }

  private BigDecimal other(UnitScore unit) {
    BigDecimal rest = unit.total().points().subtract(Parts.bonus(unit));
    for (Dimension dimension : system.dimensions()) {
      rest = rest.subtract(points(unit, dimension));
    }
    return rest;
  }

  private static BigDecimal points(UnitScore unit, Dimension dimension) {
    return Parts.of(unit, dimension.code()).map(ScoreNode::points).orElse(BigDecimal.ZERO);
  }

  private void table(Markup page) {
    page.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "caption");
    page.open("table", "id", "list").line();
    page.element("caption", words.say("site.ranks"), "id", "caption").line();
    page.open("thead").open("tr");
    head(page, "rank", words.say("site.column_rank"), "number");
    head(page, "unit", words.say("site.column_unit"), "text");
    head(page, "group", words.say("site.column_group"), "text");
    for (int i = 0; i < system.dimensions().size(); i++) {
      head(page, "part-" + i, system.dimensions().get(i).name().in(words.lang()), "number");
    }
    system.bonus().ifPresent(bonus -> head(page, "bonus", bonus.name().in(words.lang()), "number"));
    if (hasOther()) {
      head(page, "other", words.say("site.column_other"), "number");
    }
    head(page, "total", words.say("site.column_total"), "number");
    if (!system.grades().isEmpty()) {
      head(page, "grade", words.say("site.column_grade"), "number");
    }
    hidden(page, "before", words.say("site.column_before"));
    hidden(page, "moves", words.say("site.column_moves"));
    page.close().close().line().open("tbody").line();
    assessment.units().forEach(unit -> row(page, unit));
    page.close().close().close().line();
  }

  private static void head(Markup page, String column, String title, String sort) {
    page.element("th", title, "scope", "col", "data-column", column, "data-sort", sort);
  }

  /** Shown as soon as something is weighed otherwise. */
  private static void hidden(Markup page, String column, String title) {
    page.element(
        "th",
        title,
        "scope",
        "col",
        "data-column",
        column,
        "data-sort",
        "number",
        "class",
        "if",
        "hidden",
        "");
  }

  private void row(Markup page, UnitScore unit) {
    page.open("tr", "id", "unit-" + unit.unit().code(), "data-kind", unit.peerGroup());
    page.element("td", String.valueOf(unit.standing().rank()), "class", "count");
    page.open("th", "scope", "row");
    page.element(
        "a", unit.unitName().in(words.lang()), "href", units.replace("UNIT", unit.unit().code()));
    page.close().element("td", group(unit));
    system.dimensions().forEach(dimension -> points(page, points(unit, dimension)));
    system.bonus().ifPresent(bonus -> points(page, Parts.bonus(unit)));
    if (hasOther()) {
      points(page, other(unit));
    }
    points(page, unit.total().points());
    if (!system.grades().isEmpty()) {
      int place =
          system.grades().stream().map(Grade::code).toList().indexOf(unit.standing().grade());
      page.element("td", grade(unit), "data-v", String.valueOf(place));
    }
    String rank = String.valueOf(unit.standing().rank());
    page.element("td", rank, "class", "count if", "data-v", rank, "hidden", "");
    page.element("td", "–", "class", "count if", "data-v", "0", "hidden", "");
    page.close().line();
  }

  private static void points(Markup page, BigDecimal points) {
    page.element("td", Digits.points(points), "class", "points", "data-v", points.toPlainString());
  }

  private String group(UnitScore unit) {
    return system.groups().stream()
        .filter(group -> group.code().equals(unit.peerGroup()))
        .map(PeerGroup::name)
        .findFirst()
        .map(name -> name.in(words.lang()))
        .orElse(unit.peerGroup());
  }

  private String grade(UnitScore unit) {
    return Optional.of(unit.standing().grade())
        .flatMap(
            code -> system.grades().stream().filter(grade -> grade.code().equals(code)).findFirst())
        .map(grade -> grade.name().in(words.lang()))
        .orElse("");
  }
}
