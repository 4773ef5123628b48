import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.Typeface;

/**
 * The same words and figures by plain JasperReports: one layout compiled once, one band of text
 * fields, one font, filled and exported one after the other. No tags, no charts, no page breaks but
 * Jasper's own; what it prints is the least that could be called the same pages.
 */
final class Plain {
  private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();
  private final int columns;
  private final JasperReport layout;

  /**
   * @param columns of the widest table
   */
  Plain(Fonts fonts, int columns) throws Exception {
    this.columns = columns;
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName("body");
    family.setNormal(fonts.file(Typeface.values()[0]).toString());
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    context.setExtensions(FontFamily.class, List.of(family));
    context.setProperty("net.sf.jasperreports.export.pdf.force.linebreak.policy", "true");
    JasperDesign design = new JasperDesign();
    design.setName("plain");
    design.setPageWidth(595);
    design.setPageHeight(842);
    design.setLeftMargin(79);
    design.setRightMargin(74);
    design.setTopMargin(105);
    design.setBottomMargin(99);
    design.setColumnWidth(442);
    JRDesignBand band = new JRDesignBand();
    band.setHeight(20);
    field(design, band, "text", 0, 442, 14f);
    for (int i = 0; i < columns; i++) {
      field(design, band, "cell" + i, i * 442 / columns, 442 / columns, 9f);
    }
    ((JRDesignSection) design.getDetailSection()).addBand(band);
    layout = JasperCompileManager.getInstance(context).compile(design);
  }

  private static void field(
      JasperDesign design, JRDesignBand band, String name, int x, int width, float size)
      throws Exception {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(String.class);
    design.addField(field);
    JRDesignTextField text = new JRDesignTextField(design);
    text.setX(x);
    text.setWidth(width);
    text.setHeight(20);
    text.setFontName("body");
    text.setFontSize(size);
    text.setBlankWhenNull(true);
    text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
    text.setExpression(new JRDesignExpression("$F{" + name + "}"));
    band.addElement(text);
  }

  void print(Document document, Path file) throws Exception {
    JasperPrint print =
        JasperFillManager.getInstance(context)
            .fill(layout, new HashMap<>(), new JRMapCollectionDataSource(lines(document)));
    JRPdfExporter exporter = new JRPdfExporter(context);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file.toFile()));
    exporter.exportReport();
  }

  private List<Map<String, ?>> lines(Document document) {
    List<Map<String, ?>> lines = new ArrayList<>();
    lines.add(Map.of("text", document.title()));
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading) {
        lines.add(Map.of("text", heading.line()));
      } else if (block instanceof Paragraph paragraph) {
        lines.add(Map.of("text", paragraph.text()));
      } else if (block instanceof Notice notice) {
        lines.add(Map.of("text", notice.text()));
      } else if (block instanceof FigureBlock figure) {
        lines.add(Map.of("text", figure.words()));
      } else if (block instanceof TableBlock table) {
        lines.add(Map.of("text", table.caption()));
        row(lines, table.table().columns().stream().map(Column::title).toList());
        table.table().rows().forEach(row -> row(lines, row.cells().stream().map(Cell::text).toList()));
      }
    }
    return lines;
  }

  private void row(List<Map<String, ?>> lines, List<String> cells) {
    Map<String, String> line = new HashMap<>();
    for (int i = 0; i < Math.min(columns, cells.size()); i++) {
      line.put("cell" + i, cells.get(i));
    }
    lines.add(line);
  }
}
