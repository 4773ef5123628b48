package zhiheng.indicators.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import zhiheng.indicators.survey.SurveyFindings.ClusterInTwoStrata;
import zhiheng.indicators.survey.SurveyFindings.CorrectionMixed;
import zhiheng.indicators.survey.SurveyFindings.CorrectionTooSmall;
import zhiheng.indicators.survey.SurveyFindings.CorrectionVaries;
import zhiheng.indicators.survey.SurveyFindings.StagesDiffer;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFindings.TableNumberOutside;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * Reads from a table how its sample was drawn, as R's {@code svydesign} does: clusters of a later
 * stage are nested in those of the stage before, and so are its strata.
 */
final class DesignReader {
  private final DataTable table;
  private final DesignColumns columns;
  private final Mistakes mistakes;
  private final int size;

  DesignReader(DataTable table, DesignColumns columns, Mistakes mistakes) {
    this.table = table;
    this.columns = columns;
    this.mistakes = mistakes;
    this.size = table.size();
  }

  /** A stage in the order of the table: names, not yet numbers. */
  private record Names(String[] strata, String[] clusters, double[] correction) {}

  /** Reads the design; everything that is wrong goes to the mistakes, which refuse. */
  Design read() {
    expectColumns();
    mistakes.refuse();
    List<Names> stages = new ArrayList<>();
    for (int at = 0; at < columns.stages(); at++) {
      String[] before = at == 0 ? new String[0] : stages.get(at - 1).clusters;
      stages.add(names(at, before));
    }
    double[] weights =
        columns.weight().isPresent() ? weights(columns.weight().get()) : new double[0];
    mistakes.refuse();
    int[] rows = order(stages);
    List<Design.Stage> numbered = new ArrayList<>();
    for (int at = 0; at < stages.size(); at++) {
      numbered.add(stage(at, stages.get(at), rows));
    }
    mistakes.refuse();
    return new Design(rows, weights(rows, weights, numbered), numbered);
  }

  private void expectColumns() {
    columns.strata().forEach(column -> table.expect(column, mistakes));
    columns.clusters().forEach(column -> table.expect(column, mistakes));
    columns.correction().forEach(column -> table.expect(column, mistakes));
    columns.weight().ifPresent(column -> table.expect(column, mistakes));
    FilePlace file = new FilePlace(table.file());
    int stages = columns.stages();
    if (columns.strata().size() > stages) {
      mistakes.add(new StagesDiffer(file, "--strata", columns.strata().size(), stages));
    }
    if (!columns.correction().isEmpty() && columns.correction().size() != stages) {
      mistakes.add(new StagesDiffer(file, "--fpc", columns.correction().size(), stages));
    }
  }

  private Names names(int at, String[] clustersBefore) {
    String[] strata = new String[size];
    Arrays.fill(strata, "");
    if (at < columns.strata().size()) {
      strata = table.texts(columns.strata().get(at), mistakes);
    }
    String[] clusters =
        columns.clusters().isEmpty()
            ? IntStream.range(0, size).mapToObj(Integer::toString).toArray(String[]::new)
            : table.texts(columns.clusters().get(at), mistakes);
    for (int row = 0; row < size; row++) {
      if (at > 0) {
        clusters[row] = clustersBefore[row] + "\u0001" + clusters[row];
        strata[row] = clustersBefore[row] + "\u0001" + strata[row];
      } else if (columns.nest()) {
        clusters[row] = strata[row] + "\u0001" + clusters[row];
      }
    }
    double[] correction =
        columns.correction().isEmpty()
            ? new double[0]
            : table.completeNumbers(columns.correction().get(at), mistakes);
    return new Names(strata, clusters, correction);
  }

  private double[] weights(String column) {
    double[] weights = table.completeNumbers(column, mistakes);
    for (int row = 0; row < size; row++) {
      if (weights[row] < 0) {
        mistakes.add(
            new TableNumberOutside(table.place(row, column), table.text(row, column), "≥ 0"));
      }
    }
    return weights;
  }

  private int[] order(List<Names> stages) {
    Comparator<Integer> order = Comparator.comparing(row -> stages.get(0).strata[row]);
    for (int at = 0; at < stages.size(); at++) {
      Names names = stages.get(at);
      if (at > 0) {
        order = order.thenComparing(row -> names.strata[row]);
      }
      order = order.thenComparing(row -> names.clusters[row]);
    }
    return IntStream.range(0, size).boxed().sorted(order).mapToInt(row -> row).toArray();
  }

  private Design.Stage stage(int at, Names names, int[] rows) {
    int[] stratum = new int[size];
    int[] cluster = new int[size];
    List<String> strata = new ArrayList<>();
    List<Integer> sampled = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    int clusters = 0;
    for (int place = 0; place < size; place++) {
      int row = rows[place];
      int before = place == 0 ? row : rows[place - 1];
      boolean newStratum = place == 0 || !names.strata[row].equals(names.strata[before]);
      if (newStratum) {
        strata.add(names.strata[row]);
        sampled.add(0);
        first.add(row);
      }
      int last = strata.size() - 1;
      if (newStratum || !names.clusters[row].equals(names.clusters[before])) {
        sampled.set(last, sampled.get(last) + 1);
        clusters++;
      }
      stratum[place] = last;
      cluster[place] = clusters - 1;
    }
    if (at == 0 && !columns.nest() && !columns.clusters().isEmpty()) {
      checkNesting(names);
    }
    int[] counts = sampled.stream().mapToInt(count -> count).toArray();
    double[] population = new double[counts.length];
    Arrays.fill(population, Double.POSITIVE_INFINITY);
    if (names.correction.length > 0) {
      population = population(at, names, counts, first, stratum, rows);
    }
    return new Design.Stage(
        stratum, cluster, strata.stream().map(DesignReader::shown).toList(), counts, population);
  }

  private void checkNesting(Names names) {
    Map<String, Integer> seen = new HashMap<>();
    for (int row = 0; row < size; row++) {
      int before = seen.computeIfAbsent(names.clusters[row], key -> -1);
      if (before < 0) {
        seen.put(names.clusters[row], row);
      } else if (!names.strata[before].equals(names.strata[row])) {
        mistakes.add(
            new ClusterInTwoStrata(
                table.place(row, columns.clusters().get(0)),
                names.clusters[row],
                names.strata[before],
                names.strata[row]));
      }
    }
  }

  /** How many there are in each stratum, given as a number or as the fraction that was sampled. */
  private double[] population(
      int at, Names names, int[] sampled, List<Integer> first, int[] stratum, int[] rows) {
    String column = columns.correction().get(at);
    boolean sizes = Arrays.stream(names.correction).anyMatch(value -> value > 1);
    double[] population = new double[sampled.length];
    for (int place = 0; place < size; place++) {
      int row = rows[place];
      int s = stratum[place];
      double value = names.correction[row];
      String found = table.text(row, column);
      double before = names.correction[first.get(s)];
      if (value <= 0 || sizes && value < 1) {
        mistakes.add(new CorrectionMixed(table.place(row, column), found));
      } else if (value != before) {
        mistakes.add(
            new CorrectionVaries(
                table.place(row, column),
                found,
                table.text(first.get(s), column),
                shown(names.strata[row])));
      } else {
        population[s] = sizes ? value : sampled[s] / value;
      }
    }
    for (int s = 0; s < sampled.length; s++) {
      if (population[s] > 0 && population[s] < sampled[s]) {
        int row = first.get(s);
        mistakes.add(
            new CorrectionTooSmall(
                table.place(row, column),
                table.text(row, column),
                sampled[s],
                shown(names.strata[row])));
      }
    }
    return population;
  }

  /** The weights as given, or as the design implies them, or 1. */
  private double[] weights(int[] rows, double[] given, List<Design.Stage> stages) {
    double[] weights = new double[size];
    for (int place = 0; place < size; place++) {
      double weight = 1;
      if (given.length > 0) {
        weight = given[rows[place]];
      } else if (!columns.correction().isEmpty()) {
        for (Design.Stage stage : stages) {
          int stratum = stage.stratum()[place];
          weight *= stage.population()[stratum] / stage.sampled()[stratum];
        }
      }
      weights[place] = weight;
    }
    return weights;
  }

  private static String shown(String name) {
    return name.replace("\u0001", " / ");
  }
}
