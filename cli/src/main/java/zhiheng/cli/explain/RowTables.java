package zhiheng.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhiheng.cli.console.Console;
import zhiheng.lake.Rows;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;

/** Rows of line-level data behind the figures of a score, a table for each figure. */
record RowTables(Console console, Outline outline, Datasets datasets) {

  List<Block> of(List<Fact> facts) {
    List<Block> blocks = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.rows().isPresent() && !fact.rows().get().list().isEmpty()) {
        Rows rows = fact.rows().get();
        blocks.add(
            new TableBlock(
                "rows-" + (blocks.size() + 1),
                outline.table(fact.node() + ": " + fact.measured().name().in(console.lang())),
                table(rows, datasets.find(fact.measured().dataset()).orElseThrow()),
                console.say(
                    "explain_rows", Map.of("shown", rows.list().size(), "total", rows.total()))));
      }
    }
    return blocks;
  }

  private Table table(Rows rows, Dataset dataset) {
    RowWords words = RowWords.of(rows, dataset, console.lang());
    List<Column> columns = new ArrayList<>();
    words.heads().forEach(name -> columns.add(Column.text(name, 10)));
    columns.add(Column.text(console.say("explain_file"), 16));
    columns.add(Column.code(console.say("explain_cell"), 8));
    columns.add(Column.code(console.say("status_receipt"), 14));
    List<Row> shown = new ArrayList<>();
    for (int i = 0; i < rows.list().size(); i++) {
      Rows.Row row = rows.list().get(i);
      List<Cell> cells = new ArrayList<>();
      words.values().get(i).forEach(value -> cells.add(Cell.of(value)));
      cells.add(Cell.of(row.file()));
      cells.add(Cell.of(row.place()));
      cells.add(Cell.of(row.receipt()));
      shown.add(Row.of(cells));
    }
    return new Table(columns, shown);
  }
}
