package zhiheng.intake.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.given.GivenFindings.GivenCellChanged;
import zhiheng.intake.given.GivenFindings.GivenRowMissing;
import zhiheng.intake.given.GivenFindings.RowNotGiven;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Column;
import zhiheng.templates.wording.Text;

/** Holds a form that came back against what it was handed out with. */
public final class GivenCells {
  private final Draft draft;
  private final Given given;
  private final SheetLayout layout;
  private final List<Finding> found = new ArrayList<>();

  private GivenCells(Draft draft, Given given) {
    this.draft = draft;
    this.given = given;
    this.layout = SheetLayout.of(draft.form());
  }

  /** Everything that is no longer as it was given. */
  public static Findings run(Draft draft, Given given) {
    GivenCells cells = new GivenCells(draft, given);
    if (given.rows() > 0 && !draft.rows().isEmpty()) {
      for (int number = 1; number <= given.rows(); number++) {
        cells.row(number);
      }
      draft.rows().stream()
          .filter(row -> Integer.parseInt(row) > given.rows())
          .forEach(cells::notGiven);
    }
    return given.findings().and(new Findings(cells.found));
  }

  private void row(int number) {
    String row = SheetLayout.rowCode(number);
    if (!draft.rows().contains(row)) {
      Text expected = given.cells().getOrDefault(new CellKey(row, firstGiven()), new Text("", ""));
      found.add(new GivenRowMissing(place(row, firstGiven()), name(row), expected));
      return;
    }
    for (Column column : draft.form().columns()) {
      Text expected = given.cells().get(new CellKey(row, column.code()));
      if (expected != null) {
        cell(row, column, expected);
      }
    }
  }

  private void cell(String row, Column column, Text expected) {
    Observation there = draft.observations().get(new CellKey(row, column.code()));
    String said = said(there);
    if (!said.equals(expected.zh()) && !said.equals(expected.en())) {
      found.add(
          new GivenCellChanged(
              place(row, column.code()),
              name(row),
              column.name(),
              shown(column, said),
              shown(column, expected)));
    }
  }

  private static String said(@Nullable Observation there) {
    if (there == null) {
      return "";
    }
    BigDecimal amount = there.amount();
    String text = there.text();
    return amount != null ? amount.toPlainString() : text == null ? "" : text;
  }

  private static Text shown(Column column, Text text) {
    return text.zh().equals(text.en()) ? shown(column, text.zh()) : text;
  }

  /** A choice by its name, anything else as it stands. */
  private static Text shown(Column column, String said) {
    return column
        .entry()
        .flatMap(entry -> entry.choice(said))
        .map(Choice::name)
        .orElse(new Text(said, said));
  }

  private void notGiven(String row) {
    found.add(new RowNotGiven(place(row, firstGiven()), name(row)));
  }

  private String firstGiven() {
    return draft.form().columns().stream()
        .filter(Column::given)
        .map(Column::code)
        .findFirst()
        .orElse("");
  }

  private CellPlace place(String row, String column) {
    CellPlace read = draft.place(row, column);
    return read.cell().isEmpty()
        ? new CellPlace(draft.file(), sheet(), layout.ref(new CellKey(row, column)))
        : read;
  }

  private String sheet() {
    return draft.observations().values().stream().map(Observation::sheet).findFirst().orElse("");
  }

  private static Text name(String row) {
    String number = "#" + Integer.parseInt(row);
    return new Text(number, number);
  }
}
