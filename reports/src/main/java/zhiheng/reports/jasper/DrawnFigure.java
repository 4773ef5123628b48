package zhiheng.reports.jasper;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import zhiheng.reports.chart.Drawing;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.FigureBlock;

/** A chart as lines and areas on the page, sharp at any size. */
final class DrawnFigure implements Graphics2DRenderable, Renderable {
  private static final long serialVersionUID = 1L;

  private final transient FigureBlock figure;
  private final transient Pen pen;

  DrawnFigure(FigureBlock figure, Pen pen) {
    this.figure = figure;
    this.pen = pen;
  }

  /** The same for the same figure, where Jasper's own base class would take the time of day. */
  @Override
  public String getId() {
    return figure.code();
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    Drawing.draw(figure.chart(), pen, graphics, area);
  }
}
