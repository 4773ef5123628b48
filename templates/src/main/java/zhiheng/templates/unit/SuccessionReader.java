package zhiheng.templates.unit;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.CsvFindings.ExpectedADate;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitFindings.NotAUnitCode;
import zhiheng.templates.unit.UnitFindings.WeightsUnfit;

/** Reads what became of units that ended: {@code units/succession.yaml}. */
final class SuccessionReader {
  private static final String NAME = "units/succession.yaml";

  private SuccessionReader() {}

  /** One line: a succession and where it stands. */
  record Line(Succession succession, LinePlace place) {}

  record Read(List<Line> lines, Findings findings) {}

  static Read read(Path templates) {
    List<Line> lines = new ArrayList<>();
    YamlFile.Read<Fields> read =
        YamlFile.read(
            templates.resolve(NAME),
            NAME,
            fields -> {
              fields.list(
                  "events",
                  event -> {
                    event(event, lines);
                    return event;
                  });
              return fields;
            });
    return new Read(lines, read.findings());
  }

  private static void event(Fields event, List<Line> lines) {
    LocalDate day = day(event);
    Succession.Kind kind = event.choice("kind", Succession.Kind.class);
    Succession.Dated dated = event.choice("dated", Succession.Dated.class);
    String basis = event.text("basis");
    Map<String, List<BigDecimal>> weights = weights(event);
    event.map(
        "units",
        units -> {
          for (String from : units.names()) {
            LinePlace place = units.place(from);
            List<UnitCode> to = codes(units, units.text(from), place);
            for (UnitCode code : codes(units, from, place)) {
              List<BigDecimal> parts = weights.getOrDefault(from, List.of());
              if (!parts.isEmpty() && !fit(parts, to)) {
                units.report(new WeightsUnfit(place, from, to.size()));
                parts = List.of();
              }
              lines.add(new Line(new Succession(code, to, day, kind, dated, basis, parts), place));
            }
          }
          return units;
        });
  }

  /** By the unit that was divided: the part of each that follows, in their order. */
  private static Map<String, List<BigDecimal>> weights(Fields event) {
    Map<String, List<BigDecimal>> weights = new HashMap<>();
    event.optionalMap(
        "weights",
        fields -> {
          fields
              .names()
              .forEach(
                  from ->
                      weights.put(
                          from,
                          fields.texts(from).stream()
                              .filter(text -> text.matches("0(\\.\\d+)?|1(\\.0+)?"))
                              .map(BigDecimal::new)
                              .toList()));
          return fields;
        });
    return weights;
  }

  private static boolean fit(List<BigDecimal> parts, List<UnitCode> to) {
    BigDecimal all = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.size() == to.size() && all.compareTo(BigDecimal.ONE) == 0;
  }

  private static List<UnitCode> codes(Fields fields, String text, LinePlace place) {
    List<UnitCode> codes = new ArrayList<>();
    for (String code : text.strip().split(" +", -1)) {
      if (UnitCode.isWellFormed(code)) {
        codes.add(new UnitCode(code));
      } else {
        fields.report(new NotAUnitCode(place, code));
      }
    }
    return codes;
  }

  private static LocalDate day(Fields event) {
    String text = event.text("day");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      event.report(new ExpectedADate(event.place("day"), text));
      return LocalDate.EPOCH;
    }
  }
}
