package zhiheng.indicators.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiheng.indicators.survey.SurveyFindings.GroupNotInPopulation;
import zhiheng.indicators.survey.SurveyFindings.GroupNotInSample;
import zhiheng.indicators.survey.SurveyFindings.GroupTwice;
import zhiheng.indicators.survey.SurveyFindings.MarginWithoutGroups;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFindings.TableNumberOutside;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * How many of the population lie in each group of some columns.
 *
 * @param columns the columns of the sample that make the groups
 * @param groups the group of each place of the design
 * @param population how many there are in each group
 */
record Margin(List<String> columns, int[] groups, double[] population) {

  /**
   * Reads a table whose last column counts and whose other columns are columns of the sample.
   *
   * @param rows the rows of the sample in the order of the design
   */
  static Margin read(DataTable known, DataTable sample, int[] rows, Mistakes mistakes) {
    List<String> columns = known.columns().subList(0, known.columns().size() - 1);
    Mistakes own = new Mistakes(known.file());
    if (columns.isEmpty()) {
      own.add(new MarginWithoutGroups(new FilePlace(known.file())));
    }
    own.refuse();
    boolean there = true;
    for (String column : columns) {
      there &= sample.expect(column, mistakes);
    }
    if (!there) {
      return new Margin(columns, new int[rows.length], new double[1]);
    }
    Map<String, Integer> index = new HashMap<>();
    double[] population = counts(known, columns, index, own);
    Set<String> met = new HashSet<>();
    int[] groups = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      String group = group(sample, rows[place], columns);
      met.add(group);
      groups[place] = index.getOrDefault(group, 0);
      if (!index.containsKey(group)) {
        mistakes.add(
            new GroupNotInPopulation(
                sample.place(rows[place], columns.get(0)), group, known.file()));
      }
    }
    for (int row = 0; row < known.size(); row++) {
      String group = group(known, row, columns);
      if (!met.contains(group) && population[index.getOrDefault(group, 0)] > 0) {
        own.add(new GroupNotInSample(known.place(row, columns.get(0)), group));
      }
    }
    own.refuse();
    return new Margin(columns, groups, population);
  }

  private static double[] counts(
      DataTable known, List<String> columns, Map<String, Integer> index, Mistakes own) {
    String last = known.columns().get(known.columns().size() - 1);
    double[] counts = known.completeNumbers(last, own);
    for (int row = 0; row < counts.length; row++) {
      String group = group(known, row, columns);
      if (index.putIfAbsent(group, row) != null) {
        own.add(new GroupTwice(known.place(row, columns.get(0)), group));
      }
      if (counts[row] <= 0) {
        own.add(new TableNumberOutside(known.place(row, last), known.text(row, last), "> 0"));
      }
    }
    return counts;
  }

  private static String group(DataTable table, int row, List<String> columns) {
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      values.add(column + "=" + table.text(row, column));
    }
    return String.join(";", values);
  }

  /** The crossing of several margins' groups, as one number for each place. */
  static int[] joint(List<Margin> margins) {
    int[] joint = new int[margins.get(0).groups.length];
    Map<List<Integer>, Integer> index = new HashMap<>();
    for (int place = 0; place < joint.length; place++) {
      List<Integer> groups = new ArrayList<>();
      for (Margin margin : margins) {
        groups.add(margin.groups[place]);
      }
      joint[place] = index.computeIfAbsent(groups, key -> index.size());
    }
    return joint;
  }
}
