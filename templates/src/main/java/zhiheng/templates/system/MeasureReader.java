package zhiheng.templates.system;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.source.Fields;
import zhiheng.templates.system.Measure.Absent;

/** Reads a measure: which rows of which dataset, and what of them. */
final class MeasureReader {
  private final Datasets datasets;

  MeasureReader(Datasets datasets) {
    this.datasets = datasets;
  }

  Optional<Measure> read(String code, Fields fields) {
    String name = fields.text("dataset");
    Names names = new Names("数据集", "dataset");
    datasets.all().forEach(each -> names.add(each.code(), fields, fields.place()));
    names.ask(name, fields, fields.place("dataset"));
    Dataset dataset = datasets.find(name).orElse(null);
    if (dataset == null) {
      fields.words("name");
      List.of("where", "aggregate", "unit", "when", "absent").forEach(fields::optionalText);
      return Optional.empty();
    }
    Expressions expressions = Expressions.over(dataset);
    Optional<Condition> where = expressions.condition(fields, "where");
    Optional<Aggregate> aggregate = expressions.aggregate(fields, "aggregate");
    String unit = column(fields, dataset, fields.optionalText("unit").orElse("unit"), "unit");
    Optional<Column> when =
        fields
            .optionalText("when")
            .flatMap(found -> dataset.find(column(fields, dataset, found, "when")));
    Absent usual =
        aggregate.filter(each -> each instanceof Aggregate.Sum).isPresent()
            ? Absent.NOT_REPORTED
            : Absent.ZERO;
    return Optional.of(
        new Measure(
            code,
            fields.words("name"),
            name,
            where.orElse(Condition.ALWAYS),
            aggregate.orElse(new Aggregate.Count()),
            unit,
            when,
            fields.optionalChoice("absent", Absent.class).orElse(usual)));
  }

  private static String column(Fields fields, Dataset dataset, String found, String field) {
    Names columns = new Names("列", "column");
    dataset.columns().forEach(each -> columns.add(each.code(), fields, fields.place()));
    columns.ask(found, fields, fields.place(field));
    return found;
  }
}
