package zhiheng.reports.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** A series goes on over a merger and over a new version of the form, and says where it does. */
class SeriesReaderTest {
  private static final Instant NOW = Instant.parse("2019-06-01T00:00:00Z");

  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private final Ledger ledger;
  private int files;

  SeriesReaderTest(@TempDir Path folder) {
    ledger = Ledger.open(LedgerAddress.embedded(folder), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void aMergedUnitHasTheFiguresOfWhatWentIntoItAndSaysSo() {
    handIn("370100", "2018-12", Map.of("infringement.filed", 10));
    handIn("371200", "2018-12", Map.of("infringement.filed", 3));
    handIn("370100", "2019-02", Map.of("infringement.filed", 15));

    assertThat(told("infringement.filed", "370100", "2018-12", "2019-02"))
        .containsExactly(
            "2018-12 13 A joined:371200", "2019-01 - M missing:370100", "2019-02 15 A ");
  }

  @Test
  void aUnitThatEndedCanStillBeFollowed() {
    handIn("371200", "2018-12", Map.of("infringement.filed", 3));

    assertThat(told("infringement.filed", "371200", "2018-11", "2018-12"))
        .containsExactly("2018-11 - M missing:371200", "2018-12 3 A ");
  }

  @Test
  void itemsThatWerePutTogetherAreAddedUp() {
    handIn(
        "320000",
        "2017-12",
        Map.of("infringement.concluded.withdrawal", 4, "infringement.concluded.other", 2));
    handIn("320000", "2018-01", Map.of("infringement.concluded.undecided", 5));

    assertThat(told("infringement.concluded.undecided", "320000", "2017-12", "2018-01"))
        .containsExactly(
            "2017-12 6 A"
                + " item-mapped:infringement.concluded.other+infringement.concluded.withdrawal",
            "2018-01 5 A ");
  }

  @Test
  void anItemThatGotAnotherCodeGoesOnAndAPartOfAnOldOneBegins() {
    handIn("320000", "2017-12", Map.of("staff.trained", 40));
    handIn("320000", "2018-01", Map.of("staff.learned", 50, "staff.learned.online", 30));

    assertThat(told("staff.learned", "320000", "2017-12", "2018-01"))
        .containsExactly("2017-12 40 A item-mapped:staff.trained", "2018-01 50 A ");
    assertThat(told("staff.learned.online", "320000", "2017-12", "2018-01"))
        .containsExactly("2017-12 - M item-split", "2018-01 30 B item-begins:staff.learned.online");
  }

  @Test
  void beforeTheFirstVersionNothingWasAsked() {
    assertThat(told("infringement.filed", "320000", "2015-11", "2016-01")).hasSize(1);
  }

  private List<String> told(String item, String unit, String from, String to) {
    SeriesReader reader = new SeriesReader(templates, ledger.submissions(), NOW);
    Form form = reader.formOf(item).orElseThrow();
    Period last = Period.parse(to).orElseThrow();
    Unit who =
        templates.register().history(new UnitCode(unit)).stream()
            .filter(one -> !one.validFrom().isAfter(last.lastDay()))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    List<String> told = new ArrayList<>();
    for (Point point :
        reader
            .read(form, item, Optional.empty(), who, Period.parse(from).orElseThrow(), last)
            .points()) {
      told.add(
          point.period()
              + " "
              + point.amount().map(BigDecimal::toPlainString).orElse("-")
              + " "
              + point.status()
              + " "
              + String.join(" ", point.marks().stream().map(Mark::code).toList()));
    }
    return told;
  }

  private void handIn(String unit, String month, Map<String, Integer> figures) {
    Month period = Month.parse(month).orElseThrow();
    List<Observation> cells = new ArrayList<>();
    figures.forEach(
        (item, value) ->
            cells.add(
                new Observation(
                    item, "month", BigDecimal.valueOf(value), null, "月报", "D" + cells.size())));
    ledger
        .submissions()
        .record(
            new Submission(
                "monthly-return",
                period.firstDay().isBefore(LocalDate.of(2018, 1, 1)) ? "2016-01" : "2018-01",
                new UnitCode(unit),
                period,
                "",
                unit + ".xlsx",
                String.format("%064d", ++files),
                cells,
                List.of()));
  }
}
