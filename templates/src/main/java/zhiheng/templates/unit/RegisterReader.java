package zhiheng.templates.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.CsvFile;
import zhiheng.templates.unit.UnitFindings.CodeStandsTwice;
import zhiheng.templates.unit.UnitFindings.NoParent;
import zhiheng.templates.wording.Text;

/** Puts the register together: areas become bureaus, each under the one that it reports to. */
final class RegisterReader {
  private final List<Finding> found = new ArrayList<>();
  private final Map<UnitCode, List<RegisterRow>> rows = new TreeMap<>();

  static Register.Read read(Path templates) {
    CsvFile.Read<RegisterRow> table =
        CsvFile.read(
            templates.resolve("units/register.csv"),
            "units/register.csv",
            RegisterRow.COLUMNS,
            RegisterRow::read);
    RegisterReader reader = new RegisterReader();
    table.findings().forEach(reader.found::add);
    return reader.register(table.rows());
  }

  private Register.Read register(List<RegisterRow> table) {
    for (RegisterRow row : table) {
      List<RegisterRow> same = rows.computeIfAbsent(row.code(), code -> new ArrayList<>(1));
      standsOnce(row, same);
      same.add(row);
    }
    List<Unit> units = new ArrayList<>();
    for (RegisterRow row : table) {
      units.add(bureau(row));
    }
    return new Register.Read(new Register(units), new Findings(found));
  }

  private void standsOnce(RegisterRow row, List<RegisterRow> others) {
    for (RegisterRow other : others) {
      LocalDate later =
          row.validFrom().isAfter(other.validFrom()) ? row.validFrom() : other.validFrom();
      if (row.validAt(later) && other.validAt(later)) {
        found.add(new CodeStandsTwice(row.place(), row.code().code(), later));
      }
    }
  }

  private Unit bureau(RegisterRow row) {
    boolean national = row.level() == Level.NATIONAL;
    return new Unit(
        row.code(),
        national
            ? new Text("国家知识产权局", "State Intellectual Property Office")
            : new Text(
                row.area().zh() + "知识产权局", row.area().en() + " Intellectual Property Office"),
        row.area(),
        national ? Unit.Kind.NATIONAL_OFFICE : Unit.Kind.BUREAU,
        row.level(),
        parent(row),
        Optional.empty(),
        Set.of(),
        Set.of(),
        row.validFrom(),
        row.validTo(),
        List.of(),
        false);
  }

  private Optional<UnitCode> parent(RegisterRow row) {
    return switch (row.level()) {
      case NATIONAL -> Optional.empty();
      case PROVINCE -> Optional.of(UnitCode.NATIONAL);
      case PREFECTURE -> Optional.of(standing(row, province(row.code())));
      case COUNTY -> {
        UnitCode prefecture = new UnitCode(row.code().code().substring(0, 4) + "00");
        yield Optional.of(
            rows.containsKey(prefecture)
                ? standing(row, prefecture)
                : standing(row, province(row.code())));
      }
    };
  }

  private static UnitCode province(UnitCode code) {
    return new UnitCode(code.code().substring(0, 2) + "0000");
  }

  /** The parent, after a look whether it stands as long as its child does. */
  private UnitCode standing(RegisterRow child, UnitCode parent) {
    LocalDate day = child.validFrom();
    while (true) {
      LocalDate on = day;
      Optional<RegisterRow> there =
          rows.getOrDefault(parent, List.of()).stream().filter(row -> row.validAt(on)).findFirst();
      if (there.isEmpty()) {
        found.add(new NoParent(child.place(), child.code().code(), day));
        return parent;
      }
      Optional<LocalDate> end = there.get().validTo();
      if (end.isEmpty()
          || child.validTo().isPresent() && !end.get().isBefore(child.validTo().get())) {
        return parent;
      }
      day = end.get().plusDays(1);
    }
  }
}
