package zhiheng.reports.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Document;
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

/** The bulletin of a month: the nation, the kinds of cases, the provinces, with the year before. */
public final class BulletinReport {
  private final BulletinFacts facts;
  private final Month month;
  private final ReturnFigures figures;
  private final Register register;
  private final Words words;
  private final YearOnYear year;
  private final BulletinTables tables;
  private final Outline outline;
  private final List<Block> blocks = new ArrayList<>();

  private BulletinReport(BulletinFacts facts, Register register, Words words) {
    this.facts = facts;
    this.month = facts.month();
    this.figures = facts.figures();
    this.register = register;
    this.words = words;
    this.year = new YearOnYear(figures, register, Span.yearToDate(month), words);
    this.tables = new BulletinTables(month, figures, year, words);
    this.outline = new Outline(words.lang());
  }

  /**
   * Writes it.
   *
   * @param day the day that it bears
   * @param illustration true if figures are made up
   */
  public static Document of(
      BulletinFacts facts, Register register, Words words, LocalDate day, boolean illustration) {
    return new BulletinReport(facts, register, words).write(day, illustration);
  }

  private Document write(LocalDate day, boolean illustration) {
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    overview();
    kinds();
    provinces();
    areas();
    BulletinAnnex annex = new BulletinAnnex(facts, year, words, outline);
    blocks.addAll(annex.forms());
    blocks.addAll(annex.breakdowns());
    blocks.addAll(annex.revisions());
    blocks.addAll(annex.quality());
    blocks.add(Paragraph.note(words.say("bulletin.method")));
    String name = Dates.month(month, words.lang());
    return new Document(
        words.lang(),
        "bulletin-" + month.code(),
        words.say("bulletin.title", "month", name),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            words.say("bulletin.mark"),
            words.say("bulletin.number", "year", month.year(), "number", month.month()),
            office(day),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private void overview() {
    blocks.add(outline.heading(1, words.say("bulletin.overview")));
    body(year.cases());
    body(
        words.say(
            "bulletin.month",
            "month",
            Dates.month(month, words.lang()),
            "total",
            tables.number(Count.TOTAL, Span.of(month)),
            "change",
            tables.change(Count.TOTAL, Span.of(month))));
    year.rates().ifPresent(this::body);
    blocks.add(
        new TableBlock("main", outline.table(words.say("bulletin.main")), tables.main(), ""));
    blocks.add(tables.months(outline.figure(words.say("bulletin.by_month"))));
  }

  private void kinds() {
    blocks.add(outline.heading(1, words.say("bulletin.kinds")));
    body(tables.kinds());
    blocks.add(
        new TableBlock(
            "patents",
            outline.table(words.say("bulletin.by_patent")),
            tables.patents(),
            words.say("bulletin.by_patent_note")));
  }

  private void provinces() {
    blocks.add(outline.heading(1, words.say("bulletin.provinces")));
    body(year.provinces());
    blocks.add(
        new TableBlock(
            "provinces",
            outline.table(words.say("bulletin.by_province")),
            tables.provinces(),
            words.say("bulletin.by_province_note")));
    blocks.add(tables.provincesDrawn(outline.figure(words.say("bulletin.by_province"))));
  }

  private void areas() {
    blocks.add(outline.heading(1, words.say("bulletin.areas")));
    blocks.add(outline.heading(2, words.say("bulletin.ecommerce")));
    body(year.ecommerce());
    blocks.add(outline.heading(2, words.say("bulletin.campaigns")));
    body(
        words.join(
            List.of(
                year.counted("bulletin.thunder", Count.THUNDER),
                year.counted("bulletin.escort", Count.ESCORT),
                year.counted("bulletin.cooperation", Count.COOPERATION))));
    blocks.add(outline.heading(2, words.say("bulletin.help")));
    body(
        words.join(List.of(year.counted("bulletin.complaints", Count.COMPLAINTS), year.centers())));
  }

  private String office(LocalDate day) {
    Optional<Unit> office = register.find(UnitCode.NATIONAL, day);
    return office.map(unit -> unit.name().in(words.lang())).orElse("");
  }

  private void body(String text) {
    blocks.add(Paragraph.body(text));
  }
}
