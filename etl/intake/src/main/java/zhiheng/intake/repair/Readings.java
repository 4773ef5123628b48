package zhiheng.intake.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.reading.ReadingFindings.NegativeNumber;
import zhiheng.intake.reading.ReadingFindings.NotAChoice;
import zhiheng.intake.reading.ReadingFindings.NotADate;
import zhiheng.intake.reading.ReadingFindings.TextForNumber;
import zhiheng.intake.repair.RepairFindings.ChoiceMeant;
import zhiheng.intake.repair.RepairFindings.DayMeant;
import zhiheng.intake.repair.RepairFindings.NumberMeant;
import zhiheng.intake.repair.RepairFindings.SignTyped;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.Item;

/** What was probably meant by cells that cannot be read as their form asks. */
public final class Readings {
  private final Map<String, Entry> entries = new HashMap<>();

  private Readings(Draft draft) {
    for (Observation each : draft.observations().values()) {
      draft
          .form()
          .item(each.row())
          .map(Item::entry)
          .or(() -> draft.form().column(each.column()).flatMap(Column::entry))
          .ifPresent(entry -> entries.put(each.cell(), entry));
    }
  }

  /** A likely reading for each finding that has one. */
  public static Findings of(Draft draft, Findings found) {
    if (found.isEmpty()) {
      return found;
    }
    Readings readings = new Readings(draft);
    List<Finding> meant = new ArrayList<>();
    for (Finding finding : found) {
      if (finding.place() instanceof CellPlace place) {
        Optional.ofNullable(readings.entries.get(place.cell()))
            .flatMap(entry -> meant(finding, place, entry))
            .ifPresent(meant::add);
      }
    }
    return new Findings(meant);
  }

  private static Optional<Finding> meant(Finding finding, CellPlace place, Entry entry) {
    if (finding instanceof TextForNumber text) {
      return Numeral.read(text.found())
          .filter(number -> Slip.fits(number, entry.type()))
          .map(
              number ->
                  new NumberMeant(place, text.item(), text.column(), text.found(), plain(number)));
    }
    if (finding instanceof NegativeNumber negative) {
      return Optional.of(new BigDecimal(negative.found()).abs())
          .filter(number -> Slip.fits(number, entry.type()))
          .map(
              number ->
                  new SignTyped(
                      place, negative.item(), negative.column(), negative.found(), plain(number)));
    }
    if (finding instanceof NotADate date) {
      return Day.read(date.found())
          .map(day -> new DayMeant(place, date.item(), date.column(), date.found(), day));
    }
    if (finding instanceof NotAChoice choice) {
      return NearChoice.of(choice.found(), entry.choices())
          .map(
              near ->
                  new ChoiceMeant(
                      place, choice.item(), choice.column(), choice.found(), near.name()));
    }
    return Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
