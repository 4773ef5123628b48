package zhiheng.intake.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;

/**
 * A return as read from its sheet, before anything is checked against anything else.
 *
 * @param observations by cell; blank cells of a grid are there without a value
 * @param explanations the clerk's words by row
 * @param rows of a list that hold something, in the order of the sheet; empty for a grid
 */
public record Draft(
    Form form,
    Unit unit,
    Period period,
    String part,
    String file,
    String sha256,
    Map<CellKey, Observation> observations,
    Map<String, String> explanations,
    List<String> rows) {

  /** The number in a cell, if there is one. */
  public Optional<BigDecimal> amount(String row, String column) {
    return Optional.ofNullable(observations.get(new CellKey(row, column)))
        .flatMap(observation -> Optional.ofNullable(observation.amount()));
  }

  /** The words in a cell, or nothing. */
  public String text(String row, String column) {
    return Optional.ofNullable(observations.get(new CellKey(row, column)))
        .flatMap(observation -> Optional.ofNullable(observation.text()))
        .orElse("");
  }

  /** Where a cell stands in the file. */
  public CellPlace place(String row, String column) {
    Observation observation = observations.get(new CellKey(row, column));
    return observation == null
        ? new CellPlace(file, "", "")
        : new CellPlace(file, observation.sheet(), observation.cell());
  }
}
