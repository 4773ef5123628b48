package zhiheng.templates.publication;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * A table of a month's figures by unit whose small cells are withheld.
 *
 * @param code of the table: {@code cases-by-city}
 * @param form whose figures it shows
 * @param units whose figures it shows
 * @param total the name of the column that adds up the items; empty if they are no parts of a whole
 */
public record Breakdown(
    String code,
    Text title,
    String form,
    Units units,
    List<BreakdownItem> items,
    Optional<Text> total) {

  /** Whose figures a breakdown shows. */
  public enum Units {
    PROVINCES,
    /** The bureaus right below the provinces, as far as they hand in. */
    CITIES
  }

  /** An item of the form under the name that the table gives it. */
  public record BreakdownItem(String code, Text name) {}

  public Breakdown {
    items = List.copyOf(items);
  }
}
