package zhiheng.cli.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/**
 * Findings as lines on a screen: how bad, where, what; for definitions with a caret under the word.
 */
public final class FindingLines {
  private final Wording words;

  /**
   * @param templates the folder of the definitions, whose wording is used
   */
  public FindingLines(Path templates, Lang lang) {
    this.words = Wording.read(templates.resolve("wording/findings"), lang);
  }

  /** The words of one finding without its place. */
  public String say(Finding finding) {
    return words.say(finding);
  }

  public List<String> lines(Findings findings) {
    List<String> lines = new ArrayList<>();
    findings.forEach(finding -> lines.addAll(lines(finding)));
    return lines;
  }

  private List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(mark(finding) + " " + show(finding.place()) + "  " + words.say(finding));
    if (finding.place() instanceof LinePlace place && !place.text().isEmpty()) {
      lines.add("  | " + place.text());
      lines.add("  | " + caret(place));
    }
    return lines;
  }

  private String mark(Finding finding) {
    boolean chinese = words.lang() == Lang.ZH;
    return switch (finding.severity()) {
      case HARD -> chinese ? "[错误]" : "[error]";
      case SOFT -> chinese ? "[请说明]" : "[explain]";
      case NOTE -> chinese ? "[提示]" : "[note]";
    };
  }

  private String show(Place place) {
    boolean chinese = words.lang() == Lang.ZH;
    if (place instanceof CellPlace cell) {
      return cell.file() + " ▸ " + cell.sheet() + "!" + cell.cell();
    } else if (place instanceof LinePlace line) {
      return line.file() + ":" + line.line() + ":" + line.column();
    } else if (place instanceof RowPlace row) {
      return row.file()
          + (chinese ? " 第 " + row.row() + " 行 " : " row " + row.row() + " ")
          + row.column();
    } else if (place instanceof UnitPlace unit) {
      return unit.unit() + " " + unit.period();
    } else if (place instanceof FilePlace file) {
      return file.file();
    }
    throw new IllegalStateException("a place of a new kind: " + place);
  }

  /**
   * Dots up to the column, full-width under full-width characters, so that the caret stands right.
   */
  private static String caret(LinePlace place) {
    StringBuilder dots = new StringBuilder();
    place
        .text()
        .codePoints()
        .limit(place.column() - 1L)
        .forEach(point -> dots.append(Width.isWide(point) ? '．' : '.'));
    return dots.append('^').toString();
  }
}
