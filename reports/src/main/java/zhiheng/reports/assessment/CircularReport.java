package zhiheng.reports.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;

/**
 * The circular on a year's assessment: the year's work, results by class, all units by dimension,
 * common problems, requirements.
 */
public final class CircularReport {

  private final Spoken spoken;
  private final Peers all;
  private final CircularTables tables;
  private final Outline outline;
  private final CircularRules rules;
  private final Path templates;
  private final List<Block> blocks = new ArrayList<>();

  private CircularReport(Spoken spoken, CircularRules rules, Path templates) {
    this.spoken = spoken;
    this.rules = rules;
    this.templates = templates;
    this.all = Peers.all(spoken.assessment());
    this.tables = new CircularTables(spoken);
    this.outline = new Outline(spoken.words().lang());
  }

  /**
   * Writes it.
   *
   * @param rules what follows from grades
   * @param year what the nation's returns of the year say; empty if there are none or the units are
   *     not provinces
   * @param lastYear the run of the year before; empty if there is none
   * @param goals how far the goals over years have come, a sentence for each of their years
   * @param templates the folder of definitions, for the words
   * @param day the day that it bears
   */
  public static Document of(
      Assessment assessment,
      CircularRules rules,
      Optional<YearOnYear> year,
      Optional<LastYear> lastYear,
      List<String> goals,
      Templates templates,
      Lang lang,
      LocalDate day) {
    Spoken spoken = new Spoken(assessment, templates, lang);
    Optional<CircularMoves> moves =
        lastYear.map(
            before ->
                new CircularMoves(
                    spoken, new Spoken(before.assessment(), templates, lang), before.signed()));
    return new CircularReport(spoken, rules, templates.folder())
        .write(year, moves.filter(CircularMoves::compare), goals, day);
  }

  private Document write(
      Optional<YearOnYear> year, Optional<CircularMoves> moves, List<String> goals, LocalDate day) {
    Assessment assessment = spoken.assessment();
    boolean cases = rules.tellsOfCases(spoken);
    blocks.add(
        new Paragraph(
            Paragraph.Kind.ADDRESSEE, spoken.say("circular.to_" + spoken.assessed().code())));
    if (assessment.illustration()) {
      blocks.add(new Notice(spoken.say("report.illustration_note")));
    }
    body(rules.opening(spoken));
    if (cases) {
      year.ifPresent(this::work);
    }
    results();
    moves.ifPresent(this::moves);
    dimensions();
    problems();
    if (cases && !goals.isEmpty()) {
      blocks.add(outline.heading(1, spoken.say("goals.circular")));
      goals.forEach(this::body);
    }
    requirements();
    close(day);
    return new Document(
        spoken.words().lang(),
        "circular-" + assessment.system() + "-" + assessment.year(),
        rules.title(spoken),
        new Letterhead(
            Letterhead.Kind.OFFICIAL,
            spoken.officeName(),
            assessment.illustration()
                ? spoken.say("circular.number_illustration", "year", day.getYear())
                : "",
            spoken.officeName(),
            Dates.day(day, spoken.words().lang())),
        day,
        assessment.illustration() ? spoken.say("report.illustration") : "",
        blocks);
  }

  private void work(YearOnYear year) {
    blocks.add(outline.heading(1, spoken.say("circular.work")));
    body(year.cases());
    year.rates().ifPresent(this::body);
    body(year.provinces());
    body(year.ecommerce() + (spoken.words().lang() == Lang.EN ? " " : "") + year.centers());
  }

  private void results() {
    blocks.add(outline.heading(1, spoken.say("circular.results")));
    body(spread());
    grades().ifPresent(this::body);
    for (Map.Entry<String, List<UnitScore>> group : groups().entrySet()) {
      blocks.add(outline.heading(2, spoken.group(group.getKey())));
      blocks.add(
          new TableBlock(
              "group-" + group.getKey(),
              outline.table(spoken.say("circular.of_group", "group", spoken.group(group.getKey()))),
              tables.group(group.getValue()),
              ""));
    }
    FigureBlock totals = tables.totals("");
    if (spoken.ofProvinces()) {
      blocks.add(tables.tiles(outline.figure(spoken.say("circular.tiles")), totals, templates));
    }
    blocks.add(totals.captioned(outline.figure(spoken.say("circular.totals"))));
  }

  private void moves(CircularMoves moves) {
    blocks.add(outline.heading(2, spoken.say("circular.moves_heading")));
    moves.sentences().forEach(this::body);
    moves
        .lines(spoken.say("circular.moves_caption"))
        .map(figure -> figure.captioned(outline.figure(figure.caption())))
        .ifPresent(blocks::add);
    blocks.add(
        new TableBlock(
            "moves-table",
            outline.table(spoken.say("circular.moves_caption")),
            moves.table(),
            moves.note()));
  }

  private TreeMap<String, List<UnitScore>> groups() {
    TreeMap<String, List<UnitScore>> groups = new TreeMap<>();
    for (UnitScore unit : Spoken.ranked(spoken.assessment().units())) {
      groups.computeIfAbsent(unit.peerGroup(), code -> new ArrayList<>()).add(unit);
    }
    return groups;
  }

  private String spread() {
    List<UnitScore> ranked = Spoken.ranked(spoken.assessment().units());
    UnitScore first = ranked.get(0);
    UnitScore last = ranked.get(ranked.size() - 1);
    return spoken.say(
        "circular.spread",
        "mean",
        all.mean("total").map(Digits::points).orElse("—"),
        "first",
        spoken.name(first),
        "most",
        Digits.points(first.total().points()),
        "least",
        Digits.points(last.total().points()));
  }

  private Optional<String> grades() {
    List<String> parts =
        tables.gradeCounts().entrySet().stream()
            .filter(grade -> !grade.getKey().isEmpty())
            .map(
                grade ->
                    spoken.say(
                        "circular.grade_count",
                        "grade",
                        spoken.gradeName(grade.getKey()),
                        "count",
                        grade.getValue()))
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(spoken.say("circular.grades", "grades", spoken.words().list(parts)));
  }

  private void dimensions() {
    blocks.add(outline.heading(1, spoken.say("circular.dimensions")));
    for (String best : tables.bestByPart()) {
      body(best);
    }
    blocks.add(
        new TableBlock(
            "dimensions",
            outline.table(spoken.say("circular.by_dimension")),
            tables.dimensions(),
            spoken.say("circular.by_dimension_note")));
  }

  private void problems() {
    List<String> problems = tables.problems();
    if (!problems.isEmpty()) {
      blocks.add(outline.heading(1, spoken.say("circular.problems")));
      problems.forEach(this::body);
    }
  }

  private void requirements() {
    blocks.add(outline.heading(1, spoken.say("circular.requirements")));
    rules.sentences(spoken).forEach(this::body);
    body(rules.closing(spoken));
  }

  private void close(LocalDate day) {
    String date = Dates.day(day, spoken.words().lang());
    blocks.add(Paragraph.note(tables.method()));
    blocks.add(new Signature(spoken.officeName(), date));
    blocks.add(
        new Imprint(
            spoken.say("circular.copies_" + spoken.assessed().code()),
            spoken.say("circular.issuer", "office", spoken.officeName()),
            spoken.say("circular.issued", "date", date)));
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
