package zhiheng.reports.jasper;

import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignFrame;
import net.sf.jasperreports.engine.design.JRDesignPropertyExpression;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.ExpressionTypeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Table;
import zhiheng.reports.typeset.ColumnWidths;

/**
 * Repeats the pattern cell of each row of {@code table.jrxml} for the columns of a table: cell
 * {@code i} shows the field {@code ci} and is tinted by the field {@code ti}.
 */
final class TableLayout {
  private static final String TINT = "net.sf.jasperreports.style.backcolor";
  private static final String MODE = "net.sf.jasperreports.style.mode";

  /** The pitch of the style {@code note}, in points. */
  private static final int NOTE_LINE = 18;

  private static final String HEAD = "h";
  private static final String CELL = "c";

  private final JasperDesign design;
  private final List<Column> columns;
  private final int[] widths;
  private final float scale;

  private TableLayout(JasperDesign design, Table table) {
    this.design = design;
    this.columns = table.columns();
    ColumnWidths.Widths fitting = ColumnWidths.of(table, design.getColumnWidth());
    this.widths = fitting.points();
    this.scale = (float) fitting.scale();
  }

  /** Adapts a design read from {@code table.jrxml}. */
  static void adapt(JasperDesign design, Table table, String note) throws JRException {
    new TableLayout(design, table).adapt();
    fitNote((JRDesignBand) design.getColumnFooter(), note);
  }

  /** The foot of a table cannot grow while it is filled: it is given its height before. */
  private static void fitNote(JRDesignBand foot, String note) {
    if (foot.getElementByKey("table-note") instanceof JRDesignTextField field) {
      int points = note.codePoints().map(each -> each > 0x2E7F ? 20 : 12).sum() / 2;
      if (note.isEmpty()) {
        foot.removeElement(field);
        foot.setHeight(field.getY());
        return;
      }
      int more = points / field.getWidth() * NOTE_LINE;
      foot.setHeight(foot.getHeight() + more);
      field.setHeight(field.getHeight() + more);
    }
  }

  private void adapt() throws JRException {
    for (int i = 0; i < columns.size(); i++) {
      addField("c" + i);
      addField("t" + i);
      addField("m" + i);
    }
    repeatPattern(design.getColumnHeader(), HEAD);
    for (JRBand band : design.getDetailSection().getBands()) {
      repeatPattern(band, CELL);
    }
  }

  private void addField(String name) throws JRException {
    JRDesignField field = new JRDesignField();
    field.setName(name);
    field.setValueClass(String.class);
    design.addField(field);
  }

  private void repeatPattern(JRBand band, String role) {
    for (JRElement element : band.getElements()) {
      if (element instanceof JRDesignFrame frame
          && frame.getElementByKey("pattern") instanceof JRDesignTextField pattern) {
        frame.removeElement(pattern);
        int x = 0;
        for (int i = 0; i < columns.size(); i++) {
          frame.addElement(cell(pattern, frame, role, i, x));
          x += widths[i];
        }
      }
    }
  }

  private JRDesignTextField cell(
      JRDesignTextField pattern, JRDesignFrame frame, String role, int index, int x) {
    Column column = columns.get(index);
    JRDesignTextField cell = (JRDesignTextField) pattern.clone(frame);
    cell.setKey(role + index);
    cell.setX(x);
    cell.setWidth(widths[index]);
    if (scale < 1) {
      cell.setFontSize(scale * (role.equals(HEAD) ? ColumnWidths.HEAD : ColumnWidths.CELL));
    }
    if (role.equals(HEAD)) {
      cell.setExpression(words(ColumnWidths.head(column.title(), widths[index], scale)));
    } else {
      cell.setExpression(new JRDesignExpression("$F{" + CELL + index + "}"));
      cell.setHorizontalTextAlign(
          column.kind().isNumber()
              ? HorizontalTextAlignEnum.RIGHT
              : column.kind() == Column.Kind.CODE
                  ? HorizontalTextAlignEnum.CENTER
                  : HorizontalTextAlignEnum.LEFT);
      if (column.shaded()) {
        cell.addPropertyExpression(property(TINT, "t" + index));
        cell.addPropertyExpression(property(MODE, "m" + index));
      }
    }
    return cell;
  }

  private static JRDesignExpression words(String title) {
    JRDesignExpression words = new JRDesignExpression(title);
    words.setType(ExpressionTypeEnum.SIMPLE_TEXT);
    return words;
  }

  private static JRDesignPropertyExpression property(String name, String field) {
    JRDesignPropertyExpression property = new JRDesignPropertyExpression();
    property.setName(name);
    property.setValueExpression(new JRDesignExpression("$F{" + field + "}"));
    return property;
  }
}
