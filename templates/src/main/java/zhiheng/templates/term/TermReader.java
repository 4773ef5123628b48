package zhiheng.templates.term;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.term.TermFindings.AgeingNotRising;
import zhiheng.templates.term.TermFindings.AlertNotPositive;
import zhiheng.templates.term.TermFindings.TermDayWrong;
import zhiheng.templates.term.TermFindings.TermKindUnknown;
import zhiheng.templates.term.TermFindings.TermLengthUnclear;
import zhiheng.templates.term.TermFindings.TermsMeet;

/** Reads terms; whatever is wrong with them is reported to the fields. */
final class TermReader {
  private final List<String> kinds;
  private final List<CaseTerm> before = new ArrayList<>();

  /** What a term does on a rest day. */
  private enum RestDay {
    NEXT,
    STAYS
  }

  TermReader(Datasets datasets) {
    kinds =
        datasets
            .find("cases")
            .flatMap(cases -> cases.find("kind"))
            .map(Column::allowed)
            .orElse(List.of());
  }

  CaseTerms read(Fields fields) {
    List<CaseTerm> terms = fields.list("terms", this::term);
    List<Integer> ageing = new ArrayList<>();
    for (Placed<String> end : fields.placedTexts("ageing")) {
      int days = end.value().matches("\\d{1,5}") ? Integer.parseInt(end.value()) : 0;
      if (days <= (ageing.isEmpty() ? 0 : ageing.get(ageing.size() - 1))) {
        fields.report(new AgeingNotRising(end.place(), end.value()));
      }
      ageing.add(days);
    }
    int[] alerts =
        fields
            .map(
                "alerts",
                each ->
                    new int[] {
                      positive(each, "due_soon_working_days"), positive(each, "silent_days")
                    })
            .orElse(new int[] {1, 1});
    return new CaseTerms(terms, ageing, alerts[0], alerts[1]);
  }

  private static int positive(Fields fields, String name) {
    int found = fields.whole(name);
    if (fields.has(name) && found < 1) {
      fields.report(new AlertNotPositive(fields.place(name), name, found));
    }
    return found;
  }

  private CaseTerm term(Fields fields) {
    fields.placedTexts("kinds").stream()
        .filter(kind -> !kinds.contains(kind.value()))
        .forEach(
            kind ->
                fields.report(
                    new TermKindUnknown(kind.place(), kind.value(), String.join(", ", kinds))));
    CaseTerm term =
        new CaseTerm(
            fields.text("code"),
            fields.choice("stage", Stage.class),
            fields.words("name"),
            fields.texts("kinds"),
            length(fields),
            fields.optionalMap("extension", TermReader::length),
            fields.optionalChoice("rest_day", RestDay.class).equals(Optional.of(RestDay.NEXT)),
            day(fields, "valid_from").orElse(LocalDate.MIN),
            fields.has("valid_to") ? day(fields, "valid_to") : Optional.empty(),
            fields.words("source"),
            fields.flag("remembered", false));
    fields.optionalText("valid_to");
    before.stream()
        .filter(term::meets)
        .forEach(
            other -> fields.report(new TermsMeet(fields.place("code"), term.code(), other.code())));
    before.add(term);
    return term;
  }

  private static Length length(Fields fields) {
    Length length =
        new Length(
            fields.optionalWhole("months").orElse(0),
            fields.optionalWhole("days").orElse(0),
            fields.optionalWhole("working_days").orElse(0));
    long positive =
        List.of(length.months(), length.days(), length.workingDays()).stream()
            .filter(each -> each != 0)
            .count();
    if (positive != 1 || length.months() + length.days() + length.workingDays() < 1) {
      fields.report(new TermLengthUnclear(fields.place()));
    }
    return length;
  }

  private static Optional<LocalDate> day(Fields fields, String field) {
    String found = fields.text(field);
    try {
      return Optional.of(LocalDate.parse(found));
    } catch (DateTimeParseException e) {
      fields.report(new TermDayWrong(fields.place(field), found));
      return Optional.empty();
    }
  }
}
