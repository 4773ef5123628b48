package zhiheng.reports.jasper;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;

/**
 * A font that says it has only what another lacks. Jasper goes on with one font of a set for as
 * long as that one has the characters: a stand-in that has them all, once begun for one rare
 * character, would end only with the paragraph. And its lines are as high as those of the other: a
 * rare character does not push the next line down.
 */
final class StandInFace extends SimpleFontFace {
  private final Font reduced;

  private StandInFace(JasperReportsContext context, Font reduced) {
    super(context);
    this.reduced = reduced;
  }

  static StandInFace of(JasperReportsContext context, SimpleFontFace whole, SimpleFontFace own) {
    StandInFace face = new StandInFace(context, new Reduced(whole.getFont(), own.getFont()));
    face.setTtf(whole.getTtf(), false);
    return face;
  }

  @Override
  public Font getFont() {
    return reduced;
  }

  private static final class Reduced extends Font {
    private static final long serialVersionUID = 1L;

    private final Font own;

    private Reduced(Font whole, Font own) {
      super(whole);
      this.own = own;
    }

    @Override
    public boolean canDisplay(int codePoint) {
      return !own.canDisplay(codePoint) && super.canDisplay(codePoint);
    }

    @Override
    public boolean canDisplay(char character) {
      return canDisplay((int) character);
    }

    @Override
    public Font deriveFont(int style, float size) {
      return new Reduced(super.deriveFont(style, size), own.deriveFont(style, size));
    }

    @Override
    public LineMetrics getLineMetrics(char[] text, int from, int to, FontRenderContext context) {
      return own.getLineMetrics(text, from, to, context);
    }
  }
}
