package zhiheng.templates.workplan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;

/**
 * Everybody whom a work plan may name, under each of their names: departments, groups, tags, and
 * the bureaus of the provinces as 浙江局.
 */
public final class Parties {
  private final Map<String, Party> byName = new TreeMap<>();
  private final List<Group> tags;

  Parties(List<Party> known, List<Group> tags, Register register) {
    this.tags = List.copyOf(tags);
    for (Unit unit : register.all()) {
      if (unit.kind() == Unit.Kind.BUREAU && unit.level() == Level.PROVINCE) {
        String shortly = unit.shortName().zh() + "局";
        byName.put(shortly, new NamedUnit(unit.code(), unit.name(), List.of(shortly)));
      }
    }
    for (Party party : known) {
      PartiesReader.names(party).forEach(name -> byName.putIfAbsent(name, party));
    }
  }

  /** Those who could be read, and all that was wrong with the files. */
  public record Read(Parties parties, Findings findings) {}

  /** Reads {@code units/departments.yaml}, {@code groups.yaml} and {@code tags.yaml}. */
  public static Read read(Path templates, Register register) {
    return new PartiesReader().read(templates, register);
  }

  /** Who is meant by a name or code, as plans write it. */
  public Optional<Party> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The tags by which plans tell units apart, in the order of the file. */
  public List<Group> tags() {
    return tags;
  }
}
