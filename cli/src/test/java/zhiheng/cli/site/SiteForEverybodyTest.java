package zhiheng.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.reports.html.Link;
import zhiheng.reports.site.Entry;
import zhiheng.reports.site.IndexPage;
import zhiheng.reports.site.Shell;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;

/** The pages of a site by day and by night, in both languages, enlarged, and with hostile names. */
@SuppressWarnings("NullAway.Init") // JUnit makes the folder
class SiteForEverybodyTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("zhiheng.templates", "../templates"));
  private static final String HOSTILE = "\"><img src=x onerror=alert(1)></script>";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void axeFindsNothingToComplainOf(boolean dark) throws IOException {
    SomeStandings some = SomeStandings.of(Templates.open(FOLDER));
    try (Browser browser = Browser.open(dark)) {
      for (Lang lang : Lang.values()) {
        assertThat(browser.complaints(some.page(folder, FOLDER, lang))).isEmpty();
        assertThat(browser.complaints(index(lang))).isEmpty();
      }
    }
  }

  @Test
  void enlargedFourTimesAPageIsReadWithoutScrollingSideways() throws IOException {
    Path page = SomeStandings.of(Templates.open(FOLDER)).page(folder, FOLDER, Lang.EN);
    try (Browser browser = Browser.open(false)) {
      for (Path each : List.of(page, index(Lang.EN))) {
        browser.narrow().at(each, "");
        assertThat((long) browser.ask("return document.documentElement.scrollWidth"))
            .as("%s", each)
            .isLessThanOrEqualTo(320);
      }
    }
  }

  @Test
  void namesOfUnitsAndTitlesAreWordsAndNothingElse() throws IOException {
    Path page = SomeStandings.of(Templates.open(FOLDER)).page(folder, FOLDER, Lang.ZH);
    assertThat(Files.readString(page)).doesNotContain("<b>");
    assertThat(Files.readString(index(Lang.ZH))).doesNotContain("<img");
    try (Browser browser = Browser.open(false)) {
      browser.at(index(Lang.ZH), "");
      assertThat(browser.ask("return document.images.length")).isEqualTo(0L);
      assertThat(browser.find("#list tbody a").getText()).contains(HOSTILE);
    }
  }

  private Path index(Lang lang) throws IOException {
    Path page = folder.resolve("index-" + lang.code() + ".html");
    LocalDate day = LocalDate.of(2018, 1, 22);
    Files.write(
        page,
        IndexPage.of(
            List.of(
                new Entry(
                    "bulletin",
                    "简报 " + HOSTILE,
                    "bulletin.html",
                    day,
                    HOSTILE,
                    List.of(Link.to("PDF", "files/a.pdf"), Link.to("XLSX", "files/a.xlsx")),
                    List.of(Link.to("national.csv", "files/national.csv"))),
                Entry.of("standings", "考核", "standings.html", day, "", List.of())),
            Shell.read(FOLDER, lang, false, "zhiheng"),
            new Link(lang == Lang.ZH ? "English" : "中文", "other.html", "en")));
    return page;
  }
}
