package zhiheng.reports.jasper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import zhiheng.reports.chart.Drawing;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Lang;

/** The lines of {@code master.jrxml}: one for each block, of one kind, with the fields it needs. */
final class Lines {
  private final Layouts layouts;
  private final List<String> kinds;
  private final String indent;
  private final List<Map<String, ?>> lines = new ArrayList<>();
  private final PageBreaks breaks;
  private final String title;
  private int sheet;

  private Lines(Layouts layouts, List<String> kinds, Lang lang, PageBreaks breaks, String title) {
    this.title = title;
    this.breaks = breaks;
    this.indent = lang == Lang.ZH ? "　　" : "";
    this.layouts = layouts;
    this.kinds = kinds;
  }

  /**
   * @param kinds the kinds of line that the layout knows: its Boolean fields
   * @param breaks where pages end
   */
  static JRDataSource of(Document document, Layouts layouts, List<String> kinds, PageBreaks breaks)
      throws IOException, JRException {
    Lines lines = new Lines(layouts, kinds, document.lang(), breaks, layouts.title(document));
    lines.add(document);
    return new JRMapCollectionDataSource(lines.lines);
  }

  private void add(Document document) throws IOException, JRException {
    Letterhead head = document.letterhead();
    add(
        head.kind().name().toLowerCase(Locale.ROOT),
        Map.of(
            "text", head.mark(),
            "number", head.number(),
            "office", head.office(),
            "date", head.issued()));
    add("titled", Map.of("text", title));
    for (int i = 0; i < document.blocks().size(); i++) {
      if (breaks.blocks().contains(i)) {
        sheet++;
      }
      add(i, document.blocks().get(i));
    }
  }

  private void add(int index, Block block) throws IOException, JRException {
    if (block instanceof Heading heading) {
      add(
          heading.level() > 3 ? "body" : "heading" + heading.level(),
          Map.of("text", indent + heading.line()));
    } else if (block instanceof Paragraph paragraph) {
      add(paragraph.kind().name().toLowerCase(Locale.ROOT), Map.of("text", indented(paragraph)));
    } else if (block instanceof Notice notice) {
      add("notice", Map.of("text", notice.text()));
    } else if (block instanceof TableBlock table) {
      add(index, table);
    } else if (block instanceof FigureBlock figure) {
      add("figure", fields(figure, breaks.savings().getOrDefault(index, 0)));
    } else if (block instanceof Signature signature) {
      add("signature", Map.of("office", signature.office(), "date", signature.date()));
    }
    // A page break is no line, and neither is an imprint: it stands at the foot of the last page.
  }

  /** Text begins two characters in: as two characters, because then no line is measured twice. */
  private String indented(Paragraph paragraph) {
    boolean indents =
        paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.ATTACHMENT;
    return indents ? indent + paragraph.text() : paragraph.text();
  }

  /**
   * A table, cut where a page ends: the caption stands above the first part, the note below the
   * last.
   */
  private void add(int index, TableBlock table) throws IOException, JRException {
    List<Integer> ends = new ArrayList<>(breaks.rows().getOrDefault(index, Set.of()));
    ends.add(table.table().rows().size());
    int from = 0;
    for (int to : ends) {
      boolean last = to == table.table().rows().size();
      String note = last ? table.note() : "";
      boolean continued = from > 0;
      if (continued) {
        sheet++;
      }
      add(
          "table",
          Map.of(
              "caption", table.caption(),
              "words", note,
              "report",
                  layouts.fitted(
                      TableShape.of(table.table(), note, continued, layouts.tableWidth())),
              "rows", TableRows.of(table.table(), from, to)));
      from = to;
    }
  }

  private Map<String, ?> fields(FigureBlock figure, int saving) throws IOException, JRException {
    int height = Drawing.height(figure.chart()) - saving;
    return Map.of(
        "caption", figure.caption(),
        "words", figure.words(),
        "drawing", new DrawnFigure(figure, layouts.pen()),
        "report", layouts.fitted(new FigureShape(height)),
        "rows", new JREmptyDataSource(0));
  }

  private void add(String kind, Map<String, ?> fields) {
    Map<String, Object> line = new HashMap<>(fields);
    for (String each : kinds) {
      line.put(each, each.equals(kind));
    }
    line.put("sheet", sheet);
    lines.add(line);
  }
}
