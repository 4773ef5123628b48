package zhiheng.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.cli.console.Console;
import zhiheng.indicators.Explanation;
import zhiheng.lake.Rows;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;
import zhiheng.templates.wording.Wording;

/** The page of a score shows the rows behind its figures, in words and safely. */
class ScorePageTest {
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));
  private static final Templates TEMPLATES = Templates.open(FOLDER);

  private static final Measured RECEIVED =
      new Measured(
          "received",
          new Text("接收举报投诉", "Complaints received"),
          "complaints",
          "year(received_on) = 2017",
          "count(*)",
          Map.of("unit", "440000"),
          BigDecimal.TEN);

  private static final Rows ROWS =
      new Rows(
          List.of("complaint_no", "unit", "channel", "about", "target_code", "closed_on"),
          List.of(
              new Rows.Row(
                  List.of("<script>alert(1)</script>", "440000", "phone", "counterfeit", "", ""),
                  "complaints.csv",
                  "12",
                  "complaints-00"),
              new Rows.Row(
                  List.of("T-2", "440000", "web", "other", "", "2017-05-04"),
                  "complaints.csv",
                  "13",
                  "complaints-00")),
          10);

  @Test
  void rowsStandUnderTheirFigureWithFileLineAndReceipt() throws IOException {
    assertThat(page(Lang.ZH))
        .contains("接收举报投诉", "举报投诉编号", "12330 电话", "假冒专利", "2017-05-04", "complaints-00")
        .contains(">13<");
  }

  @Test
  void columnsAndValuesAreWordsAndEmptyColumnsAreLeftOut() throws IOException {
    assertThat(page(Lang.EN))
        .contains("Complaint number", "Telephone 12330", "Counterfeit patent")
        .doesNotContain("complaint_no", "target_code", "Unified social");
  }

  @Test
  void whatSomebodyWroteIntoAListIsTextAndNothingElse() throws IOException {
    assertThat(page(Lang.ZH)).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
  }

  /**
   * Who complained is split off when a list is loaded: no row, and so no page, has such a column.
   */
  @Test
  void whoComplainedHasNoColumnThatCouldBeShown() {
    var complaints = TEMPLATES.datasets().find("complaints").orElseThrow();
    assertThat(complaints.apart())
        .extracting(column -> column.code())
        .containsExactly("complainant_name", "complainant_phone", "complainant_id");
    assertThat(complaints.columns())
        .extracting(column -> column.code())
        .doesNotContainAnyElementsOf(
            complaints.apart().stream().map(column -> column.code()).toList());
    assertThat(TEMPLATES.datasets().find("cases").orElseThrow().columns())
        .extracting(column -> column.name().zh())
        .noneMatch(name -> name.contains("姓名") || name.contains("名称"));
  }

  private static String page(Lang lang) throws IOException {
    ScoreNode total =
        new ScoreNode(
            "total",
            ScoreNode.Kind.TOTAL,
            new Text("总分", "Total"),
            BigDecimal.ONE,
            BigDecimal.TEN,
            ScoreNode.State.MEASURED,
            null,
            List.of(RECEIVED),
            new Reason("sum", Map.of()),
            List.of());
    UnitScore score =
        new UnitScore(
            new UnitCode("440000"),
            new Text("广东省知识产权局", "Guangdong"),
            "all",
            total,
            new Standing(1, 1, false, 1, 1, ""));
    Assessment assessment =
        new Assessment(
            "centers-2017-01",
            "centers",
            "2017",
            "00",
            2017,
            Instant.parse("2018-03-01T00:00:00Z"),
            "0123456789abcdef",
            new Text("考核", "Assessment"),
            false,
            List.of(score));
    LaidOpen open =
        new LaidOpen(
            assessment,
            new Explanation.Explained(score, total, List.of()),
            List.of(new Fact("total", RECEIVED, Fact.Role.NUMERATOR, List.of(), Optional.of(ROWS))),
            Optional.empty());
    PrintWriter nobody = new PrintWriter(PrintWriter.nullWriter());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ScorePage(
            open,
            Console.of(nobody, nobody, lang, false),
            Wording.read(FOLDER.resolve("wording/reasons"), lang),
            TEMPLATES.datasets())
        .write(FOLDER, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
