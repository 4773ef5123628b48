package zhiheng.reports.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleLinesTest {
  private static final List<String> TOGETHER = List.of("专利行政执法", "考核", "情况", "通报", "年度");

  private static String lines(String title) {
    return TitleLines.of(title, 19, TOGETHER);
  }

  @Test
  void whatFitsStaysOnOneLine() {
    assertThat(lines("关于专利行政执法的通报")).isEqualTo("关于专利行政执法的通报");
  }

  @Test
  void aLongTitleIsDividedNearTheMiddleAndBetweenWords() {
    assertThat(lines("关于2017年度省级专利行政执法绩效考核情况的通报")).isEqualTo("关于2017年度省级专利行政执法\n绩效考核情况的通报");
  }

  @Test
  void noLineBeginsWithAParticleOrDividesANumber() {
    assertThat(lines("关于进一步加强专利行政执法办案工作的情况的通报2017年度"))
        .doesNotContain("\n的", "2\n0", "0\n1", "1\n7");
  }

  @Test
  void englishIsDividedAtASpace() {
    assertThat(lines("Circular on the Assessment of Provincial Patent Enforcement in 2017"))
        .isEqualTo("Circular on the Assessment of\nProvincial Patent Enforcement in 2017");
  }
}
