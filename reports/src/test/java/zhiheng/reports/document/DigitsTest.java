package zhiheng.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DigitsTest {

  @Test
  void roundsHalfUpAndOnlyWhenPrinted() {
    assertThat(Digits.percent(new BigDecimal("36.25"))).isEqualTo("36.3%");
    assertThat(Digits.percent(new BigDecimal("-36.25"))).isEqualTo("-36.3%");
    assertThat(Digits.percent(new BigDecimal("0.04"))).isEqualTo("0.0%");
    assertThat(Digits.points(new BigDecimal("7.205"))).isEqualTo("7.21");
  }

  @Test
  void printsNoThousandsSeparators() {
    assertThat(Digits.count(new BigDecimal("66649"))).isEqualTo("66649");
    assertThat(Digits.count(new BigDecimal("1E+6"))).isEqualTo("1000000");
  }

  @Test
  void aBriefFigureLosesItsZeros() {
    assertThat(Digits.brief(new BigDecimal("1.00"), 1)).isEqualTo("1");
    assertThat(Digits.brief(new BigDecimal("2.10"), 1)).isEqualTo("2.1");
    assertThat(Digits.brief(new BigDecimal("30"), 1)).isEqualTo("30");
  }

  @Test
  void theYearsCasesGrewBy36Point3Percent() {
    // SIPO 2017 enforcement statistics: 66,649 cases after 48,916
    assertThat(Digits.percent(Digits.change(new BigDecimal(66649), new BigDecimal(48916))))
        .isEqualTo("36.3%");
  }
}
