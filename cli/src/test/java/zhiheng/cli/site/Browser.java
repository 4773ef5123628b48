package zhiheng.cli.site;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A Chromium without a window; where there is none, the test is reported as skipped. */
final class Browser implements AutoCloseable {
  /** The rules of WCAG 2.2 AA and of good practice. */
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private final ChromeDriver chrome;

  private Browser(ChromeDriver chrome) {
    this.chrome = chrome;
  }

  /** One that prefers light or dark. */
  static Browser open(boolean dark) {
    Optional<File> driver = onThePath("chromedriver");
    Optional<File> browser = onThePath("chromium").or(() -> onThePath("google-chrome"));
    assumeTrue(driver.isPresent() && browser.isPresent(), "no chromium and chromedriver here");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.orElseThrow());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1));
    return new Browser(
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build(),
            options));
  }

  /** Opens a file as a user would, from the disk. */
  Browser at(Path page, String fragment) {
    return at(URI.create(page.toUri() + fragment));
  }

  /** Opens a page, from a server for instance. */
  Browser at(URI page) {
    chrome.get("about:blank");
    chrome.get(page.toString());
    return this;
  }

  /** What axe complains of; its own script needs a page without a policy. */
  List<String> complaints(Path page) throws IOException {
    Path open = page.resolveSibling("open-" + page.getFileName());
    Files.writeString(open, Files.readString(page).replaceFirst("<meta http-equiv[^>]*>", ""));
    at(open, "");
    return new AxeBuilder()
        .withTags(RULES).analyze(chrome).getViolations().stream().map(Browser::tell).toList();
  }

  private static String tell(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
  }

  /** Runs a script in the page and gives what it returns. */
  Object ask(String script, Object... arguments) {
    return chrome.executeScript(script, arguments);
  }

  @SuppressWarnings("unchecked")
  Map<String, String> table(String script) {
    return (Map<String, String>) chrome.executeScript(script);
  }

  WebElement find(String css) {
    return chrome.findElement(By.cssSelector(css));
  }

  /** Goes on by the tabulator until an element has the focus, as who has no mouse does. */
  WebElement tabTo(String css) {
    for (int i = 0; i < 200; i++) {
      WebElement active = chrome.switchTo().activeElement();
      if (active.equals(find(css))) {
        return active;
      }
      active.sendKeys(Keys.TAB);
    }
    throw new AssertionError("not reached by keyboard: " + css);
  }

  /** As wide as a screen of 1280 at 400%, which is what WCAG 1.4.10 asks for. */
  Browser narrow() {
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 256, "deviceScaleFactor", 4, "mobile", false));
    return this;
  }

  /** As on paper: A4 less margins of 15 mm is 180 mm, or 680 pixels of a style sheet. */
  Browser onPaper() {
    chrome.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    chrome.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 680, "height", 980, "deviceScaleFactor", 1, "mobile", true));
    return this;
  }

  private static Optional<File> onThePath(String name) {
    String path = System.getenv("PATH");
    return Arrays.stream((path == null ? "" : path).split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  @Override
  public void close() {
    chrome.quit();
  }
}
