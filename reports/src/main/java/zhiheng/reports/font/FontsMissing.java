package zhiheng.reports.font;

import java.nio.file.Path;
import java.util.List;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Severity;

/** There is no Chinese font to print with; workbooks and pages can still be made. */
public final class FontsMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient NoChineseFont finding;

  public FontsMissing(List<Path> searched, String command) {
    super("no Chinese font found; run: " + command);
    this.finding =
        new NoChineseFont(
            String.join(", ", searched.stream().map(Path::toString).toList()), command);
  }

  public NoChineseFont finding() {
    return finding;
  }

  /**
   * What is told to the user.
   *
   * @param searched the folders looked through
   * @param command the one command that mends it
   */
  public record NoChineseFont(String searched, String command) implements Finding {
    @Override
    public Severity severity() {
      return Severity.HARD;
    }

    @Override
    public Place place() {
      return new Place.FilePlace(searched);
    }
  }
}
