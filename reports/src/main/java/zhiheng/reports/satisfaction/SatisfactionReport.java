package zhiheng.reports.satisfaction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.satisfaction.SurveyFigures.Change;
import zhiheng.reports.satisfaction.SurveyFigures.Earlier;
import zhiheng.reports.satisfaction.SurveyFigures.Index;
import zhiheng.reports.satisfaction.SurveyFigures.Kind;
import zhiheng.reports.satisfaction.SurveyFigures.Level;
import zhiheng.reports.satisfaction.SurveyFigures.Standing;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.survey.Wave;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * A satisfaction survey on paper: the index by level, by group and by unit, what changed since the
 * wave before, what was remarkable about responses, how the sample was drawn and estimated.
 */
final class SatisfactionReport {
  private static final int LOWEST = 3;

  private final SurveyFigures figures;
  private final Register register;
  private final Words words;
  private final SatisfactionTables tables;
  private final ChangeTables changes;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  SatisfactionReport(SurveyFigures figures, Register register, Words words) {
    this.figures = figures;
    this.register = register;
    this.words = words;
    this.tables = new SatisfactionTables(figures, register, words);
    this.changes = new ChangeTables(figures, tables);
    this.outline = new Outline(words.lang());
  }

  Document write(LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    overview();
    items();
    groups();
    units();
    figures.earlier().ifPresent(this::earlier);
    checks();
    method();
    return new Document(
        words.lang(),
        "satisfaction-" + figures.wave().code(),
        say("title", "title", title(figures.wave())),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            say("mark_head"),
            say("number", "wave", figures.wave().code()),
            register
                .find(UnitCode.NATIONAL, day)
                .map(unit -> unit.name().in(words.lang()))
                .orElse(""),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private void overview() {
    heading("overview");
    figures
        .overall()
        .filter(all -> all.value() != null)
        .ifPresent(
            all ->
                body(
                    say(
                        "overall_words",
                        "title",
                        title(figures.wave()),
                        "from",
                        Dates.day(figures.wave().from(), words.lang()),
                        "to",
                        Dates.day(figures.wave().to(), words.lang()),
                        "responses",
                        figures.responses(),
                        "name",
                        all.name().in(words.lang()),
                        "index",
                        points(all.value()),
                        "confidence",
                        confidence(),
                        "interval",
                        tables.spokenInterval(all),
                        "error",
                        points(all.error()))));
    List<Index> dimensions = tables.lowestFirst(Level.DIMENSION);
    if (dimensions.size() > 1) {
      Index lowest = dimensions.get(0);
      Index highest = dimensions.get(dimensions.size() - 1);
      body(
          say(
              "dimension_words",
              "best",
              highest.name().in(words.lang()),
              "best_index",
              points(highest.value()),
              "worst",
              lowest.name().in(words.lang()),
              "worst_index",
              points(lowest.value())));
    }
    table("levels", tables.levels());
    List<Index> drawn = new ArrayList<>(figures.of(Level.OVERALL));
    drawn.addAll(figures.of(Level.DIMENSION));
    chart("dimensions_chart", drawn, false);
  }

  private void items() {
    List<Index> lowest = tables.lowestFirst(Level.ITEM);
    if (!lowest.isEmpty()) {
      heading("items");
      body(
          say(
              "items_words",
              "items",
              words.list(
                  lowest.stream()
                      .limit(LOWEST)
                      .map(
                          each ->
                              say(
                                  "item_index",
                                  "name",
                                  each.name().in(words.lang()),
                                  "index",
                                  points(each.value())))
                      .toList())));
      table("by_item", tables.items());
    }
  }

  private void groups() {
    heading("groups");
    body(say("groups_words"));
    table("by_group", tables.groups());
  }

  private void units() {
    List<Standing> standings = figures.standings();
    if (standings.size() < 2) {
      return;
    }
    heading("units");
    Standing first = standings.get(0);
    Standing last = standings.get(standings.size() - 1);
    int pairs = standings.size() * (standings.size() - 1) / 2;
    int alike = standings.stream().mapToInt(each -> each.alike().size()).sum() / 2;
    body(
        say(
            "units_words",
            "first",
            tables.unit(first.index().of()),
            "first_index",
            points(first.index().value()),
            "last",
            tables.unit(last.index().of()),
            "last_index",
            points(last.index().value()),
            "pairs",
            pairs,
            "apart",
            pairs - alike,
            "alike",
            alike));
    List<Index> drawn = standings.stream().map(Standing::index).toList();
    chart("units_chart", drawn, true);
    table("by_unit", tables.standings());
  }

  private void earlier(Earlier earlier) {
    heading("earlier", "wave", title(earlier.wave()));
    List<Change> levels = earlier.of(Kind.LEVEL);
    levels.stream()
        .filter(each -> each.level() == Level.OVERALL && each.difference() != null)
        .findFirst()
        .ifPresent(
            each ->
                body(
                    say(
                        "earlier_words",
                        "before",
                        points(each.before()),
                        "after",
                        points(each.after()),
                        "difference",
                        points(each.difference()),
                        "direction",
                        changes.direction(each),
                        "alike",
                        each.alike(),
                        "items",
                        each.items())));
    table("changes", changes.of(levels, say("indicator")));
    changes("changes_by_group", earlier.of(Kind.GROUP), "group");
    changes("changes_by_unit", earlier.of(Kind.UNIT), "unit");
  }

  private void changes(String code, List<Change> found, String first) {
    if (!found.isEmpty()) {
      table(code, changes.of(found, say(first)));
    }
  }

  private void checks() {
    heading("checks");
    body(say("checks_words", "responses", figures.responses(), "marked", figures.marked()));
    table("marks", tables.marks());
  }

  private void method() {
    heading("method");
    Wave.Design design = figures.wave().design();
    body(
        say(
            "design_words",
            "questionnaire",
            figures.questionnaire().title().in(words.lang()),
            "version",
            figures.questionnaire().version(),
            "strata",
            design.strata().isEmpty()
                ? say("none")
                : words.list(design.strata().stream().map(tables::column).toList()),
            "clusters",
            design.clusters().isEmpty() ? say("none") : words.list(design.clusters()),
            "weight",
            design.weight().orElse(say("none")),
            "population",
            design.population().isEmpty() ? say("none") : words.list(design.population()),
            "degrees",
            figures.degrees()));
    for (String note : List.of("scores", "estimates", "ranks", "changes", "lonely")) {
      blocks.add(
          Paragraph.note(
              say(
                  "note_" + note,
                  "least",
                  Digits.brief(figures.questionnaire().leastAnswered(), 2),
                  "confidence",
                  confidence(),
                  "lonely",
                  say("lonely." + design.lonely().name().toLowerCase(Locale.ROOT)))));
    }
  }

  private String confidence() {
    return Digits.brief(figures.confidence().movePointRight(2), 2) + "%";
  }

  private void chart(String code, List<Index> drawn, boolean units) {
    blocks.add(
        new FigureBlock(
            code.replace('_', '-'),
            outline.figure(say(code)),
            tables.chart(drawn, units),
            say(code + "_words", "confidence", confidence()),
            tables.drawn(drawn, units)));
  }

  private void table(String code, Table table) {
    String note = words.has("satisfaction." + code + "_note") ? say(code + "_note") : "";
    blocks.add(
        new TableBlock(code.replace('_', '-'), outline.table(say("caption." + code)), table, note));
  }

  private void heading(String code, Object... fields) {
    blocks.add(outline.heading(1, say("heading." + code, fields)));
  }

  private String title(Wave wave) {
    return wave.title().in(words.lang());
  }

  private static String points(@Nullable BigDecimal value) {
    return value == null ? "—" : Digits.points(value);
  }

  private String say(String code, Object... fields) {
    return words.say("satisfaction." + code, fields);
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
