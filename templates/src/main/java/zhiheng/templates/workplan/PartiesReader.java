package zhiheng.templates.workplan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.SourceFindings.ExpectedOneOf;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.WorkPlanFindings.NothingSaid;
import zhiheng.templates.workplan.WorkPlanFindings.PartyTwice;
import zhiheng.templates.workplan.WorkPlanFindings.UnknownPlanTag;

/** Reads who may be named in a work plan; nobody may be known under somebody else's name. */
final class PartiesReader {
  private static final String FOLDER = "units/";

  private final List<Finding> found = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> tagCodes = new HashSet<>();

  Parties.Read read(Path templates, Register register) {
    List<Group> tags = file(templates, "tags.yaml", "tags", this::tag);
    List<Group> groups = file(templates, "groups.yaml", "groups", this::group);
    List<Department> departments =
        file(templates, "departments.yaml", "departments", this::department);
    List<Party> known = new ArrayList<>(departments);
    known.addAll(groups);
    known.addAll(tags);
    return new Parties.Read(new Parties(known, tags, register), new Findings(found));
  }

  /** Code, Chinese name and other names of a party: all that a plan may write. */
  static List<String> names(Party party) {
    return Stream.concat(Stream.of(party.code(), party.name().zh()), party.also().stream())
        .toList();
  }

  private <T> List<T> file(Path templates, String file, String field, Function<Fields, T> reader) {
    YamlFile.Read<List<T>> read =
        YamlFile.read(
            templates.resolve(FOLDER + file), FOLDER + file, fields -> fields.list(field, reader));
    read.findings().forEach(found::add);
    return read.value().orElse(List.of());
  }

  private Department department(Fields fields) {
    return once(
        fields, new Department(fields.text("code"), fields.words("name"), fields.texts("also")));
  }

  private Group tag(Fields fields) {
    String code = fields.text("code");
    said(fields, "source");
    tagCodes.add(code);
    return once(
        fields,
        new Group(
            code,
            fields.words("name"),
            fields.texts("also"),
            Group.Scope.EVERY,
            EnumSet.of(Unit.Kind.BUREAU),
            Set.of(),
            Set.of(code)));
  }

  private Group group(Fields fields) {
    Set<String> tags = new HashSet<>();
    for (Placed<String> tag : fields.placedTexts("tags")) {
      if (!tagCodes.contains(tag.value())) {
        fields.report(new UnknownPlanTag(tag.place(), tag.value()));
      }
      tags.add(tag.value());
    }
    return once(
        fields,
        new Group(
            fields.text("code"),
            fields.words("name"),
            fields.texts("also"),
            fields.choice("scope", Group.Scope.class),
            constants(fields, "kinds", Unit.Kind.class),
            constants(fields, "levels", Level.class),
            tags));
  }

  private <P extends Party> P once(Fields fields, P party) {
    for (String name : names(party)) {
      if (!taken.add(name)) {
        fields.report(new PartyTwice(fields.place(), name));
      }
    }
    return party;
  }

  private static void said(Fields fields, String field) {
    if (fields.text(field).isBlank()) {
      fields.report(new NothingSaid(fields.place(field), field));
    }
  }

  private static <E extends Enum<E>> Set<E> constants(Fields fields, String field, Class<E> kind) {
    Set<E> constants = EnumSet.noneOf(kind);
    for (Placed<String> word : fields.placedTexts(field)) {
      List<E> fit =
          Stream.of(kind.getEnumConstants())
              .filter(constant -> written(constant).equals(word.value()))
              .toList();
      if (fit.isEmpty()) {
        String expected =
            Stream.of(kind.getEnumConstants())
                .map(PartiesReader::written)
                .collect(Collectors.joining(", "));
        fields.report(new ExpectedOneOf(word.place(), word.value(), expected));
      }
      constants.addAll(fit);
    }
    return constants;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
