package zhiheng.templates.unit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.CsvFile;
import zhiheng.templates.unit.CenterReader.Center;
import zhiheng.templates.unit.UnitFindings.CodeStandsTwice;
import zhiheng.templates.unit.UnitFindings.NoParent;
import zhiheng.templates.unit.UnitFindings.NotStandingThen;
import zhiheng.templates.wording.Text;

/** Puts the register together: areas become bureaus, each under the one that it reports to. */
final class RegisterReader {
  private final List<Finding> found = new ArrayList<>();
  private final Map<UnitCode, List<RegisterRow>> rows = new HashMap<>();

  static Register.Read read(Path templates) {
    RegisterReader reader = new RegisterReader();
    CsvFile.Read<RegisterRow> table =
        CsvFile.read(
            templates.resolve("units/register.csv"),
            "units/register.csv",
            RegisterRow.COLUMNS,
            RegisterRow::read);
    SuccessionReader.Read succession = SuccessionReader.read(templates);
    ProgramReader.Read programs = ProgramReader.read(templates);
    CenterReader.Read centers = CenterReader.read(templates);
    table.findings().forEach(reader.found::add);
    succession.findings().forEach(reader.found::add);
    programs.findings().forEach(reader.found::add);
    centers.findings().forEach(reader.found::add);
    return reader.register(table.rows(), succession, programs, centers);
  }

  private Register.Read register(
      List<RegisterRow> table,
      SuccessionReader.Read succession,
      ProgramReader.Read programs,
      CenterReader.Read centers) {
    for (RegisterRow row : table) {
      List<RegisterRow> same = rows.computeIfAbsent(row.code(), code -> new ArrayList<>(1));
      standsOnce(row, same);
      same.add(row);
    }
    Lineage lineage = Lineage.of(table, this::standing, succession.lines(), found);
    Groups groups = Groups.of(programs.members(), rows, centers.centers(), found);
    List<Unit> units = new ArrayList<>();
    for (RegisterRow row : table) {
      bureaus(row, lineage, groups, units);
    }
    centers(centers.centers(), groups, units);
    return new Register.Read(
        new Register(
            units,
            succession.lines().stream().map(SuccessionReader.Line::succession).toList(),
            programs.programs()),
        new Findings(found));
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

  /** One unit for each stretch in which the groups it belongs to are the same. */
  private void bureaus(RegisterRow row, Lineage lineage, Groups groups, List<Unit> units) {
    LocalDate first = row.validFrom();
    for (LocalDate next : groups.changes(row.code(), row.validFrom(), row.validTo())) {
      Optional<LocalDate> last = Optional.of(next.minusDays(1));
      units.add(bureau(row, first, last, List.of(row.code()), groups));
      first = next;
    }
    units.add(bureau(row, first, row.validTo(), lineage.successors(row), groups));
  }

  private Unit bureau(
      RegisterRow row,
      LocalDate first,
      Optional<LocalDate> last,
      List<UnitCode> successors,
      Groups groups) {
    boolean national = row.level() == Level.NATIONAL;
    Text area = row.area();
    return new Unit(
        row.code(),
        national
            ? area
            : new Text(area.zh() + "知识产权局", area.en() + " Intellectual Property Office"),
        national ? new Text("全国", "China") : area,
        national ? Unit.Kind.NATIONAL_OFFICE : Unit.Kind.BUREAU,
        row.level(),
        parent(row),
        groups.classOf(row.code(), first),
        groups.tags(row.code(), first),
        groups.illustrated(row.code(), first),
        first,
        last,
        successors,
        false);
  }

  private void centers(List<Center> centers, Groups groups, List<Unit> units) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (Center center : centers) {
      String stem = center.seat().code() + "-" + center.kind().letter;
      int number = numbers.merge(stem, 1, Integer::sum);
      UnitCode code = new UnitCode(stem + (number < 10 ? "0" : "") + number);
      Optional<RegisterRow> seat = standing(center.seat(), center.from());
      if (seat.isEmpty()) {
        found.add(new NotStandingThen(center.place(), center.seat().code(), center.from()));
        continue;
      }
      RegisterRow at = seat.get();
      Text shortName = new Text(AreaName.shortened(at.area().zh(), at.level()), at.area().en());
      units.add(
          new Unit(
              code,
              center.named(shortName),
              at.area(),
              center.kind().unit,
              at.level(),
              Optional.of(center.seat()),
              Optional.empty(),
              groups.tags(code, center.from()),
              groups.illustrated(code, center.from()),
              center.from(),
              at.validTo(),
              List.of(),
              center.illustration()));
    }
  }

  private Optional<UnitCode> parent(RegisterRow row) {
    return switch (row.level()) {
      case NATIONAL -> Optional.empty();
      case PROVINCE -> Optional.of(asLongAs(row, UnitCode.NATIONAL));
      case PREFECTURE -> Optional.of(asLongAs(row, province(row.code())));
      case COUNTY -> {
        // Municipalities and counties administered directly (4290xx, 4690xx, 6590xx) have no
        // prefecture in their code: they report to the province.
        UnitCode prefecture = new UnitCode(row.code().code().substring(0, 4) + "00");
        yield Optional.of(
            asLongAs(row, rows.containsKey(prefecture) ? prefecture : province(row.code())));
      }
    };
  }

  private static UnitCode province(UnitCode code) {
    return new UnitCode(code.code().substring(0, 2) + "0000");
  }

  /** The parent, after a look whether it stands as long as its child does. */
  private UnitCode asLongAs(RegisterRow child, UnitCode parent) {
    LocalDate day = child.validFrom();
    while (true) {
      Optional<RegisterRow> there = standing(parent, day);
      if (there.isEmpty()) {
        found.add(new NoParent(child.place(), child.code().code(), day));
        return parent;
      }
      Optional<LocalDate> end = there.get().validTo();
      Optional<LocalDate> childEnd = child.validTo();
      if (end.isEmpty() || (childEnd.isPresent() && !end.get().isBefore(childEnd.get()))) {
        return parent;
      }
      day = end.get().plusDays(1);
    }
  }

  private Optional<RegisterRow> standing(UnitCode code, LocalDate day) {
    for (RegisterRow row : rows.getOrDefault(code, List.of())) {
      if (row.validAt(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
