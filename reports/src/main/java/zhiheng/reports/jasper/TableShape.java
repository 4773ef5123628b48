package zhiheng.reports.jasper;

import java.util.Arrays;
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
 * How {@code table.jrxml} is fitted to a table: the pattern cell of each of its rows is repeated
 * for the columns; cell {@code i} shows the field {@code ci} and is tinted by the field {@code ti}.
 *
 * @param widths of the columns, in points
 * @param scale how large letters are, compared with the styles
 * @param note how long the note below is, in points; 0 if there is none
 * @param continued true below the end of a page: no caption again
 */
record TableShape(
    List<Column> columns, List<Integer> widths, float scale, int note, boolean continued)
    implements Shape {
  private static final String TINT = "net.sf.jasperreports.style.backcolor";
  private static final String MODE = "net.sf.jasperreports.style.mode";

  /** The pitch of the style {@code note}, in points. */
  private static final int NOTE_LINE = 18;

  private static final String HEAD = "h";
  private static final String CELL = "c";

  /**
   * @param line how wide the table is, in points
   */
  static TableShape of(Table table, String note, boolean continued, int line) {
    ColumnWidths.Widths fitting = ColumnWidths.of(table, line);
    return new TableShape(
        List.copyOf(table.columns()),
        Arrays.stream(fitting.points()).boxed().toList(),
        (float) fitting.scale(),
        length(note, line),
        continued);
  }

  /** English leaves a part of each line empty where the next word does not fit. */
  private static int length(String note, int line) {
    int length = note.codePoints().map(each -> each > 0x2E7F ? 20 : 12).sum() / 2;
    boolean english = note.codePoints().allMatch(each -> each < 0x2E7F);
    return english && length > line * 9 / 10 ? length + line : length;
  }

  @Override
  public Plate pattern() {
    return Plate.TABLE;
  }

  @Override
  public void fit(JasperDesign pattern) throws JRException {
    for (int i = 0; i < columns.size(); i++) {
      addField(pattern, "c" + i);
      addField(pattern, "t" + i);
      addField(pattern, "m" + i);
    }
    repeatPattern(pattern.getColumnHeader(), HEAD);
    for (JRBand band : pattern.getDetailSection().getBands()) {
      repeatPattern(band, CELL);
    }
    fitNote((JRDesignBand) pattern.getColumnFooter());
    if (continued) {
      pattern.setTitle(null);
    }
  }

  /** The foot of a table cannot grow while it is filled: it is given its height before. */
  private void fitNote(JRDesignBand foot) {
    if (foot.getElementByKey("table-note") instanceof JRDesignTextField field) {
      if (note == 0) {
        foot.removeElement(field);
        foot.setHeight(field.getY());
        return;
      }
      int more = note / field.getWidth() * NOTE_LINE;
      foot.setHeight(foot.getHeight() + more);
      field.setHeight(field.getHeight() + more);
    }
  }

  private static void addField(JasperDesign design, String name) throws JRException {
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
          x += widths.get(i);
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
    cell.setWidth(widths.get(index));
    if (scale < 1) {
      cell.setFontSize(scale * (role.equals(HEAD) ? ColumnWidths.HEAD : ColumnWidths.CELL));
    }
    if (role.equals(HEAD)) {
      cell.setExpression(words(ColumnWidths.head(column.title(), widths.get(index), scale)));
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
