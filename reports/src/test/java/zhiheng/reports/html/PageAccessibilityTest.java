package zhiheng.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import zhiheng.reports.document.Sample;

/** Axe finds nothing to complain of, by day and by night; skipped where there is no Chromium. */
@SuppressWarnings("NullAway.Init") // JUnit makes the folder
class PageAccessibilityTest {
  @TempDir Path folder;

  @Test
  void aPageCanBeReadByEverybodyInTheLight() throws IOException {
    assertThat(complaints("--blink-settings=preferredColorScheme=1")).isEmpty();
  }

  @Test
  void aPageCanBeReadByEverybodyInTheDark() throws IOException {
    assertThat(complaints("--blink-settings=preferredColorScheme=0")).isEmpty();
  }

  @Test
  void printedAPageIsAsWideAsPaperAndLight() throws IOException {
    ChromeDriver chrome = open("--blink-settings=preferredColorScheme=0");
    try {
      chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      chrome.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride", // A4 less margins of 15 mm
          Map.of("width", 680, "height", 980, "deviceScaleFactor", 1, "mobile", true));
      chrome.get(page().toUri().toString());
      assertThat(chrome.executeScript("return document.documentElement.scrollWidth"))
          .isEqualTo(680L);
      assertThat(
              chrome.executeScript(
                  "return [...document.querySelectorAll('nav, details, .skip')]"
                      + ".filter(e => e.offsetHeight > 0).length"))
          .isEqualTo(0L);
      assertThat(chrome.executeScript("return getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(255, 255, 255)");
    } finally {
      chrome.quit();
    }
  }

  private Path page() throws IOException {
    Path file = folder.resolve("page.html");
    // Axe brings its own script into the page, which the page's own rule would forbid.
    Files.writeString(
        file,
        HtmlRendererTest.render(Sample.official().sealed(Instant.EPOCH))
            .replaceFirst("<meta http-equiv[^>]*>", ""));
    return file;
  }

  private static ChromeDriver open(String scheme) {
    Optional<File> driver = onThePath("chromedriver");
    Optional<File> browser = onThePath("chromium").or(() -> onThePath("google-chrome"));
    assumeTrue(driver.isPresent() && browser.isPresent(), "no chromium and chromedriver here");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", scheme);
    return new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build(),
        options);
  }

  private List<String> complaints(String scheme) throws IOException {
    WebDriver chrome = open(scheme);
    try {
      chrome.get(page().toUri().toString());
      return new AxeBuilder()
          .analyze(chrome).getViolations().stream().map(PageAccessibilityTest::tell).toList();
    } finally {
      chrome.quit();
    }
  }

  private static String tell(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }

  private static Optional<File> onThePath(String name) {
    String path = System.getenv("PATH");
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }
}
