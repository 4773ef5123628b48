package zhiheng.reports.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.reports.bulletin.Revisions.Effect;
import zhiheng.reports.bulletin.Revisions.Revised;
import zhiheng.reports.bulletin.Revisions.RevisedCell;
import zhiheng.reports.document.Digits;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenCell.Mark;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.reports.publish.OpenData;
import zhiheng.reports.publish.OpenTable;
import zhiheng.reports.returns.Count;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.returns.Span;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;

/** The figures of a bulletin as open data. */
public final class BulletinData {
  private final BulletinFacts facts;
  private final ReturnFigures figures;
  private final Register register;
  private final Words zh;
  private final Words en;
  private final Span month;
  private final Span toDate;

  private BulletinData(BulletinFacts facts, Register register, Path templates) {
    this.facts = facts;
    this.figures = facts.figures();
    this.register = register;
    this.zh = Words.read(templates, Lang.ZH);
    this.en = Words.read(templates, Lang.EN);
    this.month = Span.of(facts.month());
    this.toDate = Span.yearToDate(facts.month());
  }

  /**
   * Puts the tables together.
   *
   * @param templates the folder of definitions, for the words
   * @param day the day of publication
   */
  public static OpenData of(
      BulletinFacts facts,
      Register register,
      Path templates,
      Instant asOf,
      LocalDate day,
      boolean illustration) {
    return new BulletinData(facts, register, templates).data(asOf, day, illustration);
  }

  private OpenData data(Instant asOf, LocalDate day, boolean illustration) {
    List<OpenTable> tables = new ArrayList<>();
    tables.add(national());
    tables.add(months());
    tables.add(provinces());
    tables.addAll(facts.forms());
    tables.addAll(facts.breakdowns());
    tables.add(completeness());
    if (!facts.revisions().figures().isEmpty()) {
      tables.add(revisions());
      tables.add(totals());
    }
    if (!facts.revisions().tables().isEmpty()) {
      tables.add(furtherRevisions());
    }
    List<Text> notes = new ArrayList<>();
    if (illustration) {
      notes.add(words("report.illustration_note"));
    }
    notes.add(words("bulletin.method"));
    notes.add(words("bulletin.not_estimated"));
    notes.add(facts.publishing().smallCells().rule());
    notes.add(facts.publishing().smallCells().source());
    Text office =
        register.find(UnitCode.NATIONAL, day).map(Unit::name).orElse(words("bulletin.mark"));
    return new OpenData(
        PublishedBulletins.code(facts.month()),
        facts.month().code(),
        words("data.title", "month", facts.month().code()),
        office,
        words("data.source"),
        facts.publishing().license(),
        facts.publishing().contact(),
        day,
        asOf,
        illustration,
        notes,
        tables);
  }

  private OpenTable national() {
    List<List<OpenCell>> rows = new ArrayList<>();
    for (Count count : BulletinTables.PRINTED) {
      List<OpenCell> cells = new ArrayList<>(item(count));
      for (Span span : List.of(month, toDate)) {
        cells.add(OpenCell.of(figures.sum(count, span), Mark.MISSING));
        cells.add(OpenCell.of(figures.sum(count, span.yearBefore()), Mark.MISSING));
        cells.add(change(figures.compared(count, span)));
      }
      rows.add(cells);
    }
    return table(
        "national",
        List.of(
            OpenColumn.words("item", words("data.item")),
            UnitColumns.NAME_ZH,
            UnitColumns.NAME_EN,
            OpenColumn.count("this_month", words("data.this_month")),
            OpenColumn.count("this_month_year_before", words("data.this_month_before")),
            OpenColumn.decimal("this_month_change", words("data.this_month_change")),
            OpenColumn.count("year_to_date", words("data.to_date")),
            OpenColumn.count("year_to_date_year_before", words("data.to_date_before")),
            OpenColumn.decimal("year_to_date_change", words("data.to_date_change"))),
        List.of("item"),
        rows);
  }

  private OpenTable months() {
    List<List<OpenCell>> rows = new ArrayList<>();
    for (Month each :
        Stream.of(toDate.yearBefore(), toDate).flatMap(span -> span.months().stream()).toList()) {
      Span span = Span.of(each);
      rows.add(
          List.of(
              OpenCell.of(each.code()),
              OpenCell.of(figures.sum(Count.TOTAL, span), Mark.MISSING),
              OpenCell.of(figures.sum(Count.DISPUTES, span), Mark.MISSING),
              OpenCell.of(figures.sum(Count.COUNTERFEIT, span), Mark.MISSING)));
    }
    return table(
        "months",
        List.of(
            UnitColumns.MONTH,
            OpenColumn.count("total", words("data.cases")),
            OpenColumn.count("disputes", words("bulletin.disputes")),
            OpenColumn.count("counterfeit", words("bulletin.counterfeit"))),
        List.of("month"),
        rows);
  }

  private OpenTable provinces() {
    Optional<BigDecimal> whole = figures.sum(Count.TOTAL, toDate);
    List<List<OpenCell>> rows = new ArrayList<>();
    for (UnitCode unit : figures.units()) {
      List<OpenCell> cells = new ArrayList<>(names(unit));
      Optional<BigDecimal> own = figures.sum(unit, Count.TOTAL, toDate);
      cells.add(OpenCell.of(facts.month().code()));
      cells.add(OpenCell.of(own.map(this::rank), Mark.MISSING));
      cells.add(OpenCell.of(figures.sum(unit, Count.TOTAL, month), Mark.MISSING));
      cells.add(OpenCell.of(own, Mark.MISSING));
      cells.add(OpenCell.of(figures.sum(unit, Count.TOTAL, toDate.yearBefore()), Mark.MISSING));
      cells.add(change(figures.compared(unit, Count.TOTAL, toDate)));
      cells.add(
          own.isPresent() && whole.isPresent() && whole.get().signum() > 0
              ? rounded(Digits.share(own.get(), whole.get()))
              : own.isPresent() ? Mark.NOT_APPLICABLE : Mark.MISSING);
      cells.add(OpenCell.of(figures.sum(unit, Count.DISPUTES, toDate), Mark.MISSING));
      cells.add(OpenCell.of(figures.sum(unit, Count.COUNTERFEIT, toDate), Mark.MISSING));
      rows.add(cells);
    }
    List<OpenColumn> columns = new ArrayList<>(UnitColumns.WITH_MONTH);
    columns.add(OpenColumn.count("rank", words("bulletin.rank")));
    columns.add(OpenColumn.count("this_month", words("data.this_month")));
    columns.add(OpenColumn.count("year_to_date", words("data.to_date")));
    columns.add(OpenColumn.count("year_to_date_year_before", words("data.to_date_before")));
    columns.add(OpenColumn.decimal("year_to_date_change", words("data.to_date_change")));
    columns.add(OpenColumn.decimal("share", words("data.share")));
    columns.add(OpenColumn.count("disputes", words("data.disputes_to_date")));
    columns.add(OpenColumn.count("counterfeit", words("data.counterfeit_to_date")));
    return table("provinces", columns, List.of("unit", "month"), rows);
  }

  /** One more than the number of units with more cases: equal numbers share a rank. */
  private BigDecimal rank(BigDecimal own) {
    return BigDecimal.valueOf(
        1
            + figures.units().stream()
                .flatMap(unit -> figures.sum(unit, Count.TOTAL, toDate).stream())
                .filter(other -> other.compareTo(own) > 0)
                .count());
  }

  private OpenTable completeness() {
    List<List<OpenCell>> rows = new ArrayList<>();
    for (Month each : toDate.months()) {
      List<UnitCode> missing = facts.quality().missing().getOrDefault(each, List.of());
      for (UnitCode unit : figures.units()) {
        boolean late = each.equals(facts.month()) && facts.quality().late().contains(unit);
        List<OpenCell> cells = new ArrayList<>(names(unit));
        cells.add(OpenCell.of(each.code()));
        cells.add(OpenCell.of(missing.contains(unit) ? "missing" : late ? "late" : "handed-in"));
        rows.add(cells);
      }
    }
    List<OpenColumn> columns = new ArrayList<>(UnitColumns.WITH_MONTH);
    columns.add(OpenColumn.words("state", words("data.state")));
    return table("completeness", columns, List.of("unit", "month"), rows);
  }

  private OpenTable revisions() {
    List<List<OpenCell>> rows = new ArrayList<>();
    for (Revised each : facts.revisions().figures()) {
      List<OpenCell> cells = new ArrayList<>(names(each.unit()));
      Text item =
          switch (each.kind()) {
            case ADDED -> words("bulletin.revised_added");
            case WITHDRAWN -> words("bulletin.revised_withdrawn");
            case CORRECTED -> facts.itemName(each.item());
          };
      cells.add(OpenCell.of(each.month().code()));
      cells.add(OpenCell.of(each.item().isEmpty() ? "all-cases" : each.item()));
      cells.add(OpenCell.of(item.zh()));
      cells.add(OpenCell.of(item.en()));
      cells.add(OpenCell.of(each.printed(), Mark.MISSING));
      cells.add(OpenCell.of(each.now(), Mark.MISSING));
      rows.add(cells);
    }
    List<OpenColumn> columns = new ArrayList<>(UnitColumns.WITH_MONTH);
    columns.add(OpenColumn.words("item", words("data.item")));
    columns.add(OpenColumn.words("item_zh", words("data.item_zh")));
    columns.add(OpenColumn.words("item_en", words("data.item_en")));
    columns.add(OpenColumn.decimal("published", words("bulletin.revised_printed")));
    columns.add(OpenColumn.decimal("corrected", words("bulletin.revised_now")));
    return table("revisions", columns, List.of("unit", "month", "item"), rows);
  }

  private OpenTable furtherRevisions() {
    List<List<OpenCell>> rows = new ArrayList<>();
    for (RevisedCell each : facts.revisions().tables()) {
      rows.add(
          List.of(
              OpenCell.of(each.table().zh()),
              OpenCell.of(each.table().en()),
              OpenCell.of(each.month().code()),
              OpenCell.of(each.row().zh()),
              OpenCell.of(each.row().en()),
              OpenCell.of(each.column().zh()),
              OpenCell.of(each.column().en()),
              each.printed(),
              each.now()));
    }
    return table(
        "revised-tables",
        List.of(
            OpenColumn.words("table_zh", words("data.table_zh")),
            OpenColumn.words("table_en", words("data.table_en")),
            UnitColumns.MONTH,
            OpenColumn.words("item_zh", words("data.item_zh")),
            OpenColumn.words("item_en", words("data.item_en")),
            OpenColumn.words("column_zh", words("data.column_zh")),
            OpenColumn.words("column_en", words("data.column_en")),
            OpenColumn.decimal("published", words("bulletin.revised_printed")),
            OpenColumn.decimal("corrected", words("bulletin.revised_now"))),
        List.of("table_en", "month", "item_en", "column_en"),
        rows);
  }

  private OpenTable totals() {
    List<List<OpenCell>> rows = new ArrayList<>();
    for (Effect each : facts.revisions().totals()) {
      List<OpenCell> cells = new ArrayList<>(item(each.count()));
      cells.add(OpenCell.of(each.span().from().code()));
      cells.add(OpenCell.of(each.span().to().code()));
      cells.add(OpenCell.of(each.printed()));
      cells.add(OpenCell.of(each.now()));
      rows.add(cells);
    }
    return table(
        "revised-totals",
        List.of(
            OpenColumn.words("item", words("data.item")),
            UnitColumns.NAME_ZH,
            UnitColumns.NAME_EN,
            OpenColumn.month("from", words("data.from")),
            OpenColumn.month("to", words("data.to")),
            OpenColumn.decimal("published", words("bulletin.revised_printed")),
            OpenColumn.decimal("corrected", words("bulletin.revised_now"))),
        List.of("item", "from", "to"),
        rows);
  }

  private OpenTable table(
      String code, List<OpenColumn> columns, List<String> key, List<List<OpenCell>> rows) {
    return new OpenTable(
        code, words("data." + code), words("data." + code + "_note"), columns, key, rows);
  }

  private List<OpenCell> item(Count count) {
    Text name = words(count.code());
    return List.of(
        OpenCell.of(count.code().substring("count.".length())),
        OpenCell.of(name.zh()),
        OpenCell.of(name.en()));
  }

  private List<OpenCell> names(UnitCode unit) {
    Text name =
        register
            .find(unit, toDate.to().lastDay())
            .map(Unit::shortName)
            .orElse(new Text(unit.code(), unit.code()));
    return List.of(OpenCell.of(unit.code()), OpenCell.of(name.zh()), OpenCell.of(name.en()));
  }

  private static OpenCell change(Optional<ReturnFigures.Compared> compared) {
    if (compared.isEmpty()) {
      return Mark.MISSING;
    }
    BigDecimal before = compared.get().before();
    return before.signum() == 0
        ? Mark.NOT_APPLICABLE
        : rounded(Digits.change(compared.get().now(), before));
  }

  /** As it is printed, so that nobody wonders. */
  private static OpenCell rounded(BigDecimal percent) {
    return OpenCell.of(percent.setScale(1, RoundingMode.HALF_UP));
  }

  private Text words(String code, Object... fields) {
    return new Text(zh.say(code, fields), en.say(code, fields));
  }
}
