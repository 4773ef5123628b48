package zhiheng.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.reports.ReportFindings.NoReturnsForMonth;
import zhiheng.reports.ReportFindings.UnitNotAssessed;
import zhiheng.reports.assessment.MadeUpAssessment;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.FontsMissing;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** From a real ledger to files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit makes the folders and calls open first
class ReportsTest {
  private static final Instant NOW = Instant.parse("2018-03-30T02:00:00Z");

  @TempDir static Path folder;
  private final Templates templates = Templates.open(TestFonts.templates());
  private Ledger ledger;

  @BeforeAll
  void open() {
    ledger =
        Ledger.open(
            LedgerAddress.embedded(folder.resolve("ledger")), Clock.fixed(NOW, ZoneOffset.UTC));
    ledger.assessments().record(MadeUpAssessment.of(templates.register()));
    hand("monthly-return", new Month(2017, 12), "", cell("infringement.filed", "month", "412"));
    hand(
        "case-file-review",
        new Year(2017),
        "甲",
        text("0001", "case_no", "A-1"),
        text("0001", "kind", "infringement"),
        text("0001", "defect", "cover.index.missing"),
        cell("0001", "deducted", "2"));
    hand(
        "workplan-progress",
        new Year(2017),
        "strict-protection-2017",
        text("0001", "milestone", "29.1"),
        text("0001", "state", "done"));
  }

  @AfterAll
  void close() {
    ledger.close();
  }

  private void hand(String form, Period period, String part, Observation... cells) {
    ledger
        .submissions()
        .record(
            new Submission(
                form,
                "2016-01",
                new UnitCode("320000"),
                period,
                part,
                form + ".xlsx",
                "ab".repeat(32),
                List.of(cells),
                List.of()));
  }

  private static Observation cell(String row, String column, String amount) {
    return new Observation(row, column, new BigDecimal(amount), null, "s", "A1");
  }

  private static Observation text(String row, String column, String text) {
    return new Observation(row, column, null, text, "s", "A1");
  }

  static Stream<Arguments> requests() {
    return Stream.of(
        arguments(
            new Request.OfUnit("provinces", 2017, new UnitCode("320000")),
            "assessment-provinces-2017-320000"),
        arguments(new Request.Circular("provinces", 2017), "circular-provinces-2017"),
        arguments(new Request.CaseReview(new Year(2017)), "case-review-2017"),
        arguments(new Request.Milestones(new Year(2017)), "milestones-2017"),
        arguments(new Request.Gazette(new Year(2017)), "gazette-2017"),
        arguments(new Request.DataQuality(new Year(2017)), "data-quality-2017"),
        arguments(new Request.Bulletin(new Month(2017, 12)), "bulletin-2017-12"));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void everyReportComesInEveryFormatWithTheSameBytesTwice(Request request, String name)
      throws IOException {
    for (Format format : Format.values()) {
      Path first = reports().render(request, Lang.ZH, format, folder.resolve("first"));
      Path second = reports().render(request, Lang.ZH, format, folder.resolve("second"));
      assertThat(first).hasFileName(name + format.suffix()).hasSameBinaryContentAs(second);
    }
    assertThat(folder.resolve("first"))
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
  }

  @Test
  void theEnglishTwinHasANameOfItsOwn() throws IOException {
    Path file =
        reports().render(new Request.Bulletin(new Month(2017, 12)), Lang.EN, Format.HTML, folder);
    assertThat(file).hasFileName("bulletin-2017-12-en.html");
    assertThat(Files.readString(file)).contains("lang=\"en\"", "412 cases");
  }

  @Test
  void withoutFontsPagesAndWorkbooksAreStillMade() throws IOException {
    Reports poor =
        new Reports(
            templates,
            ledger,
            () -> {
              throw new FontsMissing(List.of(folder), "reports/fonts.sh");
            },
            NOW,
            true);
    Request request = new Request.Bulletin(new Month(2017, 12));
    Path there = folder.resolve("poor");
    assertThat(poor.render(request, Lang.ZH, Format.XLSX, there)).isNotEmptyFile();
    assertThat(poor.render(request, Lang.ZH, Format.HTML, there)).isNotEmptyFile();
    assertThatThrownBy(() -> poor.render(request, Lang.ZH, Format.PDF, there))
        .isInstanceOf(FontsMissing.class);
  }

  @Test
  void whatTheLedgerDoesNotHoldIsSaidAsAFinding() {
    assertThatThrownBy(() -> reports().document(new Request.Bulletin(new Month(2017, 11)), Lang.ZH))
        .isInstanceOfSatisfying(
            ReportImpossible.class,
            e -> assertThat(e.finding()).isEqualTo(new NoReturnsForMonth("2017-11")));
    assertThatThrownBy(
            () ->
                reports()
                    .document(
                        new Request.OfUnit("provinces", 2017, new UnitCode("320100")), Lang.ZH))
        .isInstanceOfSatisfying(
            ReportImpossible.class,
            e ->
                assertThat(e.finding())
                    .isEqualTo(new UnitNotAssessed("320100", "provinces-2017-01", 2017)));
  }

  private Reports reports() {
    return new Reports(templates, ledger, TestFonts::required, NOW, true);
  }
}
