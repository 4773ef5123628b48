package zhiheng.reports.jasper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.font.Typeface;
import zhiheng.templates.wording.Lang;

/**
 * The styles of {@code house-style.jrtx} made fit for the fonts at hand. What they call a fixed
 * line spacing is the distance of base lines. Jasper adds to it how far the font reaches below its
 * base line, and that is a fact of the font: with FangSong a page would have 24 lines where it has
 * 22 with Noto.
 */
final class HouseStyle {
  /**
   * The font that the layouts were drawn for, Noto, reaches so far below for each point of size.
   */
  private static final double BELOW = 0.286;

  /** And so far above; with what it leaves empty between lines. */
  private static final double ABOVE = 1.151;

  /** A Latin text is set in faces that have more than the digits and letters of a Chinese font. */
  private static final Map<String, String> LATIN =
      Map.of(
          Typeface.FANGSONG.family(), Typeface.SONGTI.family(),
          Typeface.KAITI.family(), Typeface.XIAOBIAOSONG.family());

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Map<String, JRStyle> styles = new HashMap<>();
  private final FontCase fonts;

  private HouseStyle(JRTemplate template, FontCase fonts) {
    this.fonts = fonts;
    for (JRStyle style : template.getStyles()) {
      styles.put(style.getName(), style);
    }
  }

  /** Fits styles that nobody else uses. */
  static JRTemplate fit(JRTemplate template, FontCase fonts, Lang lang) {
    HouseStyle fitting = new HouseStyle(template, fonts);
    for (JRStyle style : template.getStyles()) {
      if (lang == Lang.EN && style.getOwnFontName() != null) {
        style.setFontName(LATIN.getOrDefault(style.getOwnFontName(), style.getOwnFontName()));
      }
    }
    for (JRStyle style : template.getStyles()) {
      if (style.getParagraph().getOwnLineSpacing() == LineSpacingEnum.FIXED) {
        fitting.fit(style);
      }
    }
    return template;
  }

  /**
   * The lines of all fonts stand in the same places: a first line is as high as its font, and what
   * this has less than the font that the layout was drawn for becomes padding.
   */
  private void fit(JRStyle style) {
    float size = asked(style, JRStyle::getOwnFontSize);
    Font font = fonts.font(asked(style, JRStyle::getOwnFontName)).deriveFont(size);
    LineMetrics line = font.getLineMetrics("国", EXACT);
    style.getParagraph().setLineSpacingSize(asked(style, HouseStyle::pitch) - line.getDescent());
    JRLineBox box = style.getLineBox();
    double first = line.getAscent() + line.getLeading();
    // Jasper counts whole points: as many more as make the same sum, or a field that cannot grow
    // would lose its text.
    int more = (int) (Math.ceil((ABOVE + BELOW) * size) - Math.ceil(first + line.getDescent()));
    int above = (int) Math.round(ABOVE * size - first);
    box.setTopPadding(Math.max(0, box.getTopPadding() + above));
    box.setBottomPadding(Math.max(0, box.getBottomPadding() + more - above));
  }

  private static @Nullable Float pitch(JRStyle style) {
    return style.getParagraph().getOwnLineSpacingSize();
  }

  /** What a style says, or the one that it follows; of a template, Jasper knows only the names. */
  private <T> T asked(JRStyle style, Function<JRStyle, @Nullable T> what) {
    T said = what.apply(style);
    if (said != null) {
      return said;
    }
    JRStyle followed =
        style.getStyle() != null ? style.getStyle() : styles.get(style.getStyleNameReference());
    return asked(
        Objects.requireNonNull(followed, () -> "style " + style.getName() + " says too little"),
        what);
  }
}
