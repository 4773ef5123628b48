package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.cell;
import static zhiheng.ledger.Samples.sha;
import static zhiheng.ledger.Samples.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** Reading figures: which of them, in which order, with which totals. */
abstract class FiguresContract extends LedgerContract {
  FiguresContract(Databases databases) {
    super(databases);
  }

  @Test
  void figuresComeByUnitPeriodPartRowAndColumnWhateverTheDatabaseThinksOfOrder() {
    Month april = new Month(2017, 4);
    List<Observation> cells =
        List.of(
            cell("infringement.filed", "ytd", "2"),
            cell("infringement.filed", "month", "1"),
            cell("infringement_x", "month", "4"),
            cell("Infringement", "month", "5"),
            cell("infringement.filed.design", "month", "3"));
    ledger.submissions().record(submission(GUANGDONG, april, 1, cells, List.of()));
    ledger.submissions().record(submission(GUANGDONG, MARCH, 2, cells, List.of()));
    ledger.submissions().record(submission(JIANGSU, MARCH, 3, cells, List.of()));
    List<String> order = new ArrayList<>();
    ledger
        .submissions()
        .figures(
            FigureQuery.all("monthly-return", "2017", "2017"),
            Instant.MAX,
            figure ->
                order.add(
                    figure.handed().unit()
                        + " "
                        + figure.handed().period().code()
                        + " "
                        + figure.observation().row()
                        + " "
                        + figure.observation().column()));
    assertThat(order).hasSize(15).isSorted();
    assertThat(order.subList(0, 5))
        .containsExactly(
            "320000 2017-03 Infringement month",
            "320000 2017-03 infringement.filed month",
            "320000 2017-03 infringement.filed ytd",
            "320000 2017-03 infringement.filed.design month",
            "320000 2017-03 infringement_x month");
  }

  @Test
  void aQueryTakesOnlyWhatItAsksFor() {
    for (int month = 1; month <= 12; month++) {
      for (UnitCode unit : List.of(GUANGDONG, JIANGSU)) {
        List<Observation> cells =
            List.of(
                cell("infringement.filed", "month", Integer.toString(month)),
                cell("infringement.filed", "ytd", "100"),
                cell("counterfeit.filed", "month", "7"));
        ledger
            .submissions()
            .record(submission(unit, new Month(2017, month), month, cells, List.of()));
      }
    }
    FigureQuery query =
        new FigureQuery(
            "monthly-return",
            Set.of("infringement.filed"),
            Set.of("month"),
            Set.of(GUANGDONG),
            "2017-02",
            "2017-04");
    List<Figure> figures = new ArrayList<>();
    ledger.submissions().figures(query, Instant.MAX, figures::add);
    assertThat(figures)
        .extracting(figure -> figure.observation().amount())
        .containsExactly(new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4"));
    assertThat(ledger.submissions().totals(query, Instant.MAX))
        .extracting(Total::sum)
        .containsExactly(new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4"));
    assertThat(ledger.submissions().handed("monthly-return", "2017", "2017", Instant.MAX))
        .hasSize(24);
    assertThat(ledger.submissions().handed("case-file-review", "2017", "2017", Instant.MAX))
        .isEmpty();
  }

  @Test
  void totalsAddPartsAndCountOnlyTheRevisionKnownThen() {
    Instant first = clock.set("2018-01-05T02:00:00Z");
    ledger.submissions().record(part("评查员甲", 1, "0.1"));
    ledger.submissions().record(part("评查员乙", 2, "0.2"));
    clock.set("2018-01-06T02:00:00Z");
    ledger.submissions().record(part("评查员乙", 3, "0.25"));
    FigureQuery query = FigureQuery.all("case-file-review", "2017", "2017");
    assertThat(ledger.submissions().totals(query, first))
        .containsExactly(
            new Total(GUANGDONG, new Year(2017), "0001", "deducted", new BigDecimal("0.3")));
    assertThat(ledger.submissions().totals(query, Instant.MAX))
        .containsExactly(
            new Total(GUANGDONG, new Year(2017), "0001", "deducted", new BigDecimal("0.35")));
  }

  private static Submission part(String reviewer, int file, String amount) {
    return new Submission(
        "case-file-review",
        "2017",
        GUANGDONG,
        new Year(2017),
        reviewer,
        "评查.xlsx",
        sha(file),
        List.of(cell("0001", "deducted", amount)),
        List.of());
  }
}
