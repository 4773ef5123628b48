package zhiheng.reports.jasper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import zhiheng.reports.chart.Drawing;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.PageBreak;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Lang;

/** The lines of {@code master.jrxml}: one for each block, of one kind, with the fields it needs. */
final class Lines {
  /** A table of so many rows is kept on one page. */
  private static final int SMALL = 10;

  private final Layouts layouts;
  private final List<String> kinds;
  private final String indent;
  private final List<Map<String, ?>> lines = new ArrayList<>();
  private int section;

  private Lines(Layouts layouts, List<String> kinds, Lang lang) {
    this.indent = lang == Lang.ZH ? "　　" : "";
    this.layouts = layouts;
    this.kinds = kinds;
  }

  /**
   * @param kinds the kinds of line that the layout knows: its Boolean fields
   */
  static JRDataSource of(Document document, Layouts layouts, List<String> kinds)
      throws IOException, JRException {
    Lines lines = new Lines(layouts, kinds, document.lang());
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
    add("titled", Map.of("text", document.title()));
    boolean underHeading = false;
    for (Block block : document.blocks()) {
      add(block, underHeading);
      underHeading = block instanceof Heading;
    }
  }

  private void add(Block block, boolean underHeading) throws IOException, JRException {
    if (block instanceof Heading heading) {
      section++;
      add(
          heading.level() > 3 ? "body" : "heading" + heading.level(),
          Map.of("text", indent + heading.line()));
    } else if (block instanceof Paragraph paragraph) {
      add(paragraph.kind().name().toLowerCase(Locale.ROOT), Map.of("text", indented(paragraph)));
    } else if (block instanceof Notice notice) {
      add("notice", Map.of("text", notice.text()));
    } else if (block instanceof TableBlock table) {
      // Under its heading a table may be broken, or the heading would be left behind.
      boolean small = table.table().rows().size() <= SMALL && !underHeading;
      add(small ? "small" : "table", fields(table));
    } else if (block instanceof FigureBlock figure) {
      add("figure", fields(figure));
    } else if (block instanceof Signature signature) {
      add("signature", Map.of("office", signature.office(), "date", signature.date()));
    } else if (block instanceof PageBreak) {
      add("break", Map.of());
    }
    // An imprint is no line: it stands in the footer of the last page.
  }

  /** Text begins two characters in: as two characters, because then no line is measured twice. */
  private String indented(Paragraph paragraph) {
    boolean indents =
        paragraph.kind() == Paragraph.Kind.BODY || paragraph.kind() == Paragraph.Kind.ATTACHMENT;
    return indents ? indent + paragraph.text() : paragraph.text();
  }

  private Map<String, ?> fields(TableBlock table) throws IOException, JRException {
    JasperDesign design = layouts.design("table");
    TableLayout.adapt(design, table.table().columns(), table.note());
    return Map.of(
        "caption", table.caption(),
        "words", table.note(),
        "report", layouts.compile(design),
        "rows", TableRows.of(table.table()));
  }

  private Map<String, ?> fields(FigureBlock figure) throws IOException, JRException {
    JasperDesign design = layouts.design("figure");
    JRDesignBand band = (JRDesignBand) design.getTitle();
    JRDesignElement image = (JRDesignElement) band.getElementByKey("drawing");
    JRDesignElement caption = (JRDesignElement) band.getElementByKey("caption");
    int more = Drawing.height(figure.chart()) - image.getHeight();
    image.setHeight(image.getHeight() + more);
    caption.setY(caption.getY() + more);
    band.setHeight(band.getHeight() + more);
    return Map.of(
        "caption", figure.caption(),
        "words", figure.words(),
        "drawing", new DrawnFigure(figure, layouts.pen()),
        "report", layouts.compile(design),
        "rows", new JREmptyDataSource(0));
  }

  private void add(String kind, Map<String, ?> fields) {
    Map<String, Object> line = new HashMap<>(fields);
    for (String each : kinds) {
      line.put(each, each.equals(kind));
    }
    line.put("section", section);
    lines.add(line);
  }
}
