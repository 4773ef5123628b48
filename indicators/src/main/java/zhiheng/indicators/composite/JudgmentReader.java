package zhiheng.indicators.composite;

import java.util.List;
import java.util.Locale;
import zhiheng.indicators.composite.IndexFindings.JudgmentsInconsistent;
import zhiheng.indicators.composite.IndexFindings.JudgmentsMalformed;
import zhiheng.indicators.table.Mistakes;
import zhiheng.templates.source.Fields;

/** Reads judgments of pairs: rows of numbers or fractions such as {@code 1 3 1/5}. */
final class JudgmentReader {
  private static final double ROUNDED = 0.01;

  private JudgmentReader() {}

  static PairwiseJudgment read(Fields fields, double most, Mistakes mistakes) {
    String of = fields.text("of");
    List<String> order = fields.texts("order");
    List<String> rows = fields.texts("rows");
    int size = order.size();
    double[][] matrix = new double[size][size];
    PairwiseJudgment judgment = new PairwiseJudgment(of, order, matrix, most, fields.place("rows"));
    boolean square = size > 0 && size <= PairwiseJudgment.MOST && rows.size() == size;
    if (!square) {
      mistakes.add(new JudgmentsMalformed(fields.place("rows"), of, rows.size() + " × " + size));
      return judgment;
    }
    boolean good = true;
    for (int i = 0; i < size; i++) {
      String[] cells = rows.get(i).strip().split("\\s+");
      for (int k = 0; k < size; k++) {
        matrix[i][k] = cells.length == size ? value(cells[k]) : Double.NaN;
        if (!(matrix[i][k] > 0)) {
          mistakes.add(new JudgmentsMalformed(fields.place("rows"), of, rows.get(i)));
          return judgment;
        }
      }
    }
    for (int i = 0; i < size && good; i++) {
      for (int k = 0; k <= i && good; k++) {
        if (Math.abs(matrix[i][k] * matrix[k][i] - 1) > ROUNDED) {
          good = false;
          mistakes.add(
              new JudgmentsMalformed(
                  fields.place("rows"), of, order.get(i) + " : " + order.get(k)));
        }
      }
    }
    double ratio = good ? judgment.consistencyRatio() : 0;
    if (ratio > most) {
      mistakes.add(
          new JudgmentsInconsistent(
              fields.place("rows"),
              of,
              String.format(Locale.ROOT, "%.3f", ratio),
              String.format(Locale.ROOT, "%.3f", most)));
    }
    return judgment;
  }

  private static double value(String cell) {
    String[] parts = cell.split("/", -1);
    try {
      double above = Double.parseDouble(parts[0]);
      return parts.length == 1 ? above : above / Double.parseDouble(parts[1]);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
