package zhiheng.cli.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.Templates;
import zhiheng.templates.TemplatesInvalid;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Period;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitCode;

/** A few of the forms other than the great ones, written out in {@code demo/forms.yaml}. */
final class OtherForms {
  private OtherForms() {}

  /** A form filled in, and when it is handed in. */
  record One(Form form, Filling filling, Instant at) {}

  static List<One> read(Templates templates) {
    String name = "demo/forms.yaml";
    YamlFile.Read<List<One>> read =
        YamlFile.read(
            templates.folder().resolve(name),
            name,
            fields -> {
              fields.flag("illustration", true);
              return fields.list("hand_ins", one -> one(one, templates));
            });
    if (read.findings().refuse()) {
      throw new TemplatesInvalid(read.findings());
    }
    return read.value().orElse(List.of());
  }

  private static One one(Fields fields, Templates templates) {
    String code = fields.text("form");
    Period period = Period.parse(fields.text("period")).orElseThrow();
    Form form = templates.forms().find(code, period).orElseThrow();
    Map<CellKey, String> cells = new LinkedHashMap<>();
    if (form.kind() == Form.Kind.GRID) {
      for (Item item : form.items()) {
        item.columns().forEach(column -> cells.put(new CellKey(item.code(), column), "0"));
      }
    }
    fields.optionalMap(
        "cells",
        some -> {
          some.names().forEach(cell -> cells.put(key(cell), some.text(cell)));
          return some;
        });
    List<Map<String, String>> rows = fields.list("rows", OtherForms::texts);
    for (int i = 0; i < rows.size(); i++) {
      String row = SheetLayout.rowCode(i + 1);
      rows.get(i).forEach((column, text) -> cells.put(new CellKey(row, column), text));
    }
    UnitCode unit = new UnitCode(fields.text("unit"));
    String part = fields.optionalText("part").orElse("");
    return new One(form, new Filling(unit, period, part, cells), Instant.parse(fields.text("at")));
  }

  private static CellKey key(String cell) {
    int slash = cell.indexOf('/');
    return new CellKey(cell.substring(0, slash), cell.substring(slash + 1));
  }

  private static Map<String, String> texts(Fields fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.names().forEach(name -> texts.put(name, fields.text(name)));
    return texts;
  }

  /** Where the workbook lies below the folder of all files. */
  static Path file(Path folder, One one) {
    Filling filling = one.filling();
    String part = filling.part().isEmpty() ? "" : "-" + filling.part().replaceAll("\\W+", "-");
    return folder
        .resolve("forms")
        .resolve(one.form().code())
        .resolve(filling.unit() + "-" + filling.period().code() + part + ".xlsx");
  }
}
