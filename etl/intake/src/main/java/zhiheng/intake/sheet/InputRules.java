package zhiheng.intake.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import zhiheng.intake.sheet.SheetLayout.Spot;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** What the sheet lets a clerk type into a cell, the drop-downs and the hints shown there. */
final class InputRules {
  private static final String SHEET = "_choices";

  /** Excel shows no longer hint than this. */
  private static final int MOST_LETTERS = 250;

  private final XSSFWorkbook workbook;
  private final Wording words;
  private final Lang lang;
  private final XSSFDataValidationHelper helper;
  private final Map<List<Choice>, String> lists = new LinkedHashMap<>();

  private InputRules(XSSFWorkbook workbook, XSSFSheet sheet, Wording words) {
    this.workbook = workbook;
    this.words = words;
    this.lang = words.lang();
    this.helper = new XSSFDataValidationHelper(sheet);
  }

  /** Adds one rule for all cells that take the same kind of value. */
  static void draw(XSSFWorkbook workbook, XSSFSheet sheet, SheetLayout layout, Wording words) {
    InputRules rules = new InputRules(workbook, sheet, words);
    Map<Kind, CellRangeAddressList> cells = new LinkedHashMap<>();
    for (Spot spot : layout.spots().values()) {
      if (!spot.given()) {
        Entry entry = spot.entry();
        Kind kind = new Kind(entry.type(), entry.choices(), rules.hint(entry));
        cells
            .computeIfAbsent(kind, any -> new CellRangeAddressList())
            .addCellRangeAddress(spot.row(), spot.column(), spot.row(), spot.column());
      }
    }
    cells.forEach(
        (kind, where) -> rules.validation(kind, where).ifPresent(sheet::addValidationData));
  }

  private record Kind(EntryType type, List<Choice> choices, String hint) {}

  private String hint(Entry entry) {
    String own = entry.hint().map(hint -> hint.in(lang)).orElse("");
    String general =
        switch (entry.type()) {
          case COUNT -> words.say("whole_number");
          case AMOUNT, DECIMAL -> words.say("number");
          case DATE -> words.say("date");
          case CHOICE -> words.say("choice");
          case TEXT, CODE -> "";
        };
    String both = own.isEmpty() ? general : own + "\n" + general;
    return both.length() > MOST_LETTERS ? both.substring(0, MOST_LETTERS) + "…" : both;
  }

  private Optional<DataValidation> validation(Kind kind, CellRangeAddressList where) {
    if (kind.hint.isEmpty()) {
      return Optional.empty();
    }
    DataValidation validation = helper.createValidation(constraint(kind), where);
    validation.setEmptyCellAllowed(true);
    validation.createPromptBox(words.say("hint_title"), kind.hint);
    validation.setShowPromptBox(true);
    validation.createErrorBox(words.say("refused_title"), kind.hint);
    validation.setShowErrorBox(kind.type != EntryType.TEXT && kind.type != EntryType.CODE);
    return Optional.of(validation);
  }

  private DataValidationConstraint constraint(Kind kind) {
    return switch (kind.type) {
      case COUNT ->
          helper.createNumericConstraint(
              ValidationType.INTEGER, OperatorType.GREATER_OR_EQUAL, "0", null);
      case AMOUNT, DECIMAL ->
          helper.createNumericConstraint(
              ValidationType.DECIMAL, OperatorType.GREATER_OR_EQUAL, "0", null);
      case DATE ->
          helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, "DATE(1990,1,1)", null, null);
      case CHOICE ->
          helper.createFormulaListConstraint(lists.computeIfAbsent(kind.choices, this::list));
      case TEXT, CODE ->
          helper.createNumericConstraint(
              ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, "1000", null);
    };
  }

  /** Writes the choices into a column of a hidden sheet; says where they stand. */
  private String list(List<Choice> choices) {
    XSSFSheet sheet = workbook.getSheet(SHEET);
    if (sheet == null) {
      sheet = workbook.createSheet(SHEET);
    }
    int column = lists.size();
    for (int i = 0; i < choices.size(); i++) {
      (sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i))
          .createCell(column)
          .setCellValue(choices.get(i).name().in(lang));
    }
    String letters = SheetLayout.ref(0, column).replaceAll("\\d", "");
    return SHEET + "!$" + letters + "$1:$" + letters + "$" + choices.size();
  }
}
