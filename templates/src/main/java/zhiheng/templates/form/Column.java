package zhiheng.templates.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * One column. In a grid it repeats for every item and the item says what may be entered; in a list
 * the column says it itself.
 *
 * @param entry what may be entered, in a list only
 * @param given written when the form is handed out, and locked
 * @param personal says something about a person: never grouped by and never shown
 * @param requiredWhen other column to its choices: one of them chosen, this cell may not be blank
 * @param width in characters of the default font
 * @param origin the column of a list's version before that it was, if its code is new
 */
public record Column(
    String code,
    Text name,
    Optional<Entry> entry,
    boolean given,
    boolean personal,
    Map<String, List<String>> requiredWhen,
    int width,
    Optional<Origin> origin) {

  /** A column of this code is a running total of the year: shown and checked, never counted. */
  public static final String YEAR_TO_DATE = "ytd";
}
