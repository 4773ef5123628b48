package zhiheng.reports.gazette;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.returns.YearOnYear;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** The annual gazette: a year of returns beside the year before. */
public final class GazetteReport {
  private final int year;
  private final ReturnFigures figures;
  private final Register register;
  private final Words words;
  private final YearOnYear told;
  private final GazetteTables tables;
  private final GazetteProvinces provinces;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  private GazetteReport(int year, ReturnFigures figures, Register register, Words words) {
    this.year = year;
    this.figures = figures;
    this.register = register;
    this.words = words;
    this.told = new YearOnYear(figures, register, Span.wholeYear(year), words);
    this.tables = new GazetteTables(year, figures, words);
    this.provinces = new GazetteProvinces(year, figures, told, words);
    this.outline = new Outline(words.lang());
  }

  /**
   * Writes it.
   *
   * @param figures of the year and the year before
   * @param day the day that it bears
   * @param illustration true if figures are made up
   */
  public static Document of(
      int year,
      ReturnFigures figures,
      Register register,
      Words words,
      LocalDate day,
      boolean illustration) {
    return new GazetteReport(year, figures, register, words).write(day, illustration);
  }

  private Document write(LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    nation();
    months();
    provinces();
    areas();
    quality();
    blocks.add(Paragraph.note(words.say("gazette.method")));
    return new Document(
        words.lang(),
        "gazette-" + year,
        words.say("gazette.title", "year", year),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            words.say("gazette.mark"),
            words.say("gazette.number", "year", year),
            office(day),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private void nation() {
    blocks.add(outline.heading(1, words.say("gazette.nation")));
    body(told.cases());
    told.rates().ifPresent(this::body);
    blocks.add(new TableBlock("main", outline.table(words.say("gazette.main")), tables.main(), ""));
  }

  private void months() {
    blocks.add(outline.heading(1, words.say("gazette.months")));
    body(tables.busiest());
    FigureBlock courses = tables.multiples();
    blocks.add(courses.captioned(outline.figure(courses.caption())));
    blocks.add(
        new TableBlock(
            "months",
            outline.table(words.say("gazette.by_month")),
            tables.months(),
            words.say("gazette.by_month_note")));
  }

  private void provinces() {
    blocks.add(outline.heading(1, words.say("gazette.provinces")));
    body(told.provinces());
    blocks.add(
        new TableBlock(
            "provinces",
            outline.table(words.say("gazette.by_province")),
            provinces.table(),
            words.say("gazette.by_province_note")));
    provinces
        .slopes()
        .map(lines -> lines.captioned(outline.figure(lines.caption())))
        .ifPresent(blocks::add);
  }

  private void areas() {
    blocks.add(outline.heading(1, words.say("bulletin.areas")));
    body(told.ecommerce());
    body(
        words.join(
            List.of(
                told.counted("bulletin.thunder", Count.THUNDER),
                told.counted("bulletin.escort", Count.ESCORT),
                told.counted("bulletin.cooperation", Count.COOPERATION))));
    body(
        words.join(List.of(told.counted("bulletin.complaints", Count.COMPLAINTS), told.centers())));
  }

  /** Who is not in the sums: a missing return is not a decline. */
  private void quality() {
    blocks.add(outline.heading(1, words.say("bulletin.quality")));
    List<String> sentences = new ArrayList<>();
    for (Month month : Span.wholeYear(year).months()) {
      List<UnitCode> missing =
          figures.units().stream().filter(unit -> !figures.handedIn(unit, month)).toList();
      if (!missing.isEmpty()) {
        sentences.add(
            words.say(
                "gazette.missing",
                "month",
                Dates.month(month, words.lang()),
                "missing",
                words.list(missing.stream().map(told::name).toList())));
      }
    }
    boolean complete = sentences.isEmpty();
    sentences.addAll(told.seams());
    sentences.add(words.say(complete ? "gazette.complete" : "bulletin.not_estimated"));
    body(words.join(sentences));
  }

  private String office(LocalDate day) {
    Optional<Unit> office = register.find(UnitCode.NATIONAL, day);
    return office.map(unit -> unit.name().in(words.lang())).orElse("");
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
