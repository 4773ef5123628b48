package zhiheng.reports.font;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lets Java draw text on a Linux machine without fontconfig, as small containers are: Java asks
 * that library for its standard fonts before it opens any file, and fails without it. Told
 * beforehand that our own font is the standard one, it does not ask.
 */
public final class JavaFonts {
  private static final String SETTING = "sun.awt.fontconfig";

  private JavaFonts() {}

  /** Does so once, before anything is drawn; a setting that is there already is left alone. */
  public static synchronized void prepare(Fonts fonts) throws IOException {
    if (System.getProperty(SETTING) != null
        || !System.getProperty("os.name", "").startsWith("Linux")) {
      return;
    }
    Path file = Files.createTempFile("zhiheng-fonts", ".properties");
    file.toFile().deleteOnExit();
    Files.writeString(
        file, settings(fonts.file(Typeface.CHART).toAbsolutePath()), StandardCharsets.ISO_8859_1);
    System.setProperty(SETTING, file.toString());
  }

  private static String settings(Path font) {
    List<String> lines = new ArrayList<>(List.of("version=1", "sequence.allfonts=latin"));
    for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
      for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
        lines.add(family + "." + style + ".latin=Chart");
      }
    }
    lines.add("filename.Chart=" + escaped(font.toString()));
    return String.join("\n", lines) + "\n";
  }

  /** A path in a properties file: other letters than Latin are written as numbers. */
  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    for (char each : path.toCharArray()) {
      if (each == '\\' || each > 0x7E) {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) each));
      } else {
        escaped.append(each);
      }
    }
    return escaped.toString();
  }
}
