package zhiheng.reports.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.reports.TestFonts;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenTable;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Quarter;
import zhiheng.templates.unit.UnitCode;

/** Tables of forms that no line of Java knows. */
class FormTablesTest {
  private static final Instant NOW = Instant.parse("2017-04-20T02:00:00Z");

  private final Templates templates = Templates.open(TestFonts.templates());
  private final Ledger ledger;

  FormTablesTest(@TempDir Path folder) {
    this.ledger = Ledger.open(LedgerAddress.embedded(folder), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void itemsOfAGridAreAddedUpForTheMonthAndTheYear() {
    Quarter first = new Quarter(2017, 1);
    hand("referral-return", "110000", first, cell("transfer.police_out", "now", "4"));
    hand("referral-return", "320000", first, cell("transfer.police_out", "now", "5"));
    hand("referral-return", "320100", first, cell("transfer.police_out", "now", "100"));
    List<OpenTable> tables = tables();
    assertThat(tables).extracting(OpenTable::code).containsExactly("form-referral-return");
    assertThat(tables.get(0).rows().get(0))
        .as("of provinces, for theirs hold those of their cities; no month is a quarter")
        .startsWith(OpenCell.of("transfer.police_out"))
        .endsWith(OpenCell.Mark.MISSING, OpenCell.of(9));
  }

  @Test
  void aCaseThatIsFollowedFromMonthToMonthCountsOnceAsItStoodLast() {
    hand(
        "supervised-case",
        "110000",
        new Month(2017, 2),
        text("case_no", "A-1"),
        text("state", "open"));
    hand(
        "supervised-case",
        "110000",
        new Month(2017, 3),
        text("case_no", "A-1"),
        text("state", "concluded"));
    OpenTable table = tables().get(0);
    assertThat(table.rows().get(0)).endsWith(OpenCell.of(1), OpenCell.of(1));
    assertThat(table.rows())
        .filteredOn(row -> row.get(0).equals(OpenCell.of("concluded")))
        .allSatisfy(row -> assertThat(row.get(4)).isEqualTo(OpenCell.of(1)));
    assertThat(table.rows())
        .filteredOn(row -> row.get(0).equals(OpenCell.of("open")))
        .allSatisfy(row -> assertThat(row.get(4)).isEqualTo(OpenCell.of(0)));
  }

  private List<OpenTable> tables() {
    return new FormTables(templates, ledger.submissions(), NOW).of(new Month(2017, 3));
  }

  private void hand(String form, String unit, Period period, Observation... cells) {
    ledger
        .submissions()
        .record(
            new Submission(
                form,
                "2017-01",
                new UnitCode(unit),
                period,
                "",
                form + ".xlsx",
                "ab".repeat(32),
                List.of(cells),
                List.of()));
  }

  private static Observation cell(String row, String column, String amount) {
    return new Observation(row, column, new BigDecimal(amount), null, "s", "A1");
  }

  private static Observation text(String column, String text) {
    return new Observation("0001", column, null, text, "s", "A1");
  }
}
