package zhiheng.reports.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Digits;
import zhiheng.reports.sentence.Changes;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * The sentences on the nation's cases, written by the figures; the bulletin and the circular share
 * them.
 */
public final class YearOnYear {
  /** A province with more cases than this is counted among the large ones. */
  public static final BigDecimal MANY = BigDecimal.valueOf(1000);

  private static final int FIRST = 5;

  /** With more names than these a sentence says nothing. */
  private static final int MOST_NAMED = 9;

  private final ReturnFigures figures;
  private final Register register;
  private final Span span;
  private final Words words;
  private final Changes changes;

  public YearOnYear(ReturnFigures figures, Register register, Span span, Words words) {
    this.figures = figures;
    this.register = register;
    this.span = span;
    this.words = words;
    this.changes = new Changes(words);
  }

  public Register register() {
    return register;
  }

  /** 2017年 for a whole year, 2017年1—11月 before it has ended. */
  public String span() {
    Month last = span.to();
    String code =
        span.equals(Span.wholeYear(last.year()))
            ? "span.year"
            : span.from().equals(last) ? "span.month" : "span.months";
    return words.say(
        code,
        "year",
        last.year(),
        "from",
        span.from().month(),
        "to",
        last.month(),
        "name",
        Dates.month(last, words.lang()));
  }

  /** Total, disputes, counterfeit cases and their ratio. */
  public String cases() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            "cases.total",
            "span",
            span(),
            "total",
            number(Count.TOTAL),
            "total_change",
            change(Count.TOTAL),
            "disputes",
            number(Count.DISPUTES),
            "disputes_change",
            change(Count.DISPUTES),
            "infringement",
            number(Count.INFRINGEMENT),
            "counterfeit",
            number(Count.COUNTERFEIT),
            "counterfeit_change",
            change(Count.COUNTERFEIT)));
    BigDecimal disputes = sum(Count.DISPUTES);
    if (disputes.signum() > 0) {
      BigDecimal ratio = sum(Count.COUNTERFEIT).divide(disputes, 2, RoundingMode.HALF_UP);
      sentences.add(words.say("cases.ratio", "ratio", "1:" + ratio.toPlainString()));
    }
    return words.join(sentences);
  }

  /** Conclusion rates of all cases and of infringement disputes; empty if nothing was filed. */
  public Optional<String> rates() {
    Optional<BigDecimal> all = rate(Count.CONCLUDED, Count.TOTAL, span);
    Optional<BigDecimal> infringement =
        rate(Count.INFRINGEMENT_CONCLUDED, Count.INFRINGEMENT, span);
    if (all.isEmpty() || infringement.isEmpty()) {
      return Optional.empty();
    }
    Span before = span.yearBefore();
    return Optional.of(
        words.say(
            "cases.rates",
            "all",
            Digits.percent(all.get()),
            "all_change",
            changes.inPoints(all.get(), rate(Count.CONCLUDED, Count.TOTAL, before)),
            "infringement",
            Digits.percent(infringement.get()),
            "infringement_change",
            changes.inPoints(
                infringement.get(),
                rate(Count.INFRINGEMENT_CONCLUDED, Count.INFRINGEMENT, before))));
  }

  /** How many provinces have many cases, and who comes first. */
  public String provinces() {
    long now = withMany(span);
    Optional<Long> before =
        figures.sum(Count.TOTAL, span.yearBefore()).map(any -> withMany(span.yearBefore()));
    List<UnitCode> first = first();
    BigDecimal together =
        first.stream()
            .map(unit -> figures.sum(unit, Count.TOTAL, span).orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> names = first.stream().map(unit -> named(unit, first)).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say(
            now == 0 ? "cases.no_large_provinces" : "cases.large_provinces",
            "many",
            MANY.toPlainString(),
            "count",
            now,
            "change",
            changes.inNumber(now, before)));
    if (!first.isEmpty()) {
      sentences.add(
          words.say(
              "cases.first_provinces",
              "number",
              words.has("number." + first.size())
                  ? words.say("number." + first.size())
                  : first.size(),
              "names",
              words.list(names),
              "share",
              Digits.percent(Digits.share(together, sum(Count.TOTAL)))));
    }
    return words.join(sentences);
  }

  /**
   * The provinces that come first: five, or more if others have as many as the fifth; those that
   * lead if too many do. None if nobody has a case.
   */
  private List<UnitCode> first() {
    List<UnitCode> busy = ranked().stream().filter(unit -> total(unit).signum() > 0).toList();
    if (busy.size() <= FIRST) {
      return busy;
    }
    BigDecimal fifth = total(busy.get(FIRST - 1));
    List<UnitCode> withTies =
        busy.stream().filter(unit -> total(unit).compareTo(fifth) >= 0).toList();
    return withTies.size() <= MOST_NAMED
        ? withTies
        : busy.stream().filter(unit -> total(unit).compareTo(fifth) > 0).toList();
  }

  private String named(UnitCode unit, List<UnitCode> among) {
    long better = among.stream().filter(other -> total(other).compareTo(total(unit)) > 0).count();
    boolean tied =
        among.stream().filter(other -> total(other).compareTo(total(unit)) == 0).count() > 1;
    return words.say(
        tied ? "cases.province_tied" : "cases.province",
        "name",
        name(unit),
        "count",
        Digits.count(total(unit)),
        "rank",
        better + 1);
  }

  private BigDecimal total(UnitCode unit) {
    return figures.sum(unit, Count.TOTAL, span).orElse(BigDecimal.ZERO);
  }

  /** Cases in e-commerce. */
  public String ecommerce() {
    return words.say(
        "cases.ecommerce",
        "count",
        number(Count.ECOMMERCE),
        "change",
        change(Count.ECOMMERCE),
        "share",
        sum(Count.TOTAL).signum() == 0
            ? "0.0%"
            : Digits.percent(Digits.share(sum(Count.ECOMMERCE), sum(Count.TOTAL))));
  }

  /** What the rapid protection centers mediated, and how fast. */
  public String centers() {
    LocalDate day = span.to().lastDay();
    long centers =
        register.centers(day).stream()
            .filter(unit -> unit.kind() == Unit.Kind.RAPID_PROTECTION_CENTER)
            .count();
    BigDecimal mediated = sum(Count.MEDIATED);
    if (mediated.signum() == 0) {
      return words.say("cases.centers_none", "centers", centers);
    }
    BigDecimal days = sum(Count.MEDIATION_DAYS).divide(mediated, 0, RoundingMode.HALF_UP);
    return words.say(
        "cases.centers",
        "centers",
        centers,
        "count",
        Digits.count(mediated),
        "days",
        days.toPlainString());
  }

  /** The units by number of cases, most first; where equal, by code. */
  public List<UnitCode> ranked() {
    return figures.units().stream()
        .sorted(
            Comparator.comparing(
                    (UnitCode unit) -> figures.sum(unit, Count.TOTAL, span).orElse(BigDecimal.ZERO))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** A count with its change: 19835件，同比增长51.1%. */
  public String counted(String code, Count count) {
    return words.say(code, "count", number(count), "change", change(count));
  }

  public String change(Count count) {
    return change(count, span);
  }

  /** The change of another span, among units and months that both years know. */
  public String change(Count count, Span of) {
    return figures
        .compared(count, of)
        .map(both -> changes.inPercent(both.now(), Optional.of(both.before())))
        .orElseGet(() -> changes.inPercent(BigDecimal.ZERO, Optional.empty()));
  }

  /** What mergers and divisions mean for the comparison with the year before, one sentence each. */
  public List<String> seams() {
    List<String> sentences = new ArrayList<>();
    figures
        .joined()
        .seams()
        .forEach(
            (unit, seams) ->
                seams.forEach(
                    seam ->
                        sentences.add(
                            words.say(
                                switch (seam.how()) {
                                  case JOINED -> "bulletin.joined";
                                  case RENAMED -> "bulletin.renamed";
                                  case SHARED, BROKEN ->
                                      seam.by().from().equals(unit)
                                          ? "bulletin.lost_part"
                                          : "bulletin.divided";
                                },
                                "day",
                                Dates.day(seam.day(), words.lang()),
                                "from",
                                nameBefore(seam.by().from(), seam.day()),
                                "unit",
                                name(unit)))));
    return sentences;
  }

  private String nameBefore(UnitCode unit, LocalDate day) {
    return register
        .find(unit, day.minusDays(1))
        .map(found -> found.shortName().in(words.lang()))
        .orElse(unit.code());
  }

  /** The short name of a unit, as in tables. */
  public String name(UnitCode unit) {
    return register
        .find(unit, span.to().lastDay())
        .map(found -> found.shortName().in(words.lang()))
        .orElse(unit.code());
  }

  /** A conclusion rate in percent; empty if there was nothing to conclude. */
  public Optional<BigDecimal> rate(Count concluded, Count filed, Span of) {
    Optional<BigDecimal> all = figures.sum(filed, of).filter(sum -> sum.signum() > 0);
    return all.flatMap(whole -> figures.sum(concluded, of).map(part -> Digits.share(part, whole)));
  }

  private long withMany(Span of) {
    return figures.units().stream()
        .filter(
            unit -> figures.sum(unit, Count.TOTAL, of).orElse(BigDecimal.ZERO).compareTo(MANY) > 0)
        .count();
  }

  private BigDecimal sum(Count count) {
    return figures.sum(count, span).orElse(BigDecimal.ZERO);
  }

  private String number(Count count) {
    return Digits.count(sum(count));
  }
}
