package zhiheng.templates.dataset;

import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.dataset.ExpressionFindings.AggregateRefused;
import zhiheng.templates.dataset.ExpressionFindings.NotSummable;
import zhiheng.templates.dataset.Token.Kind;

/** Reads {@code count(*)}, {@code count(distinct c)} and {@code sum(c)}. */
final class AggregateParser {
  private static final String KNOWN = "count(*), count(distinct …), sum(…)";

  private final Words words;
  private final Dataset dataset;

  AggregateParser(Words words, Dataset dataset) {
    this.words = words;
    this.dataset = dataset;
  }

  Aggregate aggregate() {
    Token function = words.take();
    return switch (function.text()) {
      case "count" -> count();
      case "sum" -> sum();
      default ->
          throw function.kind() == Kind.WORD
              ? words.unreadable(new AggregateRefused(words.place(function), function.text()))
              : words.unexpected(function, KNOWN);
    };
  }

  private Aggregate count() {
    words.expect("(");
    if (words.takeIf("*")) {
      words.expect(")");
      return new Aggregate.Count();
    }
    words.expect("distinct");
    String column = column().text();
    words.expect(")");
    return new Aggregate.CountDistinct(column);
  }

  private Aggregate sum() {
    words.expect("(");
    List<String> factors = new ArrayList<>();
    do {
      Token factor = column();
      dataset
          .find(factor.text())
          .filter(column -> !column.type().isNumber())
          .ifPresent(column -> words.report(new NotSummable(words.place(factor), factor.text())));
      factors.add(factor.text());
    } while (factors.size() < 3 && words.takeIf("*"));
    words.expect(")");
    return new Aggregate.Sum(factors);
  }

  private Token column() {
    Token word = words.take();
    if (word.kind() != Kind.WORD) {
      throw words.unexpected(word, "a column");
    }
    words.column(word, dataset);
    return word;
  }
}
