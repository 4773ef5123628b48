package zhiheng.reports.jasper;

import net.sf.jasperreports.engine.JRDefaultScriptlet;
import net.sf.jasperreports.engine.JRScriptletException;

/** Tells the layout on which side of the sheet a page lies: odd pages right, even pages left. */
public final class PageSides extends JRDefaultScriptlet {
  private int page;

  @Override
  public void afterPageInit() throws JRScriptletException {
    page++; // counted here: Jasper's own number is one behind at this moment
    boolean right = page % 2 == 1;
    setVariableValue("RIGHT_PAGE", right);
    setVariableValue("LEFT_PAGE", !right);
  }
}
