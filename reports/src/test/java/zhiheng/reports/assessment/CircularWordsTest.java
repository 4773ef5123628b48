package zhiheng.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.document.Document;
import zhiheng.templates.Templates;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Register;
import zhiheng.templates.wording.Lang;

/** What a circular is about stands in the system, not in the program. */
final class CircularWordsTest {
  private static final Templates TEMPLATES = Templates.open(TestFonts.templates());
  private static final Register REGISTER = TEMPLATES.register();

  @Test
  void centersAreToldOfComplaintsAndNotOfEnforcement() {
    String text = text(TEMPLATES.systems().find("assistance-centers", 2017), Lang.ZH);

    assertThat(text)
        .contains("年度举报投诉接收和办理工作进行了考核", "件件有答复、件件有落实", "整改不到位的，按规定退出有关工作序列")
        .doesNotContain("执法办案力度", "到2020年的目标");
  }

  @Test
  void aProvinceIsCommendedButNeverRemoved() {
    assertThat(text(TEMPLATES.systems().find("provinces", 2017), Lang.ZH))
        .contains("予以表彰并加大支持力度。", "专利行政执法工作进行了考核", "到2020年的目标")
        .doesNotContain("退出");
  }

  @Test
  void theTitleIsTheSystemsOwn() {
    assertThat(title("reporting-discipline", Lang.ZH)).isEqualTo("关于2017年度省级专利行政执法月报报送质量考核情况的通报");
    assertThat(title("provinces", Lang.EN))
        .isEqualTo("Circular on the Assessment of Provincial Patent Enforcement in 2017");
  }

  @Test
  void everySystemThatComesWithTheProgramHasItsOwnWords() {
    assertThat(TEMPLATES.systems().all())
        .isNotEmpty()
        .allMatch(system -> system.circular().isPresent());
  }

  @Test
  void aSystemWithoutWordsIsSpokenOfPlainly() {
    for (Lang lang : Lang.values()) {
      assertThat(text(Optional.empty(), lang)).doesNotContain("circular.", "{", "执法办案力度");
    }
  }

  private static String title(String system, Lang lang) {
    return circular(TEMPLATES.systems().find(system, 2017), lang).title();
  }

  private static String text(Optional<IndicatorSystem> system, Lang lang) {
    return BulletinReportTest.text(circular(system, lang));
  }

  private static Document circular(Optional<IndicatorSystem> system, Lang lang) {
    return CircularReport.of(
        MadeUpAssessment.of(REGISTER),
        CircularRules.of(system),
        Optional.empty(),
        Optional.empty(),
        List.of("到2020年的目标：共9项。"),
        TEMPLATES,
        lang,
        LocalDate.of(2018, 3, 30));
  }
}
