package zhiheng.reports.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit makes the folders
class FontsTest {
  @TempDir Path house;
  @TempDir Path kept;

  @Test
  void openFontsPlayEveryPart() throws IOException {
    openFonts();
    Fonts fonts = Fonts.find(List.of(house, kept)).orElseThrow();
    assertThat(fonts.file(Typeface.FANGSONG)).hasFileName("NotoSerifSC_400Regular.ttf");
    assertThat(fonts.file(Typeface.KAITI)).hasFileName("NotoSerifSC_600SemiBold.ttf");
    assertThat(fonts.file(Typeface.HEITI)).hasFileName("NotoSansSC_500Medium.ttf");
  }

  @Test
  void theHousesOwnFontsComeFirstAndTheRestIsFilledUp() throws IOException {
    openFonts();
    Files.createFile(house.resolve("simfang.TTF"));
    Files.createDirectories(house.resolve("titles"));
    Files.createFile(house.resolve("titles/XiaoBiaoSong.ttf"));
    Fonts fonts = Fonts.find(List.of(house, kept)).orElseThrow();
    assertThat(fonts.file(Typeface.FANGSONG)).hasFileName("simfang.TTF");
    assertThat(fonts.file(Typeface.XIAOBIAOSONG)).hasFileName("XiaoBiaoSong.ttf");
    assertThat(fonts.file(Typeface.SONGTI)).hasFileName("NotoSerifSC_400Regular.ttf");
  }

  @Test
  void withoutFontsNothingIsFoundAndTheCommandThatMendsItIsTold() {
    List<Path> places = List.of(house, kept, house.resolve("none"));
    assertThat(Fonts.find(places)).isEmpty();
    assertThat(new FontsMissing(places, "reports/fonts.sh").finding().command())
        .isEqualTo("reports/fonts.sh");
  }

  private void openFonts() throws IOException {
    for (String name :
        List.of(
            "NotoSerifSC_400Regular",
            "NotoSerifSC_600SemiBold",
            "NotoSansSC_400Regular",
            "NotoSansSC_500Medium")) {
      Files.createFile(kept.resolve(name + ".ttf"));
    }
  }
}
