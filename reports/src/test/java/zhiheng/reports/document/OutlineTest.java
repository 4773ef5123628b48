package zhiheng.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zhiheng.templates.wording.Lang;

class OutlineTest {

  @Test
  void headingsAreCountedAsOfficialPapersCountThem() {
    Outline outline = new Outline(Lang.ZH);
    assertThat(outline.heading(1, "总体情况").line()).isEqualTo("一、总体情况");
    assertThat(outline.heading(2, "数量").line()).isEqualTo("（一）数量");
    assertThat(outline.heading(2, "效率").line()).isEqualTo("（二）效率");
    assertThat(outline.heading(3, "结案").line()).isEqualTo("1．结案");
    assertThat(outline.heading(4, "按期").line()).isEqualTo("（1）按期");
    assertThat(outline.heading(1, "分析").line()).isEqualTo("二、分析");
    assertThat(outline.heading(2, "分省").line()).isEqualTo("（一）分省");
  }

  @Test
  void numeralsGoOnAfterTen() {
    assertThat(Outline.numeral(10)).isEqualTo("十");
    assertThat(Outline.numeral(11)).isEqualTo("十一");
    assertThat(Outline.numeral(20)).isEqualTo("二十");
    assertThat(Outline.numeral(31)).isEqualTo("三十一");
  }

  @Test
  void inEnglishTheyAreCountedByPoints() {
    Outline outline = new Outline(Lang.EN);
    outline.heading(1, "Overview");
    outline.heading(1, "Provinces");
    assertThat(outline.heading(2, "Shares").line()).isEqualTo("2.1. Shares");
  }
}
