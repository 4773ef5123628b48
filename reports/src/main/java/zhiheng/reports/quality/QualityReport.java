package zhiheng.reports.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.batch.Batch;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.quality.HandedReturn.State;
import zhiheng.reports.quality.QualityOfReturns.Counted;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.UnitCode;

/** The data-quality report: what came when, what was corrected, what looked unusual. */
public final class QualityReport {
  private final QualityOfReturns quality;
  private final Templates templates;
  private final Words words;
  private final QualityTables tables;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  private QualityReport(QualityOfReturns quality, Templates templates, Words words) {
    this.quality = quality;
    this.templates = templates;
    this.words = words;
    this.tables = new QualityTables(quality, templates, words);
    this.outline = new Outline(words.lang());
  }

  /**
   * Writes it.
   *
   * @param batches the lists that were loaded
   * @param day the day that it bears
   * @param illustration true if figures are made up
   */
  public static Document of(
      QualityOfReturns quality,
      List<Batch> batches,
      Templates templates,
      Words words,
      LocalDate day,
      boolean illustration) {
    return new QualityReport(quality, templates, words).write(batches, day, illustration);
  }

  private Document write(List<Batch> batches, LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    blocks.add(outline.heading(1, words.say("quality.arrival")));
    blocks.add(Paragraph.body(arrival()));
    blocks.add(
        new TableBlock(
            "arrival",
            outline.table(words.say("quality.by_month")),
            tables.byMonth(),
            words.say("quality.by_month_note")));
    blocks.add(outline.heading(1, words.say("quality.unusual")));
    blocks.add(Paragraph.body(unusual()));
    if (!quality.findings().isEmpty()) {
      blocks.add(
          new TableBlock(
              "checks",
              outline.table(words.say("quality.by_check")),
              tables.byCheck(),
              words.say("quality.by_check_note")));
    }
    if (!batches.isEmpty()) {
      blocks.add(outline.heading(1, words.say("quality.lists")));
      blocks.add(
          new TableBlock(
              "lists", outline.table(words.say("quality.by_list")), tables.byList(batches), ""));
    }
    blocks.add(outline.heading(1, words.say("quality.units")));
    blocks.add(
        new TableBlock("units", outline.table(words.say("quality.by_unit")), tables.byUnit(), ""));
    blocks.add(Paragraph.note(words.say("quality.method")));
    return new Document(
        words.lang(),
        "data-quality-" + quality.year(),
        words.say("quality.title", "year", quality.year()),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            words.say("quality.mark"),
            words.say("quality.number", "year", quality.year()),
            templates
                .register()
                .find(UnitCode.NATIONAL, day)
                .map(unit -> unit.name().in(words.lang()))
                .orElse(""),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private String arrival() {
    long late = quality.count(State.LATE);
    long missing = quality.count(State.MISSING);
    long onTime = quality.count(State.ON_TIME);
    long due = onTime + late + missing;
    long corrected = quality.returns().stream().filter(HandedReturn::isCorrected).count();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            "quality.arrived",
            "due",
            due,
            "in",
            onTime + late,
            "on_time",
            onTime,
            "share",
            due == 0
                ? "—"
                : Digits.percent(
                    Digits.share(BigDecimal.valueOf(onTime), BigDecimal.valueOf(due)))));
    sentences.add(
        late == 0 ? words.say("quality.none_late") : words.say("quality.late", "count", late));
    sentences.add(
        missing == 0
            ? words.say("quality.none_missing")
            : words.say("quality.missing", "count", missing));
    sentences.add(
        corrected == 0
            ? words.say("quality.none_corrected")
            : words.say("quality.corrected", "count", corrected));
    return words.join(sentences);
  }

  private String unusual() {
    int all = quality.findings().values().stream().mapToInt(Counted::all).sum();
    int open = quality.findings().values().stream().mapToInt(Counted::open).sum();
    if (all == 0) {
      return words.say("quality.none_unusual");
    }
    return words.say(
        open == 0 ? "quality.all_explained" : "quality.some_open", "count", all, "open", open);
  }
}
