package zhiheng.reports.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.reports.office.SameZip;
import zhiheng.reports.publish.OpenCell;
import zhiheng.reports.publish.OpenColumn;
import zhiheng.reports.publish.OpenData;
import zhiheng.reports.publish.OpenTable;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Text;
import zhiheng.templates.wording.Wording;

/**
 * Open data as one workbook that can be listened to as well as looked at, after the UK Analysis
 * Function's "Releasing statistics in spreadsheets": a cover, the contents, the notes, then one
 * table a sheet, marked and named as a table, its title in the first cell; numbers as numbers, no
 * merged, hidden or frozen cells, nothing said by color, no cell of a table left empty.
 */
public final class OpenDataWorkbook {
  private final Wording wording;
  private final Lang lang;

  /**
   * @param templates the folder of definitions, for the words
   */
  public OpenDataWorkbook(Path templates, Lang lang) {
    this.wording = Wording.read(templates.resolve("wording/reports"), lang);
    this.lang = lang;
  }

  public void write(OpenData data, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      OpenSheets sheets = new OpenSheets(workbook);
      sheets.page(wording.say("open.cover"), cover(data));
      sheets.table(
          wording.say("open.contents"),
          "contents",
          List.of(wording.say("open.contents"), wording.say("open.one_table")),
          contents(data));
      sheets.table(
          wording.say("open.notes"),
          "notes",
          List.of(wording.say("open.notes"), wording.say("open.one_table")),
          notes(data));
      for (OpenTable table : data.tables()) {
        sheets.table(table.code(), table.code().replace('-', '_'), above(table), cells(table));
      }
      sheets.link(wording.say("open.contents"));
      describe(workbook, data);
      workbook.write(bytes);
    }
    SameZip.copy(bytes.toByteArray(), data.issued(), out);
  }

  private List<String> cover(OpenData data) {
    List<String> lines = new ArrayList<>();
    lines.add(in(data.title()));
    if (data.illustration()) {
      lines.add(wording.say("report.illustration"));
    }
    lines.add(wording.say("open.publisher", Map.of("office", in(data.publisher()))));
    lines.add(wording.say("open.issued", Map.of("day", data.issued().toString())));
    lines.add(wording.say("open.as_of", Map.of("moment", data.asOf().toString())));
    lines.add(wording.say("open.source", Map.of("source", in(data.source()))));
    lines.add(wording.say("open.license", Map.of("license", in(data.license()))));
    lines.add(wording.say("open.contact", Map.of("contact", in(data.contact()))));
    lines.add(wording.say("open.about"));
    return lines;
  }

  private List<List<OpenCell>> contents(OpenData data) {
    List<List<OpenCell>> rows = new ArrayList<>();
    rows.add(heads("open.sheet", "open.content"));
    rows.add(words(wording.say("open.notes"), wording.say("open.notes_content")));
    data.tables().forEach(table -> rows.add(words(table.code(), in(table.title()))));
    return rows;
  }

  private List<List<OpenCell>> notes(OpenData data) {
    List<List<OpenCell>> rows = new ArrayList<>();
    rows.add(heads("open.note_number", "open.note"));
    for (OpenCell.Mark mark : OpenCell.Mark.values()) {
      rows.add(words(mark.shorthand(), wording.say("open.mark." + name(mark))));
    }
    int number = 0;
    for (Text note : data.notes()) {
      rows.add(words(wording.say("open.note_name", Map.of("number", ++number)), in(note)));
    }
    return rows;
  }

  private static String name(OpenCell.Mark mark) {
    return switch (mark) {
      case SUPPRESSED -> "suppressed";
      case MISSING -> "missing";
      case NOT_APPLICABLE -> "not_applicable";
    };
  }

  /** What is said over a table: its title, that there is one, what it holds, what marks mean. */
  private List<String> above(OpenTable table) {
    List<String> lines = new ArrayList<>();
    lines.add(in(table.title()));
    lines.add(wording.say("open.one_table"));
    lines.add(in(table.note()));
    for (OpenCell.Mark mark : OpenCell.Mark.values()) {
      if (table.rows().stream().anyMatch(row -> row.contains(mark))) {
        lines.add(mark.shorthand() + " " + wording.say("open.mark." + name(mark)));
      }
    }
    return lines;
  }

  private List<List<OpenCell>> cells(OpenTable table) {
    List<List<OpenCell>> rows = new ArrayList<>();
    rows.add(
        table.columns().stream()
            .map(OpenColumn::name)
            .map(name -> OpenCell.of(name.in(lang)))
            .toList());
    rows.addAll(table.rows());
    return rows;
  }

  private List<OpenCell> heads(String... codes) {
    return List.of(codes).stream().map(code -> OpenCell.of(wording.say(code))).toList();
  }

  private static List<OpenCell> words(String... texts) {
    return List.of(texts).stream().map(OpenCell::of).toList();
  }

  private String in(Text text) {
    return text.in(lang);
  }

  private void describe(XSSFWorkbook workbook, OpenData data) {
    POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(data.issued().atStartOfDay(ZoneOffset.UTC).toInstant()));
    core.setTitle(in(data.title()));
    core.setCreator(in(data.publisher()));
    core.setCreated(day);
    core.setModified(day);
    core.setDescription(data.illustration() ? wording.say("report.illustration") : "");
  }
}
