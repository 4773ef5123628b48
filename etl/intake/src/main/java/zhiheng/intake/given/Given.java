package zhiheng.intake.given;

import java.util.LinkedHashMap;
import java.util.Map;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;

/**
 * What the locked cells of a form say when it is handed out.
 *
 * @param cells by cell, from top to bottom; codes and days are the same in both languages
 * @param rows how many rows they fill; 0 if nothing is given
 * @param findings why it cannot be handed out; empty if it can
 */
public record Given(Map<CellKey, Text> cells, int rows, Findings findings) {

  static Given nothing() {
    return new Given(Map.of(), 0, Findings.none());
  }

  static Given refused(Finding why) {
    return new Given(Map.of(), 0, Findings.of(why));
  }

  /** The cells in one language, as a workbook is filled in with them. */
  public Map<CellKey, String> in(Lang lang) {
    Map<CellKey, String> texts = new LinkedHashMap<>();
    cells.forEach((key, text) -> texts.put(key, text.in(lang)));
    return texts;
  }
}
