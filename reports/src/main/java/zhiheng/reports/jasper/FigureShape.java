package zhiheng.reports.jasper;

import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * How {@code figure.jrxml} is fitted to a drawing.
 *
 * @param height of the drawing, in points
 */
record FigureShape(int height) implements Shape {
  @Override
  public Plate pattern() {
    return Plate.FIGURE;
  }

  @Override
  public void fit(JasperDesign pattern) {
    JRDesignBand band = (JRDesignBand) pattern.getTitle();
    JRDesignElement image = (JRDesignElement) band.getElementByKey("drawing");
    JRDesignElement caption = (JRDesignElement) band.getElementByKey("figure-caption");
    int more = height - image.getHeight();
    image.setHeight(height);
    caption.setY(caption.getY() + more);
    band.setHeight(band.getHeight() + more);
  }
}
