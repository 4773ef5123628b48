package zhiheng.templates.dataset;

import java.util.List;
import java.util.Map;

/**
 * That the rows of a dataset are the rows of a list form.
 *
 * @param form the form's code
 * @param ownView true if the dataset is defined by hand and has a view of its own; otherwise it
 *     follows from the form, column by column
 * @param tracked the columns by which a row is known again in the next return; empty if rows are
 *     not followed
 * @param formerly columns that had other codes in earlier versions of the form, the newest first
 */
public record FormRows(
    String form, boolean ownView, List<String> tracked, Map<String, List<String>> formerly) {

  public FormRows {
    tracked = List.copyOf(tracked);
    formerly = Map.copyOf(formerly);
  }
}
