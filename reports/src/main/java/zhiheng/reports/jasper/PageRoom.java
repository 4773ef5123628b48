package zhiheng.reports.jasper;

import net.sf.jasperreports.engine.JRReport;

/** How much room a layout leaves for text on its pages, in points. */
final class PageRoom {
  private PageRoom() {}

  /** Between the head and the foot of a page: 225 mm in the layout of an official paper. */
  static int of(JRReport master) {
    return master.getPageHeight()
        - master.getTopMargin()
        - master.getPageHeader().getHeight()
        - master.getPageFooter().getHeight()
        - master.getBottomMargin();
  }

  /** How much of it an imprint takes on the last page. */
  static int imprint(JRReport master) {
    return master.getLastPageFooter().getHeight() - master.getPageFooter().getHeight();
  }
}
