package zhiheng.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** A handful of the demonstration's monthly returns as workbooks, for tests that need few. */
public record SomeReturns(Templates templates, DemoData data, Path folder) {

  public SomeReturns(Templates templates, Path folder) {
    this(templates, DemoData.of(templates), folder);
  }

  /** The returns of some units for every month of the two years, in the order of the months. */
  public List<Path> of(Set<String> units) throws IOException {
    List<Path> files = new ArrayList<>();
    for (DemoReturn one : data.returns().toList()) {
      if (units.contains(one.unit().code())) {
        files.add(write(one, Map.of()));
      }
    }
    return files;
  }

  /** One return as it stands in the end. */
  public Path of(String unit, Month month) throws IOException {
    return of(unit, month, Map.of());
  }

  /** One return with other figures in some places. */
  public Path of(String unit, Month month, Map<CellKey, String> others) throws IOException {
    return write(
        data.returns()
            .filter(one -> one.unit().equals(new UnitCode(unit)) && one.month().equals(month))
            .findFirst()
            .orElseThrow(),
        others);
  }

  private Path write(DemoReturn one, Map<CellKey, String> others) throws IOException {
    Map<CellKey, String> cells =
        new LinkedHashMap<>(
            Fillings.of(
                one, Map.of("counterfeit.filed", "专项行动集中办案", "infringement.filed", "集中办案")));
    cells.putAll(others);
    Path file = folder.resolve(one.unit() + "-" + one.month().code() + ".xlsx");
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(file)) {
      new FormWorkbook(templates, Lang.ZH)
          .write(
              templates.forms().find("monthly-return", one.month()).orElseThrow(),
              new Filling(one.unit(), one.month(), "", cells),
              out);
    }
    return file;
  }
}
