package zhiheng.indicators.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.AgreementFigure;
import zhiheng.ledger.review.ReviewResults.BureauScore;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.ledger.review.ReviewResults.Severity;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.unit.UnitCode;

/**
 * Nine files of two bureaus, two of which read by each pair; on one the two are nine points apart.
 *
 * <pre>
 * library(survey)  # 4.1-1, R 4.2.2
 * d = data.frame(unit = rep(c("320000", "330000"), c(5, 4)),
 *   stratum = c("a","a","a","b","b","c","c","d","d"), fpc = c(20,20,20,10,10,2,2,8,8),
 *   score = c(97,95,98,96,99,96,93,98,92))
 * des = svydesign(ids = ~1, strata = ~stratum, fpc = ~fpc, data = d)
 * s = subset(des, unit == "320000"); svymean(~score, s); confint(svymean(~score, s), df = degf(s))
 * </pre>
 */
class JudgedTest {
  private static final ReviewSheet SHEET =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")))
          .reviews()
          .find(new Year(2017))
          .orElseThrow();
  private static final UnitCode ONE = new UnitCode("320000");
  private static final UnitCode OTHER = new UnitCode("330000");
  private static final Offset<Double> NINE_DIGITS = within(1e-9);

  private final ReviewDraw draw =
      new ReviewDraw(
          "review-2017-01",
          new Year(2017),
          "2016",
          Drawing.METHOD,
          "seed",
          "0".repeat(64),
          5,
          Instant.EPOCH,
          "",
          List.of(
              new Stratum(ONE, "infringement", 20, 3),
              new Stratum(ONE, "counterfeit", 10, 2),
              new Stratum(OTHER, "infringement", 2, 2),
              new Stratum(OTHER, "counterfeit", 8, 2)),
          List.of(
              file(ONE, "infringement", 1),
              file(ONE, "infringement", 2),
              file(ONE, "infringement", 3),
              file(ONE, "counterfeit", 4),
              file(ONE, "counterfeit", 5),
              file(OTHER, "infringement", 6),
              file(OTHER, "infringement", 7),
              file(OTHER, "counterfeit", 8),
              file(OTHER, "counterfeit", 9)),
          List.of(new Panel(ONE, List.of("甲", "乙", "丙")), new Panel(OTHER, List.of("乙", "丁", "丙"))),
          Instant.EPOCH);

  private final List<Figures> two =
      List.of(
          marks(ONE, "甲", Map.of(1, 2, 2, 5, 3, 1, 4, 3, 5, 0)),
          marks(ONE, "乙", Map.of(1, 4, 2, 5, 3, 3, 4, 5, 5, 2)),
          marks(OTHER, "乙", Map.of(6, 4, 7, 6, 8, 2, 9, 1)),
          marks(OTHER, "丁", Map.of(6, 4, 7, 8, 8, 2, 9, 10)));

  private final Figures third = marks(OTHER, "丙", Map.of(9, 8));

  @Test
  void aFileOnWhichTheTwoDifferWaitsForTheThirdAndGetsTheMiddleScore() {
    Readings before = Readings.of(draw, SHEET, two);
    assertThat(before.differing()).extracting(each -> each.file().caseNo()).containsExactly("C-9");
    assertThat(Judged.of(before).settled()).hasSize(8);
    ReviewResults after = results();
    FileResult last = after.files().get(8);
    assertThat(last.scores()).map(BigDecimal::intValueExact).containsExactly(99, 90, 92);
    assertThat(last.settled().orElseThrow().score()).isEqualByComparingTo("92");
    assertThat(last.settled().orElseThrow().byThird()).isTrue();
    assertThat(after.files().get(0).settled().orElseThrow().score()).isEqualByComparingTo("97");
  }

  @Test
  void bureauScoresAndTheirErrorsAreThoseOfR() {
    List<BureauScore> bureaus = results().bureaus();
    expect(bureaus.get(0), 96.94444444444445, 0.7027283689263063, 94.70804914313688);
    assertThat(bureaus.get(0).upper()).isCloseTo(99.18083974575201, NINE_DIGITS);
    expect(bureaus.get(1), 94.9, 2.078460969082653, 85.95710423769882);
    assertThat(bureaus.get(1).upper()).as("R: 103.84, cut off").isEqualTo(100);
    expect(bureaus.get(2), 96.43333333333334, 0.7401201103724838, 94.53079402142069);
    assertThat(bureaus.get(2).population()).isEqualTo(40);
    assertThat(bureaus.get(2).grades()).containsExactly(9, 0, 0);
  }

  /** t.test(c(1, 0, 1, 1, 1)): mean 0.8, interval 0.2447 to 1.3553. */
  @Test
  void aMildReaderLiesAboveTheMeanOfTheTwo() {
    List<Severity> readers = results().readers();
    Severity mild =
        readers.stream().filter(each -> each.deviation() == 0.8).findFirst().orElseThrow();
    assertThat(mild.files()).isEqualTo(5);
    assertThat(mild.error()).isCloseTo(0.2, NINE_DIGITS);
    assertThat(mild.lower()).isCloseTo(0.24471, within(1e-5));
    assertThat(mild.upper()).isCloseTo(1.35529, within(1e-5));
    assertThat(readers).extracting(Severity::number).containsExactly(1, 2, 3);
    double sum = readers.stream().mapToDouble(each -> each.deviation() * each.files()).sum();
    assertThat(sum).as("one's mildness is the other's severity").isCloseTo(0, NINE_DIGITS);
  }

  @Test
  void agreementLeavesTheThirdOut() {
    assertThat(results().agreement())
        .filteredOn(each -> each.on().equals("score"))
        .allMatch(each -> each.subjects() == 9)
        .extracting(AgreementFigure::statistic)
        .contains("krippendorff_alpha", "weighted_kappa_quadratic");
    assertThat(results().agreement())
        .filteredOn(
            each -> each.on().equals("grade") && each.statistic().equals("percent_agreement"))
        .extracting(AgreementFigure::estimate)
        .containsExactly(1.0);
  }

  @Test
  void marksOfOthersAreLeftOut() {
    List<Figures> more = new ArrayList<>(two);
    more.add(third);
    more.add(marks(ONE, "丁", Map.of(1, 10)));
    more.add(marks(ONE, "甲乙", Map.of(99, 10)));
    assertThat(Judged.of(Readings.of(draw, SHEET, more)).files()).isEqualTo(results().files());
  }

  @Test
  void defectsAreCountedByFilesOfAllThatAreSettled() {
    assertThat(results().defects().get(0).of()).isEqualTo(9);
    assertThat(results().defects())
        .filteredOn(each -> each.code().equals("content.evidence.preservation"))
        .singleElement()
        .satisfies(
            each -> {
              // Points above three are taken here: files 1, 2, 4, 6, 7 and 9.
              assertThat(each.files()).isEqualTo(6);
              assertThat(each.byBoth()).isEqualTo(3);
            });
  }

  private ReviewResults results() {
    List<Figures> all = new ArrayList<>(two);
    all.add(third);
    return Judged.of(Readings.of(draw, SHEET, all));
  }

  private static void expect(BureauScore score, double mean, double error, double lower) {
    assertThat(score.mean()).isCloseTo(mean, NINE_DIGITS);
    assertThat(score.error()).isCloseTo(error, NINE_DIGITS);
    assertThat(score.lower()).isCloseTo(lower, NINE_DIGITS);
  }

  private static DrawnFile file(UnitCode unit, String kind, int number) {
    return new DrawnFile(unit, kind, "C-" + number, "0".repeat(64));
  }

  /** A workbook in which a reader took so many points off each file, at one defect or two. */
  private static Figures marks(UnitCode unit, String reader, Map<Integer, Integer> points) {
    List<Observation> cells = new ArrayList<>();
    points.forEach(
        (file, off) -> {
          int evidence = off > 3 ? Math.min(5, off) : 0;
          if (evidence > 0) {
            row(cells, file, "content.evidence.preservation", evidence);
          }
          if (off > evidence) {
            row(cells, file, "content.decision.reasons", off - evidence);
          }
          if (off == 0) {
            row(cells, file, "none", 0);
          }
        });
    Receipt receipt = new Receipt("20180301-0001", 1, Instant.EPOCH, "0", Receipt.Outcome.RECORDED);
    return new Figures(
        new Handed("case-file-review", "2016", unit, new Year(2017), reader, "f.xlsx", receipt),
        cells,
        List.of());
  }

  private static void row(List<Observation> cells, int file, String defect, int points) {
    String row = String.format(Locale.ROOT, "%04d", cells.size() / 3 + 1);
    cells.add(new Observation(row, "case_no", null, "C-" + file, "s", "A1"));
    cells.add(new Observation(row, "defect", null, defect, "s", "C1"));
    cells.add(new Observation(row, "deducted", BigDecimal.valueOf(points), null, "s", "D1"));
  }
}
