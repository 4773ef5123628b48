package zhiheng.reports.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.submission.Total;
import zhiheng.reports.TestFonts;
import zhiheng.reports.returns.ReturnFigures.Compared;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/**
 * The year before of a merged unit is that of all that went into it: Laiwu went into Jinan on
 * January 9, 2019. Chaohu was divided among three cities on August 22, 2011.
 */
class JoinedTest {
  private static final UnitCode JINAN = new UnitCode("370100");
  private static final UnitCode LAIWU = new UnitCode("371200");
  private static final UnitCode HEFEI = new UnitCode("340100");
  private static final UnitCode CHAOHU = new UnitCode("341400");

  private final Register register = Templates.open(TestFonts.templates()).register();
  private final List<Total> totals = new ArrayList<>();

  @Test
  void aMergedUnitIsComparedWithAllThatWentIntoIt() {
    Span span = Span.yearToDate(new Month(2019, 3));
    quarter(JINAN, 2018, 100);
    quarter(LAIWU, 2018, 10);
    quarter(JINAN, 2019, 132);

    ReturnFigures figures = read(JINAN, span);

    assertThat(figures.compared(Count.TOTAL, span)).contains(compared(396, 330));
    assertThat(figures.sum(JINAN, Count.TOTAL, span.yearBefore())).contains(number(330));
    assertThat(sentences(figures, span)).containsExactly("2019年1月9日起莱芜并入济南，上年同期数已合并计算。");
  }

  @Test
  void aMonthForWhichAPartOfItIsMissingIsNotCompared() {
    Span span = Span.yearToDate(new Month(2019, 3));
    quarter(JINAN, 2018, 100);
    filed(LAIWU, new Month(2018, 1), 10);
    filed(LAIWU, new Month(2018, 3), 10);
    quarter(JINAN, 2019, 132);

    ReturnFigures figures = read(JINAN, span);

    assertThat(figures.compared(Count.TOTAL, span)).contains(compared(264, 220));
    assertThat(figures.sum(JINAN, Count.TOTAL, span.yearBefore())).contains(number(320));
  }

  @Test
  void aUnitThatGotPartOfADividedOneKeepsItsOwnBase() {
    Span span = Span.yearToDate(new Month(2012, 3));
    quarter(HEFEI, 2011, 50);
    quarter(CHAOHU, 2011, 30);
    quarter(HEFEI, 2012, 80);

    ReturnFigures figures = read(HEFEI, span);

    assertThat(figures.compared(Count.TOTAL, span)).contains(compared(240, 150));
    assertThat(sentences(figures, span))
        .anySatisfy(one -> assertThat(one).startsWith("2011年8月22日巢湖的区域划入合肥等，未作估算"));
  }

  @Test
  void provincesToWhichNothingHappenedSayNothing() {
    Span span = Span.yearToDate(new Month(2017, 12));
    List<UnitCode> provinces =
        register.provinces(span.to().lastDay()).stream().map(unit -> unit.code()).toList();

    assertThat(Joined.of(register, provinces, span).seams()).isEmpty();
  }

  private ReturnFigures read(UnitCode unit, Span span) {
    return ReturnFigures.of(
        List.of(unit), Joined.of(register, List.of(unit), span), List.copyOf(totals));
  }

  private List<String> sentences(ReturnFigures figures, Span span) {
    Words words = Words.read(TestFonts.templates(), Lang.ZH);
    return new YearOnYear(figures, register, span, words).seams();
  }

  private void quarter(UnitCode unit, int year, long filed) {
    for (int month = 1; month <= 3; month++) {
      filed(unit, new Month(year, month), filed);
    }
  }

  private void filed(UnitCode unit, Month month, long filed) {
    totals.add(new Total(unit, month, "infringement.filed", "month", number(filed)));
  }

  private static Compared compared(long now, long before) {
    return new Compared(number(now), number(before));
  }

  private static BigDecimal number(long value) {
    return new Total(JINAN, new Month(2018, 1), "", "", BigDecimal.valueOf(value)).sum();
  }
}
