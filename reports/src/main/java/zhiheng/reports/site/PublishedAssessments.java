package zhiheng.reports.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;

/** The assessments that count: of each system and year the one that was given last. */
public final class PublishedAssessments {
  private PublishedAssessments() {}

  /** The newest year first, then by system; those without units are left out. */
  public static List<Assessment> of(Assessments assessments) {
    Map<String, Assessment> latest = new TreeMap<>();
    for (String run : assessments.runs()) {
      assessments
          .find(run)
          .filter(each -> !each.units().isEmpty())
          .ifPresent(each -> latest.put((9999 - each.year()) + " " + each.system(), each));
    }
    return new ArrayList<>(latest.values());
  }
}
