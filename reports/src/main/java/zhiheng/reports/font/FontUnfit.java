package zhiheng.reports.font;

import java.awt.Font;
import java.nio.file.Path;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Severity;

/**
 * A font that lacks characters which every report needs. Some Chinese fonts have no digits: printed
 * with one of them, a table would come out without its figures and nobody would be told.
 */
public final class FontUnfit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String NEEDED =
      "0123456789.,:;-/()%ABCXYZabcxyz　、。，：；（）《》〔〕“”—～一二三十国家知识产权局专利行政执法";

  private final transient FontLacksCharacters finding;

  private FontUnfit(FontLacksCharacters finding) {
    super(finding.file() + " lacks " + finding.character());
    this.finding = finding;
  }

  /** Throws if a font cannot show all that is needed. */
  public static void check(Font font, Path file) {
    int missing = font.canDisplayUpTo(NEEDED);
    if (missing >= 0) {
      throw new FontUnfit(
          new FontLacksCharacters(file.toString(), NEEDED.substring(missing, missing + 1)));
    }
  }

  public FontLacksCharacters finding() {
    return finding;
  }

  /** The first needed character that a font file does not have. */
  public record FontLacksCharacters(String file, String character) implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }

    @Override
    public Place place() {
      return new Place.FilePlace(file);
    }
  }
}
