package zhiheng.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

  private static final String SHOWN =
      "return [...document.querySelectorAll(arguments[0])].filter(e => e.offsetHeight > 0).length";
  private static final String STYLE =
      "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]";

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

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void printedAPageHasNoToolsAndNothingIsCutOff(boolean dark) throws IOException {
    SomeStandings some = SomeStandings.of(Templates.open(FOLDER));
    try (Browser browser = Browser.open(dark)) {
      for (Lang lang : Lang.values()) {
        for (Path each : List.of(some.page(folder, FOLDER, lang), index(lang))) {
          browser.onPaper().at(each, "");
          assertThat(browser.ask("return document.documentElement.scrollWidth"))
              .as("%s", each)
              .isEqualTo(680L);
          assertThat(browser.ask(SHOWN, "nav, details, input, select, .weights, .tools, .skip"))
              .as("%s", each)
              .isEqualTo(0L);
          // What is drawn as a button is left out where the head of a table is repeated.
          assertThat(browser.ask(STYLE, "th button", "display")).isEqualTo("contents");
          assertThat(browser.ask(STYLE, "thead", "display")).isEqualTo("table-header-group");
          assertThat(browser.ask(STYLE, "tbody tr", "breakInside")).isEqualTo("avoid");
          assertThat(browser.ask(STYLE, "body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        }
      }
    }
  }

  @Test
  void fromAServerAPageWorksAndAsksForNothingElse() throws IOException {
    List<String> asked = new CopyOnWriteArrayList<>();
    Path page = SomeStandings.of(Templates.open(FOLDER)).page(folder, FOLDER, Lang.ZH);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, 0);
          Files.copy(page, exchange.getResponseBody());
          exchange.close();
        });
    server.start();
    try (Browser browser = Browser.open(false)) {
      browser.at(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/page.html"));
      browser.find("th[data-column=total] button").click();
      assertThat(browser.find("th[data-column=total]").getAttribute("aria-sort")).isNotNull();
      assertThat(browser.ask("return performance.getEntriesByType('resource').length"))
          .isEqualTo(0L);
    } finally {
      server.stop(0);
    }
    asked.remove("/favicon.ico"); // which a browser asks for by itself
    assertThat(asked).containsExactly("/page.html");
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
