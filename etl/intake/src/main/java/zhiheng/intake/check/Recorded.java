package zhiheng.intake.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Remark;
import zhiheng.templates.form.Form;
import zhiheng.templates.unit.Unit;

/** A return as the ledger keeps it, to be checked once more. */
public final class Recorded {
  private Recorded() {}

  /** The draft that a return was when it was handed in. */
  public static Draft draft(Figures figures, Form form, Unit unit) {
    Handed handed = figures.handed();
    Map<CellKey, Observation> cells = new LinkedHashMap<>();
    figures.observations().forEach(one -> cells.put(new CellKey(one.row(), one.column()), one));
    Map<String, String> explanations = new LinkedHashMap<>();
    for (Remark remark : figures.remarks()) {
      explanations.putIfAbsent(remark.row(), remark.explanation());
    }
    List<String> rows =
        form.kind() == Form.Kind.LIST
            ? figures.observations().stream().map(Observation::row).distinct().toList()
            : List.of();
    return new Draft(
        form,
        unit,
        handed.period(),
        handed.part(),
        handed.file(),
        handed.receipt().sha256(),
        cells,
        explanations,
        rows);
  }
}
