package zhiheng.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import zhiheng.intake.reading.ReadingFindings.MissingIdentity;
import zhiheng.intake.reading.ReadingFindings.OtherForm;
import zhiheng.intake.reading.ReadingFindings.OtherPart;
import zhiheng.intake.reading.ReadingFindings.OtherPeriod;
import zhiheng.intake.reading.ReadingFindings.OtherUnit;
import zhiheng.intake.reading.ReadingFindings.OtherVersion;
import zhiheng.intake.reading.ReadingFindings.PeriodNotUnderstood;
import zhiheng.intake.reading.ReadingFindings.UnitNotInRegister;
import zhiheng.intake.reading.ReadingFindings.UnknownForm;
import zhiheng.intake.sheet.Identity;
import zhiheng.intake.workbook.Workbook;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Finds out whose workbook it is, of which form and when, and whether that was expected. */
final class IdentityReader {
  private final Templates templates;
  private final Expectation expectation;
  private final FilePlace place;
  private final List<Finding> found = new ArrayList<>();

  IdentityReader(Templates templates, Expectation expectation, String file) {
    this.templates = templates;
    this.expectation = expectation;
    this.place = new FilePlace(file);
  }

  /** Who and when, as far as known definitions go. */
  record Known(Form form, Optional<Unit> unit, Period period, String part) {}

  List<Finding> found() {
    return found;
  }

  Optional<Known> read(Workbook workbook) {
    Optional<Identity> identity =
        workbook
            .sheet(Identity.SHEET)
            .map(sheet -> (Identity.Cells) sheet::text)
            .flatMap(Identity::read);
    if (identity.isEmpty()) {
      found.add(new MissingIdentity(place));
    }
    return identity.flatMap(this::known);
  }

  private Optional<Known> known(Identity identity) {
    Optional<Period> period = period(identity);
    Optional<Unit> unit = unit(identity, period);
    Optional<Form> form = form(identity, period);
    form.ifPresent(one -> part(identity, one));
    return form.flatMap(f -> period.map(p -> new Known(f, unit, p, identity.part())));
  }

  private Optional<Period> period(Identity identity) {
    Optional<Period> period = Period.parse(identity.period());
    if (period.isEmpty()) {
      found.add(new PeriodNotUnderstood(place, identity.period()));
    }
    period.ifPresent(
        there ->
            expectation
                .period()
                .filter(expected -> !expected.equals(there))
                .ifPresent(
                    expected -> found.add(new OtherPeriod(place, there.code(), expected.code()))));
    return period;
  }

  private Optional<Unit> unit(Identity identity, Optional<Period> period) {
    Optional<UnitCode> code =
        Optional.of(identity.unit()).filter(UnitCode::isWellFormed).map(UnitCode::new);
    Optional<Unit> unit =
        code.flatMap(c -> period.flatMap(p -> templates.register().find(c, p.firstDay())));
    if (unit.isEmpty() && (period.isPresent() || code.isEmpty())) {
      found.add(new UnitNotInRegister(place, identity.unit(), period.map(Period::code).orElse("")));
    }
    expectation
        .unit()
        .filter(expected -> !expected.code().equals(identity.unit()))
        .ifPresent(
            expected -> {
              Text name = unit.map(Unit::name).orElse(new Text("", ""));
              found.add(new OtherUnit(place, name, identity.unit(), expected.code()));
            });
    return unit;
  }

  private Optional<Form> form(Identity identity, Optional<Period> period) {
    List<Form> versions = templates.forms().versions(identity.form());
    if (versions.isEmpty()) {
      String known =
          templates.forms().all().stream()
              .map(Form::code)
              .distinct()
              .collect(Collectors.joining(", "));
      found.add(new UnknownForm(place, identity.form(), known));
      return Optional.empty();
    }
    expectation
        .form()
        .filter(expected -> !expected.equals(identity.form()))
        .ifPresent(
            expected -> found.add(new OtherForm(place, versions.get(0).title(), title(expected))));
    Optional<Form> form = period.flatMap(p -> templates.forms().find(identity.form(), p));
    if (period.isPresent() && form.isEmpty()) {
      found.add(new PeriodNotUnderstood(place, identity.period()));
    }
    form.filter(one -> !one.version().equals(identity.version()))
        .ifPresent(one -> found.add(new OtherVersion(place, identity.version(), one.version())));
    return form.filter(one -> one.version().equals(identity.version()));
  }

  private Text title(String form) {
    return templates.forms().versions(form).stream()
        .findFirst()
        .map(Form::title)
        .orElse(new Text(form, form));
  }

  private void part(Identity identity, Form form) {
    Text label = form.part().orElse(new Text("", ""));
    String expected = expectation.part().orElse(identity.part());
    boolean missing = form.part().isPresent() && identity.part().isEmpty();
    if (missing || !expected.equals(identity.part())) {
      found.add(new OtherPart(place, label, identity.part(), expected));
    }
  }
}
