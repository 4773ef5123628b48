package zhiheng.templates.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;

/**
 * Reads the conditions and aggregates that are put to one dataset. The language is a closed subset
 * of SQL's expressions: comparisons, {@code and}, {@code or}, {@code not}, {@code in}, {@code
 * between} and {@code is null} over documented columns; {@code count(*)}, {@code count(distinct
 * c)}, {@code sum(c)}.
 */
public final class Expressions {
  private final Dataset dataset;

  private Expressions(Dataset dataset) {
    this.dataset = dataset;
  }

  public static Expressions over(Dataset dataset) {
    return new Expressions(dataset);
  }

  /** Reads a condition; {@code source} is the text and where it begins. */
  public Parsed<Condition> condition(Placed<String> source) {
    return parse(source, words -> new ConditionParser(words, dataset).condition());
  }

  /** Reads an aggregate. */
  public Parsed<Aggregate> aggregate(Placed<String> source) {
    return parse(source, words -> new AggregateParser(words, dataset).aggregate());
  }

  /** Reads the condition in a field, {@link Condition#ALWAYS} if there is no such field. */
  public Optional<Condition> condition(Fields fields, String field) {
    Optional<String> text = fields.optionalText(field);
    return text.isEmpty()
        ? Optional.of(Condition.ALWAYS)
        : reported(fields, condition(new Placed<>(text.get(), fields.place(field))));
  }

  /** Reads the aggregate in a field that must be there. */
  public Optional<Aggregate> aggregate(Fields fields, String field) {
    String text = fields.text(field);
    return fields.has(field)
        ? reported(fields, aggregate(new Placed<>(text, fields.place(field))))
        : Optional.empty();
  }

  private static <T> Optional<T> reported(Fields fields, Parsed<T> parsed) {
    parsed.findings().forEach(fields::report);
    return parsed.value();
  }

  private static <T> Parsed<T> parse(Placed<String> source, Function<Words, T> reader) {
    Words words = new Words(source.value(), begin(source.place()));
    List<Finding> found = words.found();
    try {
      T value = reader.apply(words);
      words.end();
      return new Parsed<>(
          found.isEmpty() ? Optional.of(value) : Optional.empty(), new Findings(found));
    } catch (Words.Unreadable e) {
      return new Parsed<>(Optional.empty(), new Findings(found));
    }
  }

  /** A quoted text begins one character after its quotation mark. */
  private static LinePlace begin(LinePlace place) {
    String rest = place.text().substring(Math.min(place.column() - 1, place.text().length()));
    return rest.startsWith("\"") || rest.startsWith("'")
        ? new LinePlace(place.file(), place.line(), place.column() + 1, place.text())
        : place;
  }
}
