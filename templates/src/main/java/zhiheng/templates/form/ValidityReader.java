package zhiheng.templates.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import zhiheng.templates.check.Validity;
import zhiheng.templates.form.FormFindings.CheckNeverApplies;
import zhiheng.templates.form.FormFindings.NotADay;
import zhiheng.templates.source.Fields;

/** Reads from when to when a form holds, or one of its checks. */
final class ValidityReader {
  private ValidityReader() {}

  /** From when to when a check speaks of its form's returns; it must be some time of the form's. */
  static Validity ofCheck(Fields fields, String id, Validity form) {
    Validity validity = new Validity(day(fields, "valid_from"), day(fields, "valid_to"));
    if (!validity.meets(form)) {
      String field = fields.has("valid_from") ? "valid_from" : "valid_to";
      fields.report(new CheckNeverApplies(fields.place(field), id));
    }
    return validity;
  }

  /** The form's own validity; whoever reads the form says what is wrong with it. */
  static Validity ofForm(Fields form) {
    return new Validity(
        form.optionalText("valid_from").flatMap(ValidityReader::parsed),
        form.optionalText("valid_to").flatMap(ValidityReader::parsed));
  }

  private static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(Fields fields, String field) {
    Optional<String> found = fields.optionalText(field);
    Optional<LocalDate> day = found.flatMap(ValidityReader::parsed);
    if (found.isPresent() && day.isEmpty()) {
      fields.report(new NotADay(fields.place(field), found.get()));
    }
    return day;
  }
}
