package zhiheng.reports.jasper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRReport;
import net.sf.jasperreports.engine.JasperPrint;
import zhiheng.reports.chart.Drawing;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.PageBreak;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.jasper.Strip.Cut;

/**
 * A document filled onto one endless page, measured: the strips that it consists of, and where it
 * may be cut. A heading stays with what follows it, the last note with what it follows, and so does
 * the one sentence that leads to a table; of a table at least three lines stand on either side of a
 * cut; the signature stays with the text.
 */
final class Galley {
  /** So high a part of a table at least stands on a page, in points: three rows of a line each. */
  private static final int ROWS = 66;

  /** A line of running text: 22 of them are a page. */
  private static final int LINE = 29;

  /** A paragraph of so many lines under a heading leads to the table below it. */
  private static final int LEADING = 1;

  private final Document document;
  private final Map<String, Integer> insets;
  private final List<Part> parts = new ArrayList<>();
  private final List<Strip> strips = new ArrayList<>();

  private Galley(Document document, JRReport master) {
    this.document = document;
    this.insets = insets(master);
  }

  /** What is printed of a block: where it begins, and where each row of a table does. */
  private static final class Part {
    private final int top;
    private int bottom;
    private int head;
    private int rowsEnd;
    private final List<Integer> rows = new ArrayList<>();

    private Part(int top) {
      this.top = top;
      this.bottom = top;
    }

    private int height() {
      return bottom - top;
    }
  }

  /** Reads the strips of a document from its only page. */
  static List<Strip> read(Document document, JasperPrint print, JRReport master) {
    Galley galley = new Galley(document, master);
    galley.measure(print.getPages().get(0).getElements());
    galley.cut();
    return galley.strips;
  }

  /** How far below the upper edge of its band the first element of each kind of line stands. */
  private static Map<String, Integer> insets(JRReport master) {
    Map<String, Integer> insets = new HashMap<>();
    for (JRBand band : master.getDetailSection().getBands()) {
      for (JRElement element : band.getElements()) {
        if (element.getKey() != null) { // a house's own ornaments have none
          insets.put(element.getKey(), element.getY());
          break;
        }
      }
    }
    return insets;
  }

  private void measure(List<JRPrintElement> elements) {
    for (JRPrintElement element : elements) {
      String key = element.getKey();
      if (key == null || key.equals("illustration")) {
        continue;
      }
      if (insets.containsKey(key)) {
        int top = element.getY() - insets.getOrDefault(key, 0);
        if (!parts.isEmpty()) {
          parts.get(parts.size() - 1).bottom = top;
        }
        parts.add(new Part(top));
      } else if (key.equals("copies") || key.endsWith("-number")) {
        break;
      }
      Part part = parts.get(parts.size() - 1);
      part.bottom = element.getY() + element.getHeight();
      if (key.equals("head-row")) {
        part.head = element.getHeight();
      } else if (key.equals("row") || key.endsWith("-row")) {
        part.rows.add(element.getY());
        part.rowsEnd = part.bottom;
      }
    }
  }

  private void cut() {
    strips.add(Strip.of(-2, Cut.ALLOWED, parts.get(0).height()));
    strips.add(Strip.of(-1, Cut.NEVER, parts.get(1).height()));
    int part = 2;
    boolean always = false;
    for (int i = 0; i < document.blocks().size(); i++) {
      Block block = document.blocks().get(i);
      if (block instanceof PageBreak) {
        always = true;
      } else if (!(block instanceof Imprint)) {
        cut(i, block, parts.get(part++), always ? Cut.ALWAYS : above(i));
        always = false;
      }
    }
  }

  private Cut above(int index) {
    Block block = document.blocks().get(index);
    boolean stays =
        index == 0
            || isLastNote(index)
            || block instanceof Signature
            || before(index) instanceof Heading
            || (block instanceof TableBlock || block instanceof FigureBlock) && isLed(index);
    return stays ? Cut.NEVER : Cut.ALLOWED;
  }

  /** The notes below everything stay together: they are no page of their own. */
  private boolean isLastNote(int index) {
    return isNote(document.blocks().get(index))
        && document.blocks().subList(index + 1, document.blocks().size()).stream()
            .allMatch(block -> isNote(block) || block instanceof Imprint);
  }

  private static boolean isNote(Block block) {
    return block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.NOTE;
  }

  private Block before(int index) {
    return document.blocks().get(index - 1);
  }

  private boolean isLed(int index) {
    return index > 1
        && before(index) instanceof Paragraph
        && before(index - 1) instanceof Heading
        && strips.stream().filter(strip -> strip.block() == index - 1).count() <= LEADING;
  }

  private void cut(int index, Block block, Part part, Cut above) {
    if (block instanceof TableBlock table) {
      rows(index, table.table().rows(), part, above);
    } else if (block instanceof FigureBlock figure) {
      int most = Drawing.height(figure.chart()) - Drawing.least(figure.chart());
      strips.add(new Strip(index, 0, above, part.height(), part.height() - most, 0, 0));
    } else if (block instanceof Paragraph paragraph && isRunning(paragraph)) {
      text(index, part.height(), above);
    } else {
      strips.add(Strip.of(index, above, part.height()));
    }
  }

  private static boolean isRunning(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.ADDRESSEE;
  }

  /** Line for line. */
  private void text(int index, int height, Cut above) {
    int lines = Math.max(1, Math.round(height / (float) LINE));
    for (int line = 0; line < lines; line++) {
      int top = height * line / lines;
      int bottom = height * (line + 1) / lines;
      Cut cut = line == 0 ? above : Cut.WHEN_FULL;
      strips.add(Strip.of(index, cut, bottom - top));
    }
  }

  private void rows(int index, List<Row> rows, Part part, Cut above) {
    int closing = 10;
    int opening = insets.getOrDefault("caption", 0) + part.head;
    for (int row = 0; row < part.rows.size(); row++) {
      int top = row == 0 ? part.top : part.rows.get(row);
      int bottom = row == part.rows.size() - 1 ? part.bottom : part.rows.get(row + 1);
      boolean inside =
          top - part.rows.get(0) >= ROWS
              && part.rowsEnd - top >= ROWS
              && rows.get(row).kind() != Row.Kind.PART;
      strips.add(
          new Strip(
              index,
              row,
              row == 0 ? above : inside ? Cut.ALLOWED : Cut.NEVER,
              bottom - top,
              bottom - top,
              row == 0 ? 0 : closing,
              row == 0 ? 0 : opening));
    }
    if (part.rows.isEmpty()) {
      strips.add(Strip.of(index, above, part.height()));
    }
  }
}
