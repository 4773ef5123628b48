import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import zhiheng.indicators.composite.IndexModel;
import zhiheng.indicators.composite.IndexReader;
import zhiheng.indicators.composite.IndexSystem;
import zhiheng.indicators.number.Chance;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.TableFile;
import zhiheng.indicators.uncertainty.Plan;
import zhiheng.indicators.uncertainty.Replicates;
import zhiheng.indicators.uncertainty.Spread;
import zhiheng.templates.finding.Place.FilePlace;

/** An index drawn again and again, by us and by plain loops over arrays that do no more. */
final class Draws {
  private final int units;
  private final int indicators;
  private final double[][] data;

  private Draws(int units, int indicators) {
    this.units = units;
    this.indicators = indicators;
    this.data = new double[indicators][units];
    Chance chance = new Chance(1, 1);
    for (double[] column : data) {
      Arrays.setAll(column, unit -> Math.rint(1e6 * (50 + 10 * chance.normal())) / 1e6);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int units = Integer.parseInt(arguments[1]);
    int indicators = Integer.parseInt(arguments[2]);
    int replications = Integer.parseInt(arguments[3]);
    int runs = Integer.parseInt(arguments[4]);
    new Draws(units, indicators).measure(Path.of(arguments[0]), replications, runs);
  }

  private void measure(Path scratch, int replications, int runs) throws IOException {
    double[] ours = new double[runs];
    double[] plain = new double[runs];
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      List<Spread> spreads = ours(scratch, replications);
      ours[run] = (System.nanoTime() - start) / 1e9;
      start = System.nanoTime();
      int[][] ranks = plain(replications);
      plain[run] = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "run %d: ours %.2f s, plain arrays %.2f s, ratio %.2f (first unit: %d to %d, plain %d to %d)%n",
          run + 1,
          ours[run],
          plain[run],
          ours[run] / plain[run],
          spreads.get(0).lower(),
          spreads.get(0).upper(),
          ranks[0][replications / 20],
          ranks[0][replications - 1 - replications / 20]);
    }
    Arrays.sort(ours);
    Arrays.sort(plain);
    System.out.printf(
        Locale.ROOT,
        "%d units x %d indicators x %d replications: ours %.2f s (goal 5 s), plain arrays %.2f s, ratio %.2f%n",
        units,
        indicators,
        replications,
        ours[runs / 2],
        plain[runs / 2],
        ours[runs / 2] / plain[runs / 2]);
  }

  /** As {@code zhiheng index uncertainty}: the table is read, the index built, drawn, and ranked. */
  private List<Spread> ours(Path scratch, int replications) throws IOException {
    StringBuilder table = new StringBuilder("unit");
    StringBuilder system = new StringBuilder("units: unit\nnodes:\n  - {code: Index}\n");
    for (int i = 0; i < indicators; i++) {
      if (i % 10 == 0) {
        system.append("  - {code: D").append(i / 10).append(", in: Index}\n");
      }
      system.append("  - {code: I").append(i).append(", in: D").append(i / 10).append("}\n");
      table.append(",I").append(i);
    }
    for (int unit = 0; unit < units; unit++) {
      table.append('\n').append(String.format(Locale.ROOT, "U%05d", unit));
      for (double[] column : data) {
        table.append(',').append(column[unit]);
      }
    }
    Path file = scratch.resolve("system.yaml");
    Files.writeString(file, system);
    IndexSystem defined = IndexReader.read(file);
    DataTable read = TableFile.of("data.csv", table.append('\n').toString());
    Map<String, Plan.ErrorOf> errors = new TreeMap<>();
    for (int i = 0; i < indicators; i++) {
      errors.put(
          "I" + i,
          new Plan.ErrorOf(Optional.of(0.05), true, Map.of(), new FilePlace("plan")));
    }
    Plan plan = new Plan(replications, 1, Optional.of(0.25), errors, List.of());
    IndexModel model = new IndexModel(read, defined, plan);
    return Spread.of(Replicates.of(model, replications, 1), 0.05, 0);
  }

  /** The same numbers by hand: errors, min-max, weighted means of weighted means, ranks. */
  private int[][] plain(int replications) {
    int[][] ranks = new int[units][replications];
    int groups = (indicators + 9) / 10;
    IntStream.range(0, replications)
        .parallel()
        .forEach(
            replicate -> {
              Chance weights = new Chance(1, replicate);
              double[] index = new double[units];
              double sum = 0;
              double[] times = new double[groups];
              for (int group = 0; group < groups; group++) {
                times[group] = 1 + 0.25 * (2 * weights.uniform() - 1);
                sum += times[group];
              }
              for (int i = 0; i < indicators; i++) {
                Chance chance = new Chance(replicate, i);
                double[] column = new double[units];
                double least = Double.POSITIVE_INFINITY;
                double most = Double.NEGATIVE_INFINITY;
                for (int unit = 0; unit < units; unit++) {
                  double value = data[i][unit];
                  column[unit] = value + 0.05 * Math.abs(value) * chance.normal();
                  least = Math.min(least, column[unit]);
                  most = Math.max(most, column[unit]);
                }
                int within = Math.min(10, indicators - i / 10 * 10);
                double weight = times[i / 10] / sum / within;
                for (int unit = 0; unit < units; unit++) {
                  index[unit] += weight * 100 * (column[unit] - least) / (most - least);
                }
              }
              double[] sorted = index.clone();
              Arrays.sort(sorted);
              for (int unit = 0; unit < units; unit++) {
                ranks[unit][replicate] = units - Arrays.binarySearch(sorted, index[unit]);
              }
            });
    for (int[] own : ranks) {
      Arrays.sort(own);
    }
    return ranks;
  }
}
