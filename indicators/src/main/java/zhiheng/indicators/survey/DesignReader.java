package zhiheng.indicators.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import zhiheng.indicators.survey.SurveyFindings.ClusterInTwoStrata;
import zhiheng.indicators.survey.SurveyFindings.CorrectionMixed;
import zhiheng.indicators.survey.SurveyFindings.CorrectionTooSmall;
import zhiheng.indicators.survey.SurveyFindings.CorrectionVaries;
import zhiheng.indicators.survey.SurveyFindings.StagesDiffer;
import zhiheng.indicators.table.Coded;
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

  /** A stage in the order of the table. */
  private record Names(Coded strata, Coded clusters, double[] correction) {}

  /** Reads the design; everything that is wrong goes to the mistakes, which refuse. */
  Design read() {
    expectColumns();
    mistakes.refuse();
    List<Names> stages = new ArrayList<>();
    for (int at = 0; at < columns.stages(); at++) {
      stages.add(names(at, at == 0 ? Coded.alike(size) : stages.get(at - 1).clusters));
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

  private Names names(int at, Coded before) {
    Coded strata =
        at < columns.strata().size()
            ? table.completeCoded(columns.strata().get(at), mistakes)
            : Coded.alike(size);
    Coded clusters =
        columns.clusters().isEmpty()
            ? Coded.each(size)
            : table.completeCoded(columns.clusters().get(at), mistakes);
    if (at > 0) {
      clusters = before.with(clusters);
      strata = before.with(strata);
    } else if (columns.nest() && !columns.clusters().isEmpty()) {
      clusters = strata.with(clusters);
    }
    double[] correction =
        columns.correction().isEmpty()
            ? new double[0]
            : table.completeNumbers(columns.correction().get(at), mistakes);
    return new Names(strata.sorted(), clusters, correction);
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

  /** By the strata and clusters of each stage: the last of them is sorted first. */
  private int[] order(List<Names> stages) {
    int[] rows = IntStream.range(0, size).toArray();
    for (int at = stages.size() - 1; at >= 0; at--) {
      Names names = stages.get(at);
      rows = columns.clusters().isEmpty() ? rows : names.clusters.order(rows);
      rows = names.strata.order(rows);
    }
    return rows;
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
      boolean newStratum = place == 0 || names.strata.codes()[row] != names.strata.codes()[before];
      if (newStratum) {
        strata.add(names.strata.text(row));
        sampled.add(0);
        first.add(row);
      }
      int last = strata.size() - 1;
      if (newStratum || names.clusters.codes()[row] != names.clusters.codes()[before]) {
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
        stratum, cluster, strata.stream().map(Coded::shown).toList(), counts, population);
  }

  private void checkNesting(Names names) {
    int[] seen = new int[names.clusters.count()];
    Arrays.fill(seen, -1);
    for (int row = 0; row < size; row++) {
      int cluster = names.clusters.codes()[row];
      int before = seen[cluster] < 0 ? row : seen[cluster];
      seen[cluster] = before;
      if (names.strata.codes()[before] != names.strata.codes()[row]) {
        mistakes.add(
            new ClusterInTwoStrata(
                table.place(row, columns.clusters().get(0)),
                names.clusters.text(row),
                names.strata.text(before),
                names.strata.text(row)));
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
      double before = names.correction[first.get(s)];
      if (value <= 0 || sizes && value < 1) {
        mistakes.add(new CorrectionMixed(table.place(row, column), table.text(row, column)));
      } else if (value != before) {
        mistakes.add(
            new CorrectionVaries(
                table.place(row, column),
                table.text(row, column),
                table.text(first.get(s), column),
                Coded.shown(names.strata.text(row))));
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
                Coded.shown(names.strata.text(row))));
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
}
