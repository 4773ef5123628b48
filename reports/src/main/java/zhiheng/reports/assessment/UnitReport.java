package zhiheng.reports.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;

/** What one unit got and why: total, dimensions, every indicator with its reason, and its peers. */
public final class UnitReport {
  private static final int WEAKEST = 5;

  private final UnitScore unit;
  private final Spoken spoken;
  private final Peers peers;
  private final UnitTables tables;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  private UnitReport(UnitScore unit, Spoken spoken) {
    this.unit = unit;
    this.spoken = spoken;
    this.peers = Peers.group(spoken.assessment(), unit.peerGroup());
    this.tables = new UnitTables(unit, spoken, peers);
    this.outline = new Outline(spoken.words().lang());
  }

  /**
   * Writes it.
   *
   * @param explained what the unit explained of the figures used
   * @param templates the folder of definitions, for the words
   * @param day the day that it bears
   */
  public static Document of(
      Assessment assessment,
      UnitScore unit,
      List<ExplainedFigure> explained,
      Templates templates,
      Lang lang,
      LocalDate day) {
    return new UnitReport(unit, new Spoken(assessment, templates, lang)).write(explained, day);
  }

  private Document write(List<ExplainedFigure> explained, LocalDate day) {
    Assessment assessment = spoken.assessment();
    if (assessment.illustration()) {
      blocks.add(new Notice(spoken.say("report.illustration_note")));
    }
    result();
    reasons();
    comparison();
    weakest();
    blocks.addAll(new Explanations(unit, spoken, outline).of(explained));
    blocks.add(Paragraph.note(method()));
    Lang lang = spoken.words().lang();
    return new Document(
        lang,
        "assessment-" + assessment.system() + "-" + assessment.year() + "-" + unit.unit(),
        spoken.say("unit.title", "year", assessment.year(), "unit", spoken.name(unit)),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            spoken.say("unit.mark"),
            spoken.say("unit.number", "year", assessment.year(), "run", assessment.run()),
            spoken.officeName(),
            Dates.day(day, lang)),
        day,
        assessment.illustration() ? spoken.say("report.illustration") : "",
        blocks);
  }

  private void result() {
    blocks.add(outline.heading(1, spoken.say("unit.result")));
    body(total());
    if (!Spoken.vetoes(unit).isEmpty()) {
      body(
          spoken
              .words()
              .join(
                  Spoken.vetoes(unit).stream()
                      .map(veto -> spoken.name(veto) + spoken.reason(veto))
                      .toList()));
    }
    bestAndWorst().ifPresent(this::body);
    blocks.add(
        new TableBlock(
            "parts",
            outline.table(spoken.say("unit.by_dimension")),
            tables.parts(),
            spoken.say("unit.by_dimension_note", "group", spoken.group(unit.peerGroup()))));
    tables
        .drawn(spoken.say("unit.drawn"))
        .map(figure -> figure.captioned(outline.figure(figure.caption())))
        .ifPresent(blocks::add);
  }

  /** Total, rank, rank among peers, grade. */
  private String total() {
    Standing standing = unit.standing();
    BigDecimal full = unit.total().outOf();
    return spoken.say(
        full == null ? "unit.total_open" : "unit.total",
        "year",
        spoken.assessment().year(),
        "unit",
        spoken.name(unit),
        "points",
        Digits.points(unit.total().points()),
        "full",
        full == null ? "" : Digits.brief(full, 2),
        "of",
        standing.of(),
        "rank",
        standing.rank(),
        "tied",
        standing.tied() ? spoken.say("unit.tied") : "",
        "group",
        spoken.group(unit.peerGroup()),
        "of_group",
        standing.ofInGroup(),
        "rank_group",
        standing.rankInGroup(),
        "grade",
        standing.grade().isEmpty() ? "" : spoken.say("unit.grade", "grade", spoken.grade(unit)));
  }

  private Optional<String> bestAndWorst() {
    List<ScoreNode> rated =
        Spoken.parts(unit).stream()
            .filter(node -> node.kind() == ScoreNode.Kind.DIMENSION)
            .filter(node -> UnitTables.rate(node).isPresent())
            .sorted(Comparator.comparing((ScoreNode node) -> UnitTables.rate(node).orElseThrow()))
            .toList();
    if (rated.size() < 2) {
      return Optional.empty();
    }
    ScoreNode worst = rated.get(0);
    ScoreNode best = rated.get(rated.size() - 1);
    return Optional.of(
        spoken.say(
            "unit.best_and_worst",
            "best",
            spoken.name(best),
            "best_rate",
            Digits.percent(UnitTables.rate(best).orElseThrow()),
            "worst",
            spoken.name(worst),
            "worst_rate",
            Digits.percent(UnitTables.rate(worst).orElseThrow())));
  }

  private void reasons() {
    blocks.add(outline.heading(1, spoken.say("unit.reasons")));
    for (ScoreNode part : Spoken.parts(unit)) {
      blocks.add(outline.heading(2, spoken.name(part)));
      body(spoken.reason(part));
      if (part.children().isEmpty()) {
        continue;
      }
      blocks.add(
          new TableBlock(
              "indicators-" + part.code(),
              outline.table(spoken.say("unit.indicators", "part", spoken.name(part))),
              tables.indicators(part),
              ""));
    }
  }

  private void comparison() {
    if (peers.units().size() < 2) {
      return;
    }
    blocks.add(outline.heading(1, spoken.say("unit.comparison")));
    body(
        spoken.say(
            "unit.compared",
            "group",
            spoken.group(unit.peerGroup()),
            "mean",
            peers.mean("total").map(Digits::points).orElse("—"),
            "best",
            peers.best("total").map(Digits::points).orElse("—"),
            "difference",
            difference()));
    blocks.add(
        tables.totals(
            outline.figure(spoken.say("unit.totals", "group", spoken.group(unit.peerGroup())))));
  }

  private String difference() {
    BigDecimal difference =
        unit.total().points().subtract(peers.mean("total").orElse(BigDecimal.ZERO));
    String points = Digits.points(difference.abs());
    return spoken.say(
        points.equals("0.00")
            ? "unit.as_mean"
            : difference.signum() > 0 ? "unit.above_mean" : "unit.below_mean",
        "points",
        points);
  }

  private void weakest() {
    List<ScoreNode> lost =
        Spoken.indicators(unit)
            .filter(node -> UnitTables.lost(node).signum() > 0)
            .sorted(
                Comparator.comparing((ScoreNode node) -> UnitTables.lost(node))
                    .reversed()
                    .thenComparing(ScoreNode::code))
            .limit(WEAKEST)
            .toList();
    if (lost.isEmpty()) {
      return;
    }
    blocks.add(outline.heading(1, spoken.say("unit.weakest")));
    for (ScoreNode node : lost) {
      body(
          spoken.say(
              "unit.weak",
              "indicator",
              spoken.name(node),
              "lost",
              Digits.points(UnitTables.lost(node)),
              "reason",
              spoken.reason(node)));
    }
  }

  private String method() {
    Assessment assessment = spoken.assessment();
    return spoken.say(
        "unit.method",
        "title",
        assessment.title().in(spoken.words().lang()),
        "version",
        assessment.systemVersion(),
        "run",
        assessment.run(),
        "snapshot",
        assessment.snapshot().substring(0, Math.min(16, assessment.snapshot().length())));
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
