package zhiheng.templates.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.CsvFindings.ExpectedADate;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitFindings.NotAUnitCode;
import zhiheng.templates.unit.UnitFindings.UnknownTag;

/** Reads who belongs to which group: {@code units/classes.yaml} and {@code units/programs.yaml}. */
final class ProgramReader {
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<Program> programs = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Finding> found = new ArrayList<>();

  /** One unit in one group, and where that is written. */
  record Member(String tag, UnitCode unit, Span span, boolean illustration, LinePlace place) {}

  record Read(List<Program> programs, List<Member> members, Findings findings) {}

  static Read read(Path templates) {
    ProgramReader reader = new ProgramReader();
    reader.file(templates, "units/tags.yaml", reader::tags);
    reader.file(templates, "units/classes.yaml", reader::classes);
    reader.file(templates, "units/programs.yaml", reader::programs);
    return new Read(reader.programs, reader.members, new Findings(reader.found));
  }

  /** A file that is not there lays down nothing. */
  private void file(Path templates, String name, Consumer<Fields> top) {
    Path file = templates.resolve(name);
    if (Files.exists(file)) {
      YamlFile.read(
              file,
              name,
              fields -> {
                top.accept(fields);
                return fields;
              })
          .findings()
          .forEach(found::add);
    }
  }

  private void tags(Fields fields) {
    fields.list(
        "tags",
        tag -> {
          tags.add(tag.text("code"));
          tag.words("name");
          tag.text("source");
          return tag;
        });
  }

  private void classes(Fields fields) {
    boolean illustration = fields.flag("illustration", false);
    String basis = fields.text("basis");
    fields.list(
        "classes",
        one -> {
          add(one, one.choice("class", ProvinceClass.class).tag(), illustration, basis);
          return one;
        });
  }

  private void programs(Fields fields) {
    fields.list(
        "programs",
        one -> {
          String tag = one.text("tag");
          if (!tags.isEmpty() && !tags.contains(tag)) {
            one.report(new UnknownTag(one.place("tag"), tag, String.join(", ", tags)));
          }
          add(one, tag, one.flag("illustration", false), one.text("basis"));
          return one;
        });
  }

  private void add(Fields fields, String tag, boolean illustration, String basis) {
    Span span = new Span(day(fields, "from"), day(fields, "to"));
    List<UnitCode> units = new ArrayList<>();
    for (Placed<String> text : fields.placedTexts("units")) {
      if (UnitCode.isWellFormed(text.value())) {
        UnitCode unit = new UnitCode(text.value());
        units.add(unit);
        members.add(new Member(tag, unit, span, illustration, text.place()));
      } else {
        fields.report(new NotAUnitCode(text.place(), text.value()));
      }
    }
    programs.add(new Program(tag, units, span.from(), span.to(), illustration, basis));
  }

  private static Optional<LocalDate> day(Fields fields, String field) {
    Optional<String> text = fields.optionalText(field);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      fields.report(new ExpectedADate(fields.place(field), text.orElse("")));
      return Optional.empty();
    }
  }
}
