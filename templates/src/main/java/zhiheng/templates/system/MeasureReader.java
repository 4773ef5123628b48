package zhiheng.templates.system;

import zhiheng.templates.source.Fields;
import zhiheng.templates.system.Measure.Absent;

/** Reads a measure: which rows of which dataset, and what of them. */
final class MeasureReader {
  private MeasureReader() {}

  static Measure read(String code, Fields fields) {
    String aggregate = fields.text("aggregate");
    Absent usual = aggregate.startsWith("count") ? Absent.ZERO : Absent.NOT_REPORTED;
    return new Measure(
        code,
        fields.words("name"),
        fields.text("dataset"),
        fields.optionalText("where").orElse(""),
        aggregate,
        fields.optionalText("unit").orElse("unit"),
        fields.optionalText("when"),
        fields.optionalChoice("absent", Absent.class).orElse(usual));
  }
}
