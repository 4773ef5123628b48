package zhiheng.intake.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.intake.sheet.SheetLayout.Spot;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Validity;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.form.Section;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Draws the workbook of a form with nothing filled in: looks, locks, drop-downs, hints, print. */
final class EmptySheet {
  /** A return that is signed and filed should not run over two sheets of paper. */
  private static final int MOST_PAGES = 2;

  private final SheetLayout layout;
  private final Form form;
  private final Lang lang;
  private final Wording words;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet;
  private final Looks looks;
  private final Map<Object, CellStyle> styles = new LinkedHashMap<>();

  private EmptySheet(SheetLayout layout, Wording words) {
    this.layout = layout;
    this.form = layout.form();
    this.words = words;
    this.lang = words.lang();
    this.sheet = workbook.createSheet(sheetName(form, lang));
    this.looks = new Looks(workbook, lang == Lang.ZH ? "宋体" : "Calibri");
  }

  /** The workbook's bytes. */
  static byte[] draw(SheetLayout layout, Wording words) {
    EmptySheet empty = new EmptySheet(layout, words);
    empty.head();
    empty.body();
    Identity.draw(empty.workbook);
    InputRules.draw(empty.workbook, empty.sheet, layout, words);
    empty.hints();
    empty.paper();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        XSSFWorkbook workbook = empty.workbook) {
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sheetName(Form form, Lang lang) {
    String name = form.title().in(lang).replaceAll("[\\\\/*?:\\[\\]]", " ");
    return name.length() > 31 ? name.substring(0, 31).strip() : name;
  }

  private void head() {
    CellStyle plain = looks.plain();
    across(SheetLayout.TITLE, form.title().in(lang), looks.title(), 30);
    across(SheetLayout.WHO_AND_WHEN, "", plain, 20);
    across(SheetLayout.NOTE, form.note().in(lang), plain, 44);
    XSSFRow head = sheet.createRow(SheetLayout.HEAD);
    head.setHeightInPoints(form.kind() == Form.Kind.GRID ? 24 : 34);
    boolean grid = form.kind() == Form.Kind.GRID;
    List<String> names = new ArrayList<>(List.of(words.say(grid ? "item" : "row")));
    if (grid) {
      names.add(words.say("measure"));
    }
    form.columns().forEach(column -> names.add(column.name().in(lang)));
    names.add(words.say("explanation"));
    names.add(words.say("to_check"));
    CellStyle style = looks.head();
    for (int i = 0; i < names.size(); i++) {
      cell(head, i, style).setCellValue(names.get(i));
    }
    sheet.createFreezePane(grid ? 1 : 2, SheetLayout.FIRST);
  }

  private void across(int index, String text, CellStyle style, int height) {
    XSSFRow row = sheet.createRow(index);
    row.setHeightInPoints(height);
    XSSFCell first = cell(row, 0, style);
    if (!text.isEmpty()) {
      first.setCellValue(text);
    }
    sheet.addMergedRegion(
        new CellRangeAddress(index, index, 0, layout.column(SheetLayout.EXPLANATION)));
  }

  private void body() {
    if (form.kind() == Form.Kind.LIST) {
      layout.rows().forEach((code, index) -> listRow(index));
      return;
    }
    int index = SheetLayout.FIRST;
    for (Section section : form.sections()) {
      XSSFRow row = line(index);
      for (int i = 0; i <= layout.column(SheetLayout.EXPLANATION); i++) {
        cell(row, i, style("section", looks::section));
      }
      row.getCell(0).setCellValue(section.name().in(lang));
      index += 1 + section.items().size();
      section.items().forEach(this::gridRow);
    }
  }

  private void gridRow(Item item) {
    XSSFRow row = line(layout.rows().getOrDefault(item.code(), 0));
    CellStyle label = style(item.depth(), () -> looks.label(item.depth()));
    cell(row, 0, label).setCellValue(item.name().in(lang));
    cell(row, 1, style("measure", looks::measure)).setCellValue(item.entry().measure().in(lang));
    for (Column column : form.columns()) {
      Spot spot = layout.spots().get(new CellKey(item.code(), column.code()));
      cell(
          row,
          layout.column(column.code()),
          spot == null ? style("not asked", looks::notAsked) : input(spot));
    }
    explanationAndHint(row);
  }

  private void listRow(int index) {
    XSSFRow row = line(index);
    cell(row, 0, style("measure", looks::measure)).setCellValue(index - SheetLayout.FIRST + 1);
    String code = SheetLayout.rowCode(index - SheetLayout.FIRST + 1);
    for (Column column : form.columns()) {
      Spot spot = layout.spots().get(new CellKey(code, column.code()));
      if (spot != null) {
        cell(row, layout.column(column.code()), input(spot));
      }
    }
    explanationAndHint(row);
  }

  /**
   * High enough for a line of Chinese, whatever the program takes for its default, and free to grow
   * with what a clerk explains.
   */
  private XSSFRow line(int index) {
    XSSFRow row = sheet.createRow(index);
    row.setHeightInPoints(form.kind() == Form.Kind.GRID ? 18 : 30);
    row.getCTRow().unsetCustomHeight();
    return row;
  }

  private void explanationAndHint(XSSFRow row) {
    cell(row, layout.column(SheetLayout.EXPLANATION), style("explanation", looks::explanation));
    cell(row, layout.hints(), style("warning", looks::warning));
  }

  private CellStyle input(Spot spot) {
    Entry entry = spot.entry();
    return style(List.of(entry.type(), spot.given()), () -> looks.input(entry, spot.given()));
  }

  /** Failing checks in words beside their row, and the row's cells in red. */
  private void hints() {
    SheetFormula formulas = new SheetFormula(layout, Identity.MONTH);
    // The sheet is drawn once for all periods; what holds for some of them only is left to intake.
    List<Check> checks =
        form.checks().stream().filter(one -> one.validity().equals(Validity.ALWAYS)).toList();
    layout
        .rows()
        .forEach(
            (code, index) -> {
              List<String> texts = new ArrayList<>();
              for (Check check : checks) {
                for (Comparison comparison : check.comparisons()) {
                  if (comparison.row().isEmpty() || comparison.row().equals(code)) {
                    formulas
                        .fails(comparison, check.tolerance(), code)
                        .ifPresent(fails -> texts.add(hint(fails, check, comparison)));
                  }
                }
              }
              if (!texts.isEmpty()) {
                XSSFCell cell = sheet.getRow(index).getCell(layout.hints());
                cell.setCellFormula(String.join("&", texts));
                cell.setCellValue("");
              }
            });
    workbook.setForceFormulaRecalculation(true);
    int first = SheetLayout.FIRST;
    String hintCell = "$" + SheetLayout.ref(first, layout.hints());
    ConditionalFormattingRule rule =
        sheet
            .getSheetConditionalFormatting()
            .createConditionalFormattingRule("LEN(" + hintCell + ")>0");
    PatternFormatting red = rule.createPatternFormatting();
    red.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
    red.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    int last = layout.rows().values().stream().max(Integer::compare).orElse(first);
    CellRangeAddress[] cells = {
      new CellRangeAddress(
          first,
          last,
          layout.column(form.columns().get(0).code()),
          layout.column(SheetLayout.EXPLANATION) - 1)
    };
    sheet.getSheetConditionalFormatting().addConditionalFormatting(cells, rule);
  }

  private String hint(String fails, Check check, Comparison comparison) {
    String column = form.column(comparison.column()).map(one -> one.name().in(lang)).orElse("");
    String text = words.say("failing", Map.of("column", column, "check", check.name().in(lang)));
    String quoted = text.replace("\"", "\"\"");
    return "IF(" + fails + ",\"" + quoted + "；\",\"\")";
  }

  private void paper() {
    boolean grid = form.kind() == Form.Kind.GRID;
    sheet.setColumnWidth(0, (grid ? 34 : 6) * 256);
    if (grid) {
      sheet.setColumnWidth(1, 10 * 256);
    }
    form.columns()
        .forEach(
            column -> sheet.setColumnWidth(layout.column(column.code()), column.width() * 256));
    sheet.setColumnWidth(layout.column(SheetLayout.EXPLANATION), (grid ? 30 : 18) * 256);
    sheet.setColumnWidth(layout.hints(), 56 * 256);
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(!grid);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) (grid ? MOST_PAGES : 0));
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.6);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.setHorizontallyCenter(true);
    int last = layout.rows().values().stream().max(Integer::compare).orElse(SheetLayout.FIRST);
    workbook.setPrintArea(0, 0, layout.column(SheetLayout.EXPLANATION), 0, last);
    sheet.setRepeatingRows(new CellRangeAddress(0, SheetLayout.HEAD, -1, -1));
    sheet.getFooter().setCenter(words.say("footer"));
    for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
      workbook.setSheetVisibility(i, SheetVisibility.VERY_HIDDEN);
    }
    workbook.setActiveSheet(0);
  }

  private CellStyle style(Object key, Supplier<CellStyle> make) {
    return styles.computeIfAbsent(key, any -> make.get());
  }

  private static XSSFCell cell(XSSFRow row, int column, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
