package zhiheng.reports.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhiheng.reports.TestFonts;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.wording.Lang;

/** GB/T 9704-2012, 7.3.1: 词意完整，排列对称，长短适宜，梯形或菱形. */
class TitleLinesTest {
  private static final String HOUSE =
      Words.read(TestFonts.templates(), Lang.ZH).say(TitleLines.TOGETHER);
  private static final List<String> TOGETHER = List.of(HOUSE.split(" "));

  private static String lines(String title) {
    return TitleLines.of(title, 19, TOGETHER);
  }

  @Test
  void whatFitsStaysOnOneLine() {
    assertThat(lines("关于专利行政执法的通报")).isEqualTo("关于专利行政执法的通报");
    assertThat(lines("一二三四五六七八九十一二三四五六七八九")).doesNotContain("\n");
    assertThat(lines("一二三四五六七八九十一二三四五六七八九十")).contains("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "关于2017年度省级专利行政执法绩效考核情况的通报,关于2017年度省级专利行政执法|绩效考核情况的通报",
    "2017年全国知识产权保护社会满意度调查结果报告,2017年全国知识产权保护|社会满意度调查结果报告",
    "2017年度新疆维吾尔自治区知识产权局绩效考核报告,2017年度新疆维吾尔自治区|知识产权局绩效考核报告",
    "2017年度黔西南布依族苗族自治州知识产权局绩效考核报告,2017年度黔西南布依族苗族自治州|知识产权局绩效考核报告",
    "关于2017年度“5·26”专利执法推进工程单位绩效考核情况的通报,关于2017年度“5·26”专利执法|推进工程单位绩效考核情况的通报",
    "2017年度专利行政执法案卷质量评查报告,2017年度专利行政执法案卷质量评查报告",
    "2017年度专利行政执法统计数据质量情况的报告,2017年度专利行政执法|统计数据质量情况的报告",
  })
  void aLongTitleIsDividedNearTheMiddleAndBetweenWords(String title, String lines) {
    assertThat(lines(title).replace('\n', '|')).isEqualTo(lines);
  }

  @Test
  void noLineBeginsWithAParticleOrDividesANumber() {
    assertThat(lines("关于进一步加强专利行政执法办案工作的情况的通报2017年度"))
        .doesNotContain("\n的", "的\n", "2\n0", "0\n1", "1\n7");
  }

  @Test
  void threeLinesAreOfLikeLength() {
    assertThat(lines("关于2017年度国家知识产权示范城市和试点城市知识产权局专利行政执法绩效考核及案卷质量评查情况的通报"))
        .isEqualTo("关于2017年度国家知识产权示范城市和\n试点城市知识产权局专利行政执法\n绩效考核及案卷质量评查情况的通报");
  }

  @Test
  void theMiddleOfThreeLinesIsNotTheShortest() {
    // 14, 12 and 14 is as even, but has a waist.
    List<String> words =
        List.of("甲".repeat(12), "乙".repeat(2), "丙".repeat(11), "丁", "戊".repeat(14));
    assertThat(
            TitleLines.of(String.join("", words), 16, words).lines().map(String::length).toList())
        .isEqualTo(List.of(12, 14, 14));
  }

  @Test
  void aNameThatNobodyKnowsIsDividedOnlyWhereItMust() {
    String title = "甲乙丙丁戊己庚辛壬癸".repeat(3) + "通报";
    assertThat(lines(title).replace("\n", "")).isEqualTo(title);
    assertThat(lines(title).split("\n")).allSatisfy(line -> assertThat(line).hasSizeLessThan(20));
    assertThat(lines("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛考核情况的通报")).isEqualTo("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛\n考核情况的通报");
  }

  @Test
  void aTitleOfMoreThanFourLinesIsLeftToWhoeverPrintsIt() {
    String title = "专利行政执法绩效考核".repeat(9);
    assertThat(lines(title)).isEqualTo(title);
  }

  @Test
  void englishIsDividedAtASpace() {
    assertThat(lines("Circular on the Assessment of Provincial Patent Enforcement in 2017"))
        .isEqualTo("Circular on the Assessment\nof Provincial Patent\nEnforcement in 2017");
  }

  @Test
  void thePartsInARowAreTheTitle() {
    for (String title :
        List.of(
            "关于2017年度省级专利行政执法绩效考核情况的通报",
            "全国专利行政执法统计月报开放数据（2017年12月）",
            "Data, and nothing else: 2017–2018",
            "")) {
      assertThat(String.join("", TitleLines.parts(title, HOUSE))).isEqualTo(title);
    }
    assertThat(TitleLines.parts("知识产权保护目标进展（截至2017年）", HOUSE))
        .containsExactly("知识产权", "保护", "目标", "进展", "（截至2017年）");
  }
}
