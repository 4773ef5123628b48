package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.intake.Desk.filed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.period.Month;

/** Lesson 1: what a clerk hands in correctly is recorded, once, with the way back to each cell. */
class I01_ACorrectReturnTest {
  private final Month january = new Month(2017, 1);
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void itGetsAReceipt() throws IOException {
    Accepted accepted = (Accepted) desk.submit(desk.file(january, "", filed(7, 12, 12)));

    assertThat(accepted.receipt().number()).isEqualTo("20180105-0001");
    assertThat(accepted.receipt().outcome()).isEqualTo(Receipt.Outcome.RECORDED);
    assertThat(accepted.unexplained()).isEmpty();
  }

  @Test
  void aFigureFindsItsWayBackToItsCell() throws IOException {
    assertThat(desk.submit(desk.file(january, "", filed(7, 12, 12)))).isInstanceOf(Accepted.class);

    Figures figures =
        desk.ledger()
            .submissions()
            .latest("monthly-return", Desk.JIANGSU, january, "", Instant.MAX)
            .orElseThrow();
    Observation filed = figures.find("infringement.filed", "month").orElseThrow();
    assertThat(filed.amount()).isEqualByComparingTo("12");
    assertThat(filed.sheet()).isEqualTo("专利行政执法月报表");
    assertThat(filed.cell())
        .isEqualTo(
            SheetLayout.of(Desk.form(january)).ref(new CellKey("infringement.filed", "month")));
    assertThat(figures.handed().file()).isEqualTo("江苏-2017-01.xlsx");
  }

  @Test
  void theSameFileTwiceChangesNothing() throws IOException {
    Path file = desk.file(january, "", filed(7, 12, 12));
    Accepted first = (Accepted) desk.submit(file);
    Accepted second = (Accepted) desk.submit(file);

    assertThat(second.receipt().outcome()).isEqualTo(Receipt.Outcome.ALREADY_KNOWN);
    assertThat(second.receipt().number()).isEqualTo(first.receipt().number());
  }

  @Test
  void aCorrectedFileIsARevision() throws IOException {
    assertThat(desk.submit(desk.file(january, "", filed(7, 12, 12)))).isInstanceOf(Accepted.class);
    Accepted second = (Accepted) desk.submit(desk.file(january, "", filed(7, 13, 13)));

    assertThat(second.receipt().outcome()).isEqualTo(Receipt.Outcome.REVISED);
    assertThat(second.receipt().revision()).isEqualTo(2);
  }

  @Test
  void aBlankWithAReasonIsKeptWithTheReason() throws IOException {
    Map<CellKey, String> values = filed(7, 12, 12);
    values.remove(Desk.month("media.reports"));
    values.put(new CellKey("media.reports", SheetLayout.EXPLANATION), "尚未统计");
    Accepted accepted = (Accepted) desk.submit(desk.file(january, "", values));

    assertThat(accepted.submission().remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.check()).isEqualTo(Intake.BLANK))
        .satisfies(remark -> assertThat(remark.explanation()).isEqualTo("尚未统计"));
  }
}
