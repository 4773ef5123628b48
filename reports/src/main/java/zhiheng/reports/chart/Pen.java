package zhiheng.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import zhiheng.reports.font.FontUnfit;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.JavaFonts;
import zhiheng.reports.font.Typeface;

/**
 * What charts are drawn with. Blue and vermilion stay apart for color-blind readers (Okabe and Ito,
 * 2008) and differ in lightness, so also without color.
 *
 * @param standIn what draws a chart with characters that the font lacks; may be the same
 */
public record Pen(Font font, Font standIn) {
  public static final Color INK = new Color(0x22, 0x26, 0x2B);
  public static final Color QUIET = new Color(0x5B, 0x65, 0x70);
  public static final Color GRID = new Color(0xD5, 0xDA, 0xDF);
  public static final Color PALE = new Color(0xDD, 0xE4, 0xEB);
  public static final Color MAIN = new Color(0x1F, 0x5A, 0x93);
  public static final Color OTHER = new Color(0xC8, 0x4A, 0x0A);

  /** The font that plays the part of {@link Typeface#CHART}. */
  public static Pen of(Fonts fonts) throws IOException {
    JavaFonts.prepare(fonts);
    Path file = fonts.file(Typeface.CHART);
    Font font = read(file);
    FontUnfit.check(font, file);
    Optional<Path> standIn = fonts.standIn(Typeface.CHART);
    return new Pen(font, standIn.isEmpty() ? font : read(standIn.orElseThrow()));
  }

  private static Font read(Path file) throws IOException {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
    } catch (FontFormatException e) {
      throw new IOException("not a font: " + file, e);
    }
  }

  /**
   * Whatever the machine has; good enough where only places are measured and the reader's own font
   * draws.
   */
  public static Pen ofTheMachine() {
    Font any = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    return new Pen(any, any);
  }

  /** The pen for words: if its font lacks a character of them, all are drawn with the stand-in. */
  Pen forWords(String words) {
    return font.canDisplayUpTo(words) < 0 ? this : new Pen(standIn, standIn);
  }

  Font size(float points) {
    return font.deriveFont(points);
  }
}
