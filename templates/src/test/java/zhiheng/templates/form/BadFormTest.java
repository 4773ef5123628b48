package zhiheng.templates.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.unit.Register;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/**
 * Every mistake of a definition comes at once, each with its place.
 *
 * <p>Is this test failing? Then a statistician would read other words than before. Read the
 * difference; if it is better, run with {@code -Dbaselines.update} and commit the new text.
 */
class BadFormTest {
  private static final Path TEMPLATES = Path.of(System.getProperty("zhiheng.templates"));

  @Test
  void everyMistakeIsSaidInChinese() throws IOException {
    compare("checks", Lang.ZH);
  }

  @Test
  void everyMistakeIsSaidInEnglish() throws IOException {
    compare("checks", Lang.EN);
  }

  @Test
  void mistakesBetweenFormsAndWithDaysAreSaidInChinese() throws IOException {
    compare("between", Lang.ZH);
  }

  @Test
  void mistakesBetweenFormsAndWithDaysAreSaidInEnglish() throws IOException {
    compare("between", Lang.EN);
  }

  @Test
  void mistakesAboutWhatLiesOutsideTheFormAreSaidInChinese() throws IOException {
    compare("outside", Lang.ZH);
  }

  @Test
  void mistakesAboutWhatLiesOutsideTheFormAreSaidInEnglish() throws IOException {
    compare("outside", Lang.EN);
  }

  private static void compare(String form, Lang lang) throws IOException {
    Findings findings =
        Forms.readOne(
                text(form + ".bad.yaml"),
                form + ".bad.yaml",
                Reviews.read(TEMPLATES).reviews(),
                () -> PublishedSeries.read(TEMPLATES).series(),
                () -> Register.read(TEMPLATES).register())
            .findings();
    Wording wording = Wording.read(TEMPLATES.resolve("wording/findings"), lang);
    String said =
        findings.stream()
            .map(finding -> at(finding) + wording.say(finding) + "\n")
            .collect(Collectors.joining());
    String expected = form + ".expected_" + lang.code() + ".txt";
    if (System.getProperty("baselines.update") != null) {
      Files.writeString(
          Path.of("src/test/resources/zhiheng/templates/form", expected), said, UTF_8);
    }

    assertThat(said).isEqualTo(text(expected));
  }

  private static String at(Finding finding) {
    LinePlace place = (LinePlace) finding.place();
    return place.line() + ":" + place.column() + ": ";
  }

  private static String text(String name) throws IOException {
    try (InputStream in = BadFormTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
