package zhiheng.ledger.submission;

import static zhiheng.ledger.schema.Tables.SUBMISSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row1;
import org.jooq.impl.DSL;
import zhiheng.ledger.store.CodePoints;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.store.Store;
import zhiheng.ledger.submission.Receipt.Outcome;
import zhiheng.ledger.submission.Submissions.Entry;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * Reads forms as they were known at a moment. All order is made here and none in the database, for
 * every database sorts texts in its own way.
 */
final class Queries {
  /** Forms whose cells are read at once: some ten thousand cells of a monthly return. */
  private static final int FORMS_AT_ONCE = 100;

  private static final Comparator<Total> BY_UNIT_PERIOD_ROW_COLUMN =
      Comparator.comparing(Total::unit)
          .thenComparing(total -> total.period().code())
          .thenComparing(Total::row, CodePoints.ORDER)
          .thenComparing(Total::column, CodePoints.ORDER);

  private final Store store;
  private final Cells cells;
  private final ToldFindings findings;
  private final Standing standing;

  Queries(Store store, Cells cells, ToldFindings findings, Standing standing) {
    this.store = store;
    this.cells = cells;
    this.findings = findings;
    this.standing = standing;
  }

  List<Handed> everyRevision(String form, UnitCode unit, Period period, String part, Instant asOf) {
    return entries(one(form, unit, period, part).and(SUBMISSION.RECORDED_AT.le(Exact.moment(asOf))))
        .stream()
        .map(Entry::handed)
        .sorted(Comparator.comparing(handed -> handed.receipt().revision()))
        .toList();
  }

  /** Every revision of every unit, ordered by unit, period, part and revision. */
  List<Entry> everyRevision(FigureQuery query, Instant asOf) {
    return entries(query.units(), within(query).and(SUBMISSION.RECORDED_AT.le(Exact.moment(asOf))))
        .stream()
        .sorted(Entry.BY_UNIT_PERIOD_PART.thenComparing(each -> each.handed().receipt().revision()))
        .toList();
  }

  Optional<Handed> find(ReceiptNumber number) {
    return entries(under(number)).stream().findFirst().map(Entry::handed);
  }

  Optional<Checked> checked(ReceiptNumber number) {
    return entries(under(number)).stream()
        .findFirst()
        .map(Entry::entry)
        .map(entry -> findings.of(List.of(entry)).getOrDefault(entry, Checked.UNKNOWN));
  }

  static Condition under(ReceiptNumber number) {
    return SUBMISSION.RECEIPT_DAY.eq(number.day()).and(SUBMISSION.RECEIPT_NO.eq(number.no()));
  }

  Optional<Figures> latest(String form, UnitCode unit, Period period, String part, Instant asOf) {
    return newest(form, unit, period, part, asOf).map(this::complete);
  }

  Optional<Entry> newest(String form, UnitCode unit, Period period, String part, Instant asOf) {
    return entries(one(form, unit, period, part).and(standing.at(asOf))).stream().findFirst();
  }

  private Figures complete(Entry entry) {
    List<Long> only = List.of(entry.entry());
    return new Figures(
        entry.handed(),
        cells.observations(only, Set.of(), Set.of()).getOrDefault(entry.entry(), List.of()),
        cells.remarks(only).getOrDefault(entry.entry(), List.of()),
        findings.of(only).getOrDefault(entry.entry(), Checked.UNKNOWN));
  }

  /** The forms that counted at a moment, in order. */
  List<Entry> counting(FigureQuery query, Instant asOf) {
    return entries(query.units(), within(query).and(standing.at(asOf))).stream()
        .sorted(Entry.BY_UNIT_PERIOD_PART)
        .toList();
  }

  /**
   * Every revision of every form.
   *
   * @param unreadable takes the numbers of those that somebody edited into nonsense
   */
  List<Entry> all(Consumer<Long> unreadable) {
    List<Entry> readable = new ArrayList<>();
    store.read(sql -> sql.selectFrom(SUBMISSION).orderBy(SUBMISSION.ENTRY).fetch()).stream()
        .forEach(
            row -> {
              try {
                readable.add(consistent(row));
              } catch (IllegalArgumentException e) {
                unreadable.accept(row.get(SUBMISSION.ENTRY));
              }
            });
    return readable;
  }

  private static Entry consistent(Record row) {
    Entry entry = entry(row);
    Period period = entry.handed().period();
    if (!period.firstDay().equals(row.get(SUBMISSION.FIRST_DAY))
        || !period.lastDay().equals(row.get(SUBMISSION.LAST_DAY))) {
      throw new IllegalArgumentException("the days are not those of " + period);
    }
    return entry;
  }

  void figures(FigureQuery query, Instant asOf, Consumer<Figure> each) {
    List<Entry> forms = counting(query, asOf);
    for (int from = 0; from < forms.size(); from += FORMS_AT_ONCE) {
      List<Entry> some = forms.subList(from, Math.min(from + FORMS_AT_ONCE, forms.size()));
      Map<Long, List<Observation>> found =
          cells.observations(
              some.stream().map(Entry::entry).toList(), query.rows(), query.columns());
      for (Entry form : some) {
        for (Observation observation : found.getOrDefault(form.entry(), List.of())) {
          each.accept(new Figure(form.handed(), observation));
        }
      }
    }
  }

  List<Total> totals(FigureQuery query, Instant asOf) {
    return Totals.of(counting(query, asOf), cells, query.rows(), query.columns()).stream()
        .sorted(BY_UNIT_PERIOD_ROW_COLUMN)
        .toList();
  }

  UnitReturns returns(String form, UnitCode unit, Instant asOf) {
    Condition wanted = SUBMISSION.FORM.eq(form).and(standing.at(asOf));
    return new UnitReturns(
        cells, entries(Set.of(unit), wanted).stream().sorted(Entry.BY_UNIT_PERIOD_PART).toList());
  }

  PeriodSums sums(
      String form,
      Set<UnitCode> units,
      Period period,
      Set<String> rows,
      Set<String> columns,
      Instant asOf) {
    Condition wanted =
        SUBMISSION.FORM.eq(form).and(SUBMISSION.PERIOD.eq(period.code())).and(standing.at(asOf));
    List<Entry> forms = units.isEmpty() ? List.of() : entries(units, wanted);
    return new PeriodSums(
        forms.stream()
            .map(each -> each.handed().unit())
            .collect(Collectors.toCollection(TreeSet::new)),
        Totals.of(forms, cells, rows, columns));
  }

  Map<String, CheckTotals> checks(FigureQuery query, Instant asOf) {
    List<Entry> forms = everyRevision(query, asOf);
    Map<String, CheckTotals> totals = new HashMap<>();
    for (int from = 0; from < forms.size(); from += FORMS_AT_ONCE) {
      List<Entry> some = forms.subList(from, Math.min(from + FORMS_AT_ONCE, forms.size()));
      Map<Long, Checked> checked = findings.of(some.stream().map(Entry::entry).toList());
      for (Entry each : some) {
        totals.put(
            each.handed().receipt().number(),
            checked.getOrDefault(each.entry(), Checked.UNKNOWN).totals());
      }
    }
    return totals;
  }

  private static Condition one(String form, UnitCode unit, Period period, String part) {
    return SUBMISSION
        .FORM
        .eq(form)
        .and(SUBMISSION.UNIT.eq(unit.code()))
        .and(SUBMISSION.PERIOD.eq(period.code()))
        .and(SUBMISSION.PART.eq(part));
  }

  /** The form and the time of a query, not its units. */
  static Condition within(FigureQuery query) {
    Condition wanted = SUBMISSION.FORM.eq(query.form());
    if (!query.fromPeriod().isEmpty()) {
      wanted = wanted.and(SUBMISSION.FIRST_DAY.ge(period(query.fromPeriod()).firstDay()));
    }
    if (!query.toPeriod().isEmpty()) {
      wanted = wanted.and(SUBMISSION.LAST_DAY.le(period(query.toPeriod()).lastDay()));
    }
    return wanted;
  }

  /**
   * The forms of some units, or of all if none are named. Each unit is looked up by itself: H2 does
   * not use the index for one of several.
   */
  private List<Entry> entries(Set<UnitCode> units, Condition wanted) {
    if (units.isEmpty()) {
      return entries(wanted);
    }
    List<String> codes = units.stream().map(UnitCode::code).sorted().toList();
    if (codes.size() == 1) {
      return entries(wanted.and(SUBMISSION.UNIT.eq(codes.get(0))));
    }
    Field<String> unit = DSL.field(DSL.name("u", "unit"), String.class);
    return store.read(
        sql ->
            sql.select(SUBMISSION.fields())
                .from(DSL.values(codes.stream().map(DSL::row).toArray(Row1[]::new)).as("u", "unit"))
                .join(SUBMISSION)
                .on(SUBMISSION.UNIT.eq(unit))
                .where(wanted)
                .fetch(Queries::entry));
  }

  private List<Entry> entries(Condition wanted) {
    return store.read(sql -> sql.selectFrom(SUBMISSION).where(wanted).fetch(Queries::entry));
  }

  private static Entry entry(Record row) {
    int revision = row.get(SUBMISSION.REVISION);
    Receipt receipt =
        new Receipt(
            new ReceiptNumber(row.get(SUBMISSION.RECEIPT_DAY), row.get(SUBMISSION.RECEIPT_NO))
                .toString(),
            revision,
            row.get(SUBMISSION.RECORDED_AT),
            row.get(SUBMISSION.SHA256),
            revision == 1 ? Outcome.RECORDED : Outcome.REVISED);
    return new Entry(
        row.get(SUBMISSION.ENTRY),
        new Handed(
            row.get(SUBMISSION.FORM),
            row.get(SUBMISSION.FORM_VERSION),
            new UnitCode(row.get(SUBMISSION.UNIT)),
            period(row.get(SUBMISSION.PERIOD)),
            row.get(SUBMISSION.PART),
            row.get(SUBMISSION.FILE_NAME),
            receipt,
            row.get(SUBMISSION.AWAITS_APPROVAL),
            row.get(SUBMISSION.ACTOR)));
  }

  private static Period period(String code) {
    return Period.parse(code)
        .orElseThrow(() -> new IllegalArgumentException("not a period: " + code));
  }
}
