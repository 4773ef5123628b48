package zhiheng.templates.risk;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.ColumnType;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.dataset.Source;
import zhiheng.templates.risk.RiskFindings.RiskColumnUnfit;
import zhiheng.templates.risk.RiskFindings.RiskDatasetUnknown;
import zhiheng.templates.risk.RiskFindings.RiskNumberNotPositive;
import zhiheng.templates.risk.RiskFindings.RiskPointsTwice;
import zhiheng.templates.source.Fields;
import zhiheng.templates.wording.Text;

/** Reads a rule for risks. */
final class RiskRuleReader {
  private final Datasets datasets;
  private final Set<String> codes = new HashSet<>();

  RiskRuleReader(Datasets datasets) {
    this.datasets = datasets;
  }

  RiskRule read(Fields fields) {
    String subject = fields.text("subject");
    return new RiskRule(
        fields.text("risk"),
        fields.words("name"),
        subject,
        positive(fields, "window"),
        positiveNumber(fields, "threshold"),
        positive(fields, "valid"),
        fields.list("points", each -> points(each, subject)).stream()
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<RiskRule.Points> points(Fields fields, String subject) {
    String code = fields.text("code");
    if (!codes.add(code)) {
      fields.report(new RiskPointsTwice(fields.place("code"), code));
    }
    String named = fields.text("dataset");
    Optional<Dataset> dataset = datasets.find(named).filter(each -> each.source() == Source.LINES);
    String dated = fields.text("dated");
    BigDecimal each = positiveNumber(fields, "each");
    BigDecimal most = positiveNumber(fields, "most");
    Text says = fields.words("says");
    if (dataset.isEmpty()) {
      fields.optionalText("where");
      fields.report(new RiskDatasetUnknown(fields.place("dataset"), named, known()));
      return Optional.empty();
    }
    fits(fields, dataset.get(), subject, "dataset");
    fits(fields, dataset.get(), "unit", "dataset");
    boolean isDay =
        dataset.get().find(dated).map(Column::type).filter(ColumnType.DATE::equals).isPresent();
    if (!isDay) {
      fields.report(new RiskColumnUnfit(fields.place("dated"), named, dated, "date"));
    }
    Optional<Condition> where = Expressions.over(dataset.get()).condition(fields, "where");
    return where.map(
        condition -> new RiskRule.Points(code, says, named, condition, dated, each, most));
  }

  private static void fits(Fields fields, Dataset dataset, String column, String field) {
    if (dataset.find(column).filter(each -> !each.personal()).isEmpty()) {
      fields.report(
          new RiskColumnUnfit(
              fields.place(field),
              dataset.code(),
              column,
              dataset.columns().stream()
                  .filter(each -> !each.personal())
                  .map(Column::code)
                  .collect(Collectors.joining(", "))));
    }
  }

  private String known() {
    List<String> lines =
        datasets.all().stream()
            .filter(each -> each.source() == Source.LINES)
            .map(Dataset::code)
            .toList();
    return String.join(", ", lines);
  }

  private static int positive(Fields fields, String field) {
    int number = fields.whole(field);
    if (fields.has(field) && number <= 0) {
      fields.report(new RiskNumberNotPositive(fields.place(field), Integer.toString(number)));
    }
    return number;
  }

  private static BigDecimal positiveNumber(Fields fields, String field) {
    BigDecimal number = fields.number(field);
    if (fields.has(field) && number.signum() <= 0) {
      fields.report(new RiskNumberNotPositive(fields.place(field), number.toPlainString()));
    }
    return number;
  }
}
