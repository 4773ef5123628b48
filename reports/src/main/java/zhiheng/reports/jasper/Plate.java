package zhiheng.reports.jasper;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.base.JRBaseElement;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * A printing plate: what a layout becomes before anything is printed with it. The master is
 * compiled for each way in which it is used; tables and drawings are patterns, read and checked,
 * that are first fitted to what they show ({@link Shape}).
 */
enum Plate {
  /** The styles: a {@link net.sf.jasperreports.engine.JRTemplate}. */
  STYLE("house-style.jrtx"),
  /** Chinese, without an imprint at the foot of the last page. */
  MASTER("master.jrxml"),
  MASTER_IMPRINT("master.jrxml"),
  /** English has words to break at and is not stretched between its letters. */
  MASTER_RAGGED("master.jrxml"),
  MASTER_RAGGED_IMPRINT("master.jrxml"),
  /** A pattern: a {@link JasperDesign}. */
  TABLE("table.jrxml"),
  /** A pattern: a {@link JasperDesign}. */
  FIGURE("figure.jrxml");

  private final String file;

  Plate(String file) {
    this.file = file;
  }

  /** The plate of the master. */
  static Plate master(boolean ragged, boolean imprint) {
    return ragged
        ? imprint ? MASTER_RAGGED_IMPRINT : MASTER_RAGGED
        : imprint ? MASTER_IMPRINT : MASTER;
  }

  /** The layout that it is made from, in the folder of layouts. */
  String file() {
    return file;
  }

  /** Its name among the plates, such as {@code master-imprint}. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Makes it from the text of its layout; needs no fonts.
   *
   * @throws JRException if the text is no layout, or one that calculates
   */
  Object make(byte[] text) throws JRException {
    JasperReportsContext context = new SimpleJasperReportsContext();
    ByteArrayInputStream in = new ByteArrayInputStream(text);
    if (this == STYLE) {
      return JRXmlTemplateLoader.getInstance(context).loadTemplate(in);
    }
    JasperDesign design = new JRXmlLoader(context).loadXML(in);
    nameAll(design);
    if (this == TABLE || this == FIGURE) {
      return design;
    }
    if (this == MASTER_RAGGED || this == MASTER_RAGGED_IMPRINT) {
      setRagged(design);
    }
    if (this == MASTER || this == MASTER_RAGGED) {
      design.setLastPageFooter(null);
    }
    return new DirectCompiler(context).compileReport(design);
  }

  private static void setRagged(JasperDesign design) {
    for (JRBand band : design.getDetailSection().getBands()) {
      if (((JRDesignBand) band).getElementByKey("body") instanceof JRDesignTextField field) {
        field.setHorizontalTextAlign(HorizontalTextAlignEnum.LEFT);
      }
    }
  }

  /** Otherwise each element is named by chance, and no build has the bytes of another. */
  private void nameAll(JasperDesign design) {
    design.setUUID(uuid(0));
    int count = 1;
    for (JRBand band : design.getAllBands()) {
      count = nameAll(band, count);
    }
  }

  private int nameAll(JRElementGroup group, int first) {
    int count = first;
    for (JRElement element : group.getElements()) {
      ((JRBaseElement) element).setUUID(uuid(count++));
      if (element instanceof JRElementGroup frame) {
        count = nameAll(frame, count);
      }
    }
    return count;
  }

  private UUID uuid(int count) {
    return UUID.nameUUIDFromBytes((file + " " + count).getBytes(StandardCharsets.UTF_8));
  }
}
