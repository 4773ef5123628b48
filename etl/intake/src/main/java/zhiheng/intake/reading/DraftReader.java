package zhiheng.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.intake.reading.CellReader.Asked;
import zhiheng.intake.reading.IdentityReader.Known;
import zhiheng.intake.reading.ReadingFindings.BlankCell;
import zhiheng.intake.reading.ReadingFindings.BlankWithoutReason;
import zhiheng.intake.reading.ReadingFindings.MissingSheet;
import zhiheng.intake.reading.ReadingFindings.NothingFilledIn;
import zhiheng.intake.reading.ReadingFindings.RowTwice;
import zhiheng.intake.reading.ReadingFindings.SheetRearranged;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.intake.workbook.Cell;
import zhiheng.intake.workbook.Sheet;
import zhiheng.intake.workbook.Workbook;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.form.Blank;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.wording.Text;

/** Reads a workbook by the form that it says it is. */
public final class DraftReader {
  private final Workbook workbook;
  private final Sheet sheet;
  private final Form form;
  private final SheetLayout layout;
  private final CellReader cells;
  private final Map<String, String> explanations = new LinkedHashMap<>();
  private final Map<CellKey, Observation> observations = new LinkedHashMap<>();
  private final List<Finding> found = new ArrayList<>();

  private DraftReader(Workbook workbook, Sheet sheet, Form form, Map<String, String> said) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.form = form;
    this.layout = SheetLayout.of(form);
    this.cells = new CellReader(workbook.from1904(), found);
    this.explanations.putAll(said);
  }

  /** A draft if the workbook could be understood at all, and everything that is wrong with it. */
  public record Read(Optional<Draft> draft, Findings findings) {}

  /**
   * Reads a workbook.
   *
   * @param said explanations by row given beside the file
   */
  public static Read read(
      Workbook workbook, Templates templates, Expectation expectation, Map<String, String> said) {
    IdentityReader identity = new IdentityReader(templates, expectation, workbook.file());
    Optional<Known> known = identity.read(workbook);
    List<Finding> found = new ArrayList<>(identity.found());
    Optional<Sheet> sheet = workbook.firstVisible();
    if (known.isPresent() && sheet.isEmpty()) {
      found.add(new MissingSheet(new FilePlace(workbook.file())));
    }
    if (known.isEmpty() || sheet.isEmpty()) {
      return new Read(Optional.empty(), new Findings(found));
    }
    Form form = known.get().form();
    DraftReader reader = new DraftReader(workbook, sheet.get(), form, said);
    List<String> rows = reader.readRows();
    found.addAll(reader.found);
    Optional<Draft> draft =
        known
            .get()
            .unit()
            .map(
                unit ->
                    new Draft(
                        form,
                        unit,
                        known.get().period(),
                        known.get().part(),
                        workbook.file(),
                        workbook.sha256(),
                        reader.observations,
                        reader.explanations,
                        rows));
    return new Read(draft, new Findings(found));
  }

  private List<String> readRows() {
    if (!asDrawn()) {
      return List.of();
    }
    if (form.kind() == Form.Kind.GRID) {
      form.items().forEach(this::readItem);
      return List.of();
    }
    List<String> rows = layout.rows().keySet().stream().filter(this::holdsSomething).toList();
    rows.forEach(this::readRow);
    if (rows.isEmpty()) {
      found.add(new NothingFilledIn(new FilePlace(workbook.file())));
    }
    once(rows);
    return rows;
  }

  /**
   * True if names of rows and columns stand where they were drawn; says the first that does not.
   */
  private boolean asDrawn() {
    for (Column column : form.columns()) {
      if (moved(SheetLayout.headRef(layout, column.code()), column.name())) {
        return false;
      }
    }
    for (Item item : form.items()) {
      int row = layout.rows().getOrDefault(item.code(), 0);
      if (moved(SheetLayout.ref(row, 0), item.name())) {
        return false;
      }
    }
    return true;
  }

  private boolean moved(String ref, Text expected) {
    String there = sheet.text(ref);
    boolean moved = !there.equals(expected.zh().strip()) && !there.equals(expected.en().strip());
    if (moved) {
      found.add(
          new SheetRearranged(new CellPlace(workbook.file(), sheet.name(), ref), there, expected));
    }
    return moved;
  }

  private void readItem(Item item) {
    explain(item.code());
    Text name = form.fullName(item);
    for (String column : item.columns()) {
      Text columnName = form.column(column).map(Column::name).orElse(new Text(column, column));
      CellKey key = new CellKey(item.code(), column);
      Asked asked = new Asked(item.code(), column, name, columnName, item.entry(), place(key));
      readCell(key, asked, item.entry().blank());
    }
  }

  private void readRow(String row) {
    explain(row);
    String number = "#" + Integer.parseInt(row);
    Text rowName = new Text(number, number);
    for (Column column : form.columns()) {
      column
          .entry()
          .ifPresent(
              entry -> {
                CellKey key = new CellKey(row, column.code());
                Asked asked =
                    new Asked(row, column.code(), rowName, column.name(), entry, place(key));
                readCell(key, asked, required(row, column) ? Blank.REFUSED : entry.blank());
              });
    }
  }

  /** True if what was chosen in another column, further left, makes this one necessary. */
  private boolean required(String row, Column column) {
    return column.requiredWhen().entrySet().stream()
        .anyMatch(
            when ->
                Optional.ofNullable(observations.get(new CellKey(row, when.getKey())))
                    .map(Observation::text)
                    .filter(when.getValue()::contains)
                    .isPresent());
  }

  private void readCell(CellKey key, Asked asked, Blank blank) {
    Cell cell = sheet.cell(asked.place().cell());
    Observation observation = cells.read(cell, asked);
    observations.put(key, observation);
    if (cell.kind() != Cell.Kind.BLANK || cell.formula()) {
      return;
    }
    if (blank == Blank.REFUSED) {
      found.add(new BlankCell(asked.place(), asked.item(), asked.columnName()));
    } else if (blank == Blank.NEEDS_REASON && !explanations.containsKey(key.row())) {
      found.add(new BlankWithoutReason(asked.place(), asked.item(), asked.columnName()));
    }
  }

  private void explain(String row) {
    Cell cell = sheet.cell(layout.ref(new CellKey(row, SheetLayout.EXPLANATION)));
    if (cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER) {
      explanations.putIfAbsent(row, cell.text());
    }
  }

  /** A row counts if any of its cells holds something, handed out with the form or not. */
  private boolean holdsSomething(String row) {
    return form.columns().stream()
        .map(column -> layout.ref(new CellKey(row, column.code())))
        .anyMatch(ref -> sheet.cell(ref).kind() != Cell.Kind.BLANK);
  }

  private void once(List<String> rows) {
    if (form.key().isEmpty()) {
      return;
    }
    Map<List<String>, String> first = new HashMap<>();
    Set<List<String>> said = new HashSet<>();
    for (String row : rows) {
      List<String> key = form.key().stream().map(column -> shown(row, column)).toList();
      String before = first.putIfAbsent(key, row);
      if (before != null && said.add(List.of(row))) {
        found.add(
            new RowTwice(
                place(new CellKey(row, form.key().get(0))),
                key.stream().collect(Collectors.joining(" / ")),
                Integer.toString(Integer.parseInt(before))));
      }
    }
  }

  private String shown(String row, String column) {
    return sheet.text(layout.ref(new CellKey(row, column)));
  }

  private CellPlace place(CellKey key) {
    return new CellPlace(workbook.file(), sheet.name(), layout.ref(key));
  }
}
