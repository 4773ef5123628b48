package zhiheng.reports.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.templates.wording.Lang;

class ChangesTest {
  private final Changes changes = new Changes(Words.read(TestFonts.templates(), Lang.ZH));

  @Test
  void whatGrewGrewAndWhatFellFell() {
    assertThat(percent("110", "100")).isEqualTo("同比增长10.0%");
    assertThat(percent("90", "100")).isEqualTo("同比下降10.0%");
    assertThat(percent("100", "100")).isEqualTo("与上年同期持平");
  }

  @Test
  void halfATenthCountsUpAndLessIsAboutTheSame() {
    assertThat(percent("2001", "2000")).isEqualTo("同比增长0.1%");
    assertThat(percent("1999", "2000")).isEqualTo("同比下降0.1%");
    assertThat(percent("10004", "10000")).isEqualTo("与上年同期基本持平");
    assertThat(percent("9996", "10000")).isEqualTo("与上年同期基本持平");
  }

  @Test
  void nothingBeforeIsNoBaseAndNotKnownIsSomethingElse() {
    assertThat(percent("5", "0")).isEqualTo("上年同期为零");
    assertThat(percent("0", "0")).isEqualTo("与上年同期持平");
    assertThat(percent("0", "5")).isEqualTo("由上年同期的5件降为零");
    assertThat(changes.inPercent(BigDecimal.ONE, Optional.empty())).isEqualTo("上年同期无数据");
  }

  @Test
  void ratesDifferByPoints() {
    assertThat(points("98.4996", "97.4998")).isEqualTo("同比提高1个百分点");
    assertThat(points("96.499", "94.398")).isEqualTo("同比提高2.1个百分点");
    assertThat(points("94.4", "96.5")).isEqualTo("同比下降2.1个百分点");
    assertThat(points("96.5", "96.5")).isEqualTo("与上年同期持平");
    assertThat(points("96.52", "96.5")).isEqualTo("与上年同期基本持平");
    assertThat(points("96.55", "96.5")).isEqualTo("同比提高0.1个百分点");
  }

  @Test
  void numbersDifferByNumber() {
    assertThat(changes.inNumber(15, Optional.of(12L))).isEqualTo("比上年同期增加3个");
    assertThat(changes.inNumber(12, Optional.of(15L))).isEqualTo("比上年同期减少3个");
    assertThat(changes.inNumber(12, Optional.of(12L))).isEqualTo("与上年同期持平");
  }

  private String percent(String now, String before) {
    return changes.inPercent(new BigDecimal(now), Optional.of(new BigDecimal(before)));
  }

  private String points(String now, String before) {
    return changes.inPoints(new BigDecimal(now), Optional.of(new BigDecimal(before)));
  }
}
