package zhiheng.reports.jasper;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JasperDesign;

/**
 * All that a pattern is fitted to before it is compiled. Equal shapes are printed with the same
 * compiled layout, so a shape must say everything that {@link #fit} depends on.
 */
interface Shape {
  /** The pattern that is fitted. */
  Plate pattern();

  /** Fits a pattern of one's own. */
  void fit(JasperDesign pattern) throws JRException;
}
