package zhiheng.templates.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.CsvRow;
import zhiheng.templates.unit.UnitFindings.EndsBeforeItBegins;
import zhiheng.templates.unit.UnitFindings.NotAUnitCode;
import zhiheng.templates.wording.Text;

/** One line of the table of areas: a name under a code for one stretch of time. */
record RegisterRow(
    UnitCode code,
    Level level,
    Text area,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    LinePlace place) {

  static final List<String> COLUMNS =
      List.of("code", "level", "name_zh", "name_en", "valid_from", "valid_to");

  static RegisterRow read(CsvRow row) {
    LocalDate from = row.date("valid_from");
    Optional<LocalDate> to = row.optionalDate("valid_to");
    if (to.isPresent() && to.get().isBefore(from)) {
      row.report(new EndsBeforeItBegins(row.place("valid_to"), from, to.get()));
    }
    return new RegisterRow(
        code(row),
        row.choice("level", Level.class),
        new Text(row.text("name_zh"), row.text("name_en")),
        from,
        to,
        row.place("code"));
  }

  private static UnitCode code(CsvRow row) {
    String code = row.text("code");
    if (UnitCode.isWellFormed(code)) {
      return new UnitCode(code);
    }
    row.report(new NotAUnitCode(row.place("code"), code));
    return UnitCode.NATIONAL;
  }

  boolean validAt(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
  }
}
