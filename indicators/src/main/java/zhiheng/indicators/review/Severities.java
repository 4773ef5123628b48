package zhiheng.indicators.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.indicators.draw.Tickets;
import zhiheng.indicators.number.ExactSum;
import zhiheng.indicators.number.Quantiles;
import zhiheng.indicators.review.Readings.ReadFile;
import zhiheng.indicators.review.Readings.Reading;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewResults.Severity;

/**
 * How severe readers are: the mean of how far their points lie from the mean of both readers of the
 * same file, vetoes aside, with Student's interval over the files. The third is left out, who sees
 * only files on which others differ.
 */
final class Severities {
  private static final double CONFIDENCE = 0.95;

  private Severities() {}

  static List<Severity> of(ReviewDraw draw, List<ReadFile> files) {
    Map<String, List<Double>> deviations = new TreeMap<>();
    for (ReadFile file : files) {
      List<Reading> pair =
          file.readings().stream().limit(Panel.ALWAYS).flatMap(Optional::stream).toList();
      if (pair.size() == Panel.ALWAYS) {
        double half = (deducted(pair.get(1)) - deducted(pair.get(0))) / 2;
        add(deviations, pair.get(0), half);
        add(deviations, pair.get(1), -half);
      }
    }
    Tickets tickets = new Tickets(draw.seed(), draw.registerHash());
    List<String> order = new ArrayList<>(deviations.keySet());
    order.sort(Comparator.comparing(tickets::ticket));
    List<Severity> severities = new ArrayList<>();
    for (String reader : order) {
      severities.add(severity(severities.size() + 1, deviations.getOrDefault(reader, List.of())));
    }
    return severities;
  }

  private static double deducted(Reading reading) {
    return reading.reviewed().deducted().doubleValue();
  }

  private static void add(Map<String, List<Double>> deviations, Reading reading, double value) {
    deviations.computeIfAbsent(reading.reader(), any -> new ArrayList<>()).add(value);
  }

  private static Severity severity(int number, List<Double> values) {
    int n = values.size();
    ExactSum sum = new ExactSum();
    values.forEach(sum::add);
    double mean = sum.value() / n;
    if (n < 2) {
      return new Severity(number, n, mean, null, null, null);
    }
    ExactSum squares = new ExactSum();
    values.forEach(value -> squares.add((value - mean) * (value - mean)));
    double error = Math.sqrt(squares.value() / (n - 1) / n);
    double half = Quantiles.twoSided(CONFIDENCE, n - 1.0) * error;
    return new Severity(number, n, mean, error, mean - half, mean + half);
  }
}
