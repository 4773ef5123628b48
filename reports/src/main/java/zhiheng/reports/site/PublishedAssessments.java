package zhiheng.reports.site;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Assessments;

/** The assessments that count: of each system and year the one that was given last. */
public final class PublishedAssessments {
  private static final Pattern RUN = Pattern.compile("(.+)-(\\d{4})-(\\d+)");

  private PublishedAssessments() {}

  /** The newest year first, then by system; those without units are left out. */
  public static List<Assessment> of(Assessments assessments) {
    // Runs are named for system, year and number; later ones come later.
    Map<String, String> latest = new TreeMap<>();
    for (String run : assessments.runs()) {
      Matcher name = RUN.matcher(run);
      if (name.matches()) {
        latest.put((9999 - Integer.parseInt(name.group(2))) + " " + name.group(1), run);
      }
    }
    return latest.values().stream()
        .flatMap(run -> assessments.find(run).stream())
        .filter(each -> !each.units().isEmpty())
        .toList();
  }
}
