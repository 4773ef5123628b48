package zhiheng.reports.assessment;

import java.util.List;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * What a unit said about a figure on which its assessment rests.
 *
 * @param indicators the codes of the indicators that used it
 * @param item its full name
 * @param check what asked for the words; their code if the form no longer has it
 * @param words the explanation; empty if it holds what may be personal data
 */
public record ExplainedFigure(
    List<String> indicators, UnitCode unit, Period period, Text item, Text check, String words) {

  public ExplainedFigure {
    indicators = List.copyOf(indicators);
  }
}
