package zhiheng.reports.series;

import java.util.List;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.unit.Ancestry;

/**
 * One item of one unit over time.
 *
 * @param form the version that has the item, the latest within the series
 * @param column the column that is followed
 * @param ancestry whose figures are joined in it
 */
public record Series(Form form, Item item, String column, Ancestry ancestry, List<Point> points) {

  public Series {
    points = List.copyOf(points);
  }
}
