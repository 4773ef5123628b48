package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.form.FormFindings.LockBeforeDue;
import zhiheng.templates.form.FormFindings.TermsOverlap;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.source.Fields;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Reads until when a form is handed in, and by whom. */
final class TermsReader {
  private TermsReader() {}

  static List<Term> terms(Fields form) {
    List<Term> terms = form.list("terms", TermsReader::term);
    for (int i = 1; i < terms.size(); i++) {
      LocalDate from = terms.get(i).validFrom();
      if (!terms.get(i - 1).validTo().map(last -> last.isBefore(from)).orElse(false)) {
        form.report(new TermsOverlap(form.place("terms"), from.toString()));
      }
    }
    return terms;
  }

  private static Term term(Fields fields) {
    int due = fields.whole("due_working_days");
    Optional<Integer> locks = fields.optionalWhole("locks_working_days");
    if (locks.map(days -> days < due).orElse(false)) {
      fields.report(new LockBeforeDue(fields.place("locks_working_days"), locks.get(), due));
    }
    return new Term(
        from(fields).orElse(LocalDate.MIN),
        FormReader.day(fields, "valid_to"),
        due,
        locks,
        fields.optionalChoice("approval", Approval.class).orElse(Approval.NONE));
  }

  // A form itself must say from when it holds; what is said of it may hold as long as the form.
  private static Optional<LocalDate> from(Fields fields) {
    return fields.has("valid_from") ? FormReader.day(fields, "valid_from") : Optional.empty();
  }

  static List<Expected> expected(Fields form) {
    return form.list("expected", TermsReader::rule);
  }

  private static Expected rule(Fields fields) {
    Optional<String> below = fields.optionalText("below");
    if (below.isPresent() && !UnitCode.isWellFormed(below.get())) {
      fields.report(new UnknownWord(fields.place("below"), below.get(), "100000 … 659099"));
      below = Optional.empty();
    }
    return new Expected(
        fields.choice("level", Level.class),
        fields.optionalChoice("kind", Unit.Kind.class).orElse(Unit.Kind.BUREAU),
        below.map(UnitCode::new),
        from(fields).orElse(LocalDate.MIN),
        FormReader.day(fields, "valid_to"));
  }
}
