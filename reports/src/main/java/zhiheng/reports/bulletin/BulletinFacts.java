package zhiheng.reports.bulletin;

import java.util.List;
import java.util.Optional;
import zhiheng.reports.publish.OpenTable;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.publication.Publishing;
import zhiheng.templates.wording.Text;

/**
 * All that a bulletin is written from, as it was known at a moment.
 *
 * @param previous the month of the bulletin before, if one came out
 * @param revisions what has become other since it was printed in earlier bulletins
 * @param form the monthly return, for the names of its items
 * @param breakdowns tables that are fine enough to need the rule on small cells
 * @param forms the tables of further forms
 */
public record BulletinFacts(
    Month month,
    ReturnFigures figures,
    Quality quality,
    Optional<Month> previous,
    Revisions revisions,
    Optional<Form> form,
    List<OpenTable> breakdowns,
    List<OpenTable> forms,
    Publishing publishing) {

  public BulletinFacts {
    breakdowns = List.copyOf(breakdowns);
    forms = List.copyOf(forms);
  }

  /** The name of an item of the monthly return; its code if the form does not have it. */
  Text itemName(String item) {
    return form.flatMap(known -> known.item(item).map(known::fullName))
        .orElseGet(() -> new Text(item, item));
  }
}
