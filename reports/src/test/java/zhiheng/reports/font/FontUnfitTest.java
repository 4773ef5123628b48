package zhiheng.reports.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhiheng.reports.TestFonts;

class FontUnfitTest {

  @Test
  void everyFontInUseHasWhatReportsNeed() {
    for (Path file : TestFonts.required().files().values()) {
      assertThatCode(() -> FontUnfit.check(read(file), file)).doesNotThrowAnyException();
    }
  }

  @Test
  void aChineseFontWithoutDigitsIsRefused() throws IOException, FontFormatException {
    Path droid = Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");
    assumeTrue(Files.exists(droid), "no Droid Sans Fallback here");
    Font font = read(droid);
    assertThatThrownBy(() -> FontUnfit.check(font, droid))
        .isInstanceOfSatisfying(
            FontUnfit.class, e -> assertThat(e.finding().character()).isEqualTo("0"));
  }

  private static Font read(Path file) throws IOException, FontFormatException {
    return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
  }
}
