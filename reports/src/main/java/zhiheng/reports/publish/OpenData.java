package zhiheng.reports.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import zhiheng.templates.wording.Text;

/**
 * The tables of a release and what is to be known about all of them.
 *
 * @param code of the release: {@code bulletin-2017-12}
 * @param period that the figures are of: {@code 2017-12}
 * @param source where the figures come from
 * @param asOf what was known then
 * @param notes on method, completeness, revisions and what is withheld
 */
public record OpenData(
    String code,
    String period,
    Text title,
    Text publisher,
    Text source,
    Text license,
    Text contact,
    LocalDate issued,
    Instant asOf,
    boolean illustration,
    List<Text> notes,
    List<OpenTable> tables) {

  public OpenData {
    notes = List.copyOf(notes);
    tables = List.copyOf(tables);
  }
}
