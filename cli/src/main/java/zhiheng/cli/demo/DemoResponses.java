package zhiheng.cli.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import zhiheng.cli.demo.LinesSettings.Group;
import zhiheng.cli.demo.LinesSettings.Part;
import zhiheng.cli.demo.LinesSettings.Survey;
import zhiheng.templates.unit.UnitCode;

/**
 * Answers to the satisfaction survey, stratified by province and group; each answer weighs as many
 * people of its stratum as it stands for (in thousands).
 */
final class DemoResponses {
  private final String seed;
  private final DemoReturns returns;
  private final Survey survey;

  DemoResponses(DemoReturns returns, LinesSettings settings) {
    this.seed = returns.settings().seed();
    this.returns = returns;
    this.survey = settings.survey();
  }

  /** By province and group. */
  Stream<Map<String, String>> rows() {
    List<UnitCode> provinces = returns.provinces();
    long[] people =
        provinces.stream()
            .mapToLong(unit -> Chance.of(seed, "people", unit).between(1200, 9500))
            .toArray();
    long[] sizes = new long[people.length];
    for (int i = 0; i < people.length; i++) {
      sizes[i] = 3000 + people[i];
    }
    long[] samples = Apportion.byLargestRemainder(survey.rows(), sizes);
    List<Map<String, String>> all = new ArrayList<>();
    for (int i = 0; i < samples.length; i++) {
      long[] groups =
          Apportion.byLargestRemainder(
              samples[i], survey.groups().stream().mapToLong(Group::answers).toArray());
      for (int group = 0; group < groups.length; group++) {
        stratum(provinces.get(i), people[i], survey.groups().get(group), groups[group], all);
      }
    }
    return all.stream();
  }

  private void stratum(
      UnitCode unit, long people, Group group, long answers, List<Map<String, String>> all) {
    String weight =
        BigDecimal.valueOf(people * group.population())
            .divide(BigDecimal.valueOf(1000 * answers), 4, RoundingMode.HALF_UP)
            .toPlainString();
    Chance chance = Chance.of(seed, "answers", unit, group.code());
    for (long n = 0; n < answers; n++) {
      Map<String, String> row = new TreeMap<>();
      row.put("response_no", String.format(Locale.ROOT, "W%s-%05d", survey.wave(), all.size() + 1));
      row.put("wave", survey.wave());
      row.put("unit", unit.code());
      row.put("respondent_group", group.code());
      row.put("weight", weight);
      int person = person(unit, group, chance);
      for (Part part : survey.dimensions()) {
        if (!chance.inThousand(part.blank())) {
          row.put(part.code(), score(person + 10 * part.points() + chance.between(-70, 70)));
        }
      }
      if (!chance.inThousand(8)) {
        row.put("overall", score(person + chance.between(-30, 30)));
      }
      all.add(row);
    }
  }

  /** How content one person is, in tenths of a point: about the mean, as a bell. */
  private int person(UnitCode unit, Group group, Chance chance) {
    int mean =
        survey.worst()
            + (survey.best() - survey.worst()) * OfficeWork.diligence(seed, unit.code()) / 1000;
    int bell = 0;
    for (int i = 0; i < 4; i++) {
      bell += chance.between(-110, 110);
    }
    return mean + 10 * group.points() + bell;
  }

  /** A whole number of points from 0 to 100. */
  private static String score(int tenths) {
    return Integer.toString(Math.max(0, Math.min(100, Math.floorDiv(tenths + 5, 10))));
  }
}
