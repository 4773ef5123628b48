package zhiheng.templates.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.FormFindings.CheckNeverApplies;
import zhiheng.templates.form.FormFindings.CheckNeverFails;
import zhiheng.templates.form.FormFindings.ItemWithoutColumn;
import zhiheng.templates.form.FormFindings.NotANumericColumn;
import zhiheng.templates.form.FormFindings.UnknownItem;
import zhiheng.templates.form.FormFindings.UsualRangeUnfit;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;

/** Reads one check against the unit's own history. */
final class UsualRangeReader {
  private final Subject subject;

  UsualRangeReader(Subject subject) {
    this.subject = subject;
  }

  UsualRange read(Fields fields) {
    String column = fields.text("column");
    List<String> codes = new ArrayList<>();
    String id = fields.text("id");
    if (fields.texts("for").isEmpty()) {
      fields.report(new CheckNeverFails(fields.place("for"), id));
    }
    if (subject.rhythm() != Rhythm.MONTH) {
      fields.report(new CheckNeverApplies(fields.place(), id));
    }
    for (Placed<String> code : fields.placedTexts("for")) {
      Optional<Item> item = subject.item(code.value());
      if (item.isEmpty()) {
        String similar = Names.similar(subject.items(), code.value());
        fields.report(new UnknownItem(code.place(), code.value(), similar));
      } else if (!item.get().columns().contains(column)) {
        fields.report(new ItemWithoutColumn(code.place(), code.value(), column));
      } else if (!item.get().entry().type().isNumber()) {
        fields.report(new NotANumericColumn(code.place(), code.value()));
      }
      codes.add(code.value());
    }
    int most = fields.whole("months");
    int least = fields.whole("at_least");
    BigDecimal score = fields.number("score");
    BigDecimal leastMad = fields.number("least_mad");
    BigDecimal share = fields.optionalNumber("least_mad_share").orElse(BigDecimal.ZERO);
    if (least < 3
        || most < least
        || score.signum() <= 0
        || leastMad.signum() <= 0
        || share.signum() < 0) {
      fields.report(new UsualRangeUnfit(fields.place()));
    }
    return new UsualRange(
        id,
        fields.words("name"),
        fields.words("advice"),
        fields.choice("severity", Severity.class),
        codes,
        column,
        most,
        least,
        score,
        leastMad,
        share,
        ValidityReader.ofCheck(fields, id, subject.validity()),
        fields.optionalWords("source"),
        fields.place());
  }
}
