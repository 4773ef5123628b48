package zhiheng.reports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zhiheng.reports.font.Fonts;

/** Fonts for tests that print; where there are none, such a test is reported as skipped. */
public final class TestFonts {
  private TestFonts() {}

  public static Path templates() {
    return Path.of(System.getProperty("zhiheng.templates", "../templates"));
  }

  public static Fonts required() {
    return required(Optional.ofNullable(System.getenv("ZHIHENG_FONTS")).map(Path::of));
  }

  /** Those that a house has whose own fonts are in a folder. */
  public static Fonts ofHouse(Path folder) {
    return required(Optional.of(folder));
  }

  private static Fonts required(Optional<Path> house) {
    Optional<Fonts> fonts = Fonts.find(Fonts.places(house, kept()));
    assumeTrue(fonts.isPresent(), "no Chinese fonts here: run reports/fonts.sh");
    return fonts.orElseThrow();
  }

  /**
   * A FangSong that has what GB 2312 has and no more, as the one that Windows ships; with the open
   * fonts that stand in for it.
   */
  public static Path fangsongOfGb2312() {
    Path file = kept().resolve("FandolFang-Regular.otf");
    assumeTrue(Files.exists(file), "no Fandol here: run reports/fonts.sh");
    assumeTrue(
        Files.exists(kept().resolve("NotoSerifSC_400Regular.ttf")),
        "no Noto here: run reports/fonts.sh");
    return file;
  }

  /** The fonts that are fetched when nobody says otherwise, all of them: pictures show these. */
  public static Fonts open() {
    fangsongOfGb2312();
    return Fonts.find(List.of(kept())).orElseThrow();
  }

  private static Path kept() {
    return templates().resolveSibling("fonts");
  }
}
