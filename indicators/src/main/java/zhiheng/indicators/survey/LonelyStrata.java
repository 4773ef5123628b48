package zhiheng.indicators.survey;

import zhiheng.indicators.survey.SurveyFindings.StratumLonely;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.finding.Place.FilePlace;

/** Finds strata of which one unit was sampled and more are there. */
final class LonelyStrata {
  private LonelyStrata() {}

  static void find(DataTable table, Design design, Mistakes mistakes) {
    int counted = design.hasCorrection() ? design.stages().size() : 1;
    for (int at = 0; at < counted; at++) {
      Design.Stage stage = design.stages().get(at);
      for (int s = 0; s < stage.sampled().length; s++) {
        boolean all = stage.population()[s] - 1 < 1e-7 * stage.population()[s];
        if (stage.sampled()[s] == 1 && !all) {
          mistakes.add(
              new StratumLonely(new FilePlace(table.file()), stage.strata().get(s), at + 1));
        }
      }
    }
  }
}
