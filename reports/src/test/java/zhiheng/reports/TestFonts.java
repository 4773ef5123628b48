package zhiheng.reports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import zhiheng.reports.font.Fonts;

/** Fonts for tests that print; where there are none, such a test is reported as skipped. */
public final class TestFonts {
  private TestFonts() {}

  public static Path templates() {
    return Path.of(System.getProperty("zhiheng.templates", "../templates"));
  }

  public static Fonts required() {
    Optional<Fonts> fonts =
        Fonts.find(
            Fonts.places(
                Optional.ofNullable(System.getenv("ZHIHENG_FONTS")).map(Path::of),
                templates().resolveSibling("fonts")));
    assumeTrue(fonts.isPresent(), "no Chinese fonts here: run reports/fonts.sh");
    return fonts.orElseThrow();
  }
}
