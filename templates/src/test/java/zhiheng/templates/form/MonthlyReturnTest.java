package zhiheng.templates.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.check.Check;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.unit.Register;

/** The monthly return is what bureaus really count. */
class MonthlyReturnTest {
  private static final Path TEMPLATES = Path.of(System.getProperty("zhiheng.templates"));
  private final Forms.Read read =
      Forms.read(
          TEMPLATES,
          Reviews.read(TEMPLATES).reviews(),
          () -> PublishedSeries.read(TEMPLATES).series(),
          () -> Register.read(TEMPLATES).register());
  private final Form form = read.forms().find("monthly-return", new Month(2017, 3)).orElseThrow();

  @Test
  void theDefinitionHasNoMistakes() {
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void itHoldsFromItsFirstMonthAndNotForYears() {
    assertThat(read.forms().find("monthly-return", new Month(2015, 12))).isEmpty();
    assertThat(read.forms().find("monthly-return", new Year(2017))).isEmpty();
  }

  @Test
  void aTotalKnowsItsPartsAndNothingElse() {
    assertThat(form.parts("infringement.concluded"))
        .extracting(Item::code)
        .containsExactly(
            "infringement.concluded.adjudication",
            "infringement.concluded.mediation",
            "infringement.concluded.withdrawal",
            "infringement.concluded.other");
  }

  @Test
  void aLevelHasNoYearToDate() {
    assertThat(form.items())
        .filteredOn(item -> item.columns().equals(List.of("month")))
        .extracting(Item::code)
        .containsExactly(
            "infringement.open_start",
            "infringement.open_end",
            "staff.enforcement",
            "staff.certified");
  }

  @Test
  void aCheckOfEveryTotalIsOneComparisonForEachTotalAndColumn() {
    Check check =
        form.checks().stream().filter(c -> c.id().equals("parts-add-up")).findFirst().orElseThrow();

    assertThat(check.comparisons())
        .extracting(comparison -> comparison.row() + " " + comparison.column())
        .containsExactly(
            "infringement.accepted month",
            "infringement.accepted ytd",
            "infringement.filed month",
            "infringement.filed ytd",
            "infringement.concluded month",
            "infringement.concluded ytd");
  }
}
