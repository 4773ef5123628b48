package zhiheng.templates.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.CsvFindings.ExpectedADate;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitFindings.NotAUnitCode;
import zhiheng.templates.wording.Text;

/** Reads the centers: {@code units/centers.yaml}. */
final class CenterReader {
  private static final String NAME = "units/centers.yaml";

  private CenterReader() {}

  /** What a center can be; written as in the file. */
  enum Kind {
    ASSISTANCE_CENTER('A', Unit.Kind.ASSISTANCE_CENTER),
    PROTECTION_CENTER('P', Unit.Kind.PROTECTION_CENTER),
    RAPID_PROTECTION_CENTER('R', Unit.Kind.RAPID_PROTECTION_CENTER);

    final char letter;
    final Unit.Kind unit;

    Kind(char letter, Unit.Kind unit) {
      this.letter = letter;
      this.unit = unit;
    }
  }

  /**
   * One center before its seat is looked up.
   *
   * @param name with {@code {place}} still in it
   * @param placeName the place as it stands in the name, if not the seat's short name
   */
  record Center(
      Kind kind,
      UnitCode seat,
      Text name,
      Optional<Text> placeName,
      LocalDate from,
      boolean illustration,
      LinePlace place) {

    Text named(Text seatName) {
      Text at = placeName.orElse(seatName);
      return new Text(name.zh().replace("{place}", at.zh()), name.en().replace("{place}", at.en()));
    }
  }

  record Read(List<Center> centers, Findings findings) {}

  static Read read(Path templates) {
    List<Center> centers = new ArrayList<>();
    Path file = templates.resolve(NAME);
    if (!Files.exists(file)) {
      return new Read(centers, Findings.none());
    }
    YamlFile.Read<Fields> read =
        YamlFile.read(
            file,
            NAME,
            fields -> {
              fields.list(
                  "centers",
                  group -> {
                    group(group, centers);
                    return group;
                  });
              return fields;
            });
    return new Read(centers, read.findings());
  }

  private static void group(Fields group, List<Center> centers) {
    Kind kind = group.choice("kind", Kind.class);
    boolean illustration = group.flag("illustration", false);
    group.text("basis");
    LocalDate from = day(group);
    Text name = group.words("name");
    for (Placed<String> seat : group.placedTexts("seats")) {
      code(group, seat.value(), seat.place())
          .map(
              code ->
                  new Center(kind, code, name, Optional.empty(), from, illustration, seat.place()))
          .ifPresent(centers::add);
    }
    group.list(
        "list",
        one -> {
          LinePlace place = one.place("seat");
          Optional<Text> placeName = one.optionalWords("place");
          Text trade = one.words("trade");
          Text with =
              new Text(
                  name.zh().replace("{trade}", trade.zh()),
                  name.en().replace("{trade}", trade.en()));
          code(one, one.text("seat"), place)
              .map(code -> new Center(kind, code, with, placeName, from, illustration, place))
              .ifPresent(centers::add);
          return one;
        });
  }

  private static Optional<UnitCode> code(Fields fields, String text, LinePlace place) {
    if (UnitCode.isWellFormed(text)) {
      return Optional.of(new UnitCode(text));
    }
    fields.report(new NotAUnitCode(place, text));
    return Optional.empty();
  }

  private static LocalDate day(Fields group) {
    String text = group.text("from");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      group.report(new ExpectedADate(group.place("from"), text));
      return LocalDate.EPOCH;
    }
  }
}
