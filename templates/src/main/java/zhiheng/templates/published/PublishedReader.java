package zhiheng.templates.published;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.published.Published.Change;
import zhiheng.templates.published.Published.Derived;
import zhiheng.templates.published.PublishedFindings.AreaIsNoCode;
import zhiheng.templates.published.PublishedFindings.ChangeContradicts;
import zhiheng.templates.published.PublishedFindings.ChangeIncomplete;
import zhiheng.templates.published.PublishedFindings.PublishedTwice;
import zhiheng.templates.published.PublishedFindings.SeriesWithoutFile;
import zhiheng.templates.published.PublishedFindings.UnknownPublishedItem;
import zhiheng.templates.published.PublishedFindings.UnknownSource;
import zhiheng.templates.source.CsvFile;
import zhiheng.templates.source.CsvRow;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Reads the series, then adds what their changes say of the year before. */
final class PublishedReader {
  private static final List<String> COLUMNS =
      List.of(
          "year", "area", "item", "value", "change", "change_kind", "note_zh", "note_en", "source");

  private record Key(String series, UnitCode area, String item, int year) {}

  /** A row's figure with its place; none if its item or area could not be understood. */
  private record Row(Published figure, boolean exact, LinePlace place) {}

  private final Path templates;
  private final Map<Key, Row> rows = new LinkedHashMap<>();
  private final List<Finding> found = new ArrayList<>();

  PublishedReader(Path templates) {
    this.templates = templates;
  }

  PublishedSeries.Read read() {
    YamlFile.Read<Vocabulary> read =
        YamlFile.read(
            templates.resolve("published/series.yaml"), "published/series.yaml", Vocabulary::read);
    read.findings().forEach(found::add);
    Vocabulary words = read.value().orElse(Vocabulary.EMPTY);
    words
        .series()
        .forEach(
            (code, series) -> {
              Path file = templates.resolve("published/" + code + ".csv");
              if (Files.exists(file)) {
                series(code, file, words);
              } else {
                found.add(new SeriesWithoutFile(series.place(), code));
              }
            });
    List<Published> figures = new ArrayList<>(rows.values().stream().map(Row::figure).toList());
    rows.values().forEach(row -> yearBefore(row).ifPresent(figures::add));
    return new PublishedSeries.Read(
        new PublishedSeries(words.titles(), figures), new Findings(found));
  }

  private void series(String code, Path file, Vocabulary words) {
    CsvFile.read(
            file,
            "published/" + code + ".csv",
            COLUMNS,
            row -> {
              figure(code, row, words)
                  .ifPresent(
                      read -> {
                        Published figure = read.figure();
                        Key key = new Key(code, figure.area(), figure.item(), figure.year());
                        if (rows.putIfAbsent(key, read) != null) {
                          row.report(
                              new PublishedTwice(row.place("item"), figure.item(), figure.year()));
                        }
                      });
              return row;
            })
        .findings()
        .forEach(found::add);
  }

  private static Optional<Row> figure(String series, CsvRow row, Vocabulary words) {
    int year = row.whole("year");
    BigDecimal value = row.number("value");
    Text note =
        new Text(row.optionalText("note_zh").orElse(""), row.optionalText("note_en").orElse(""));
    String code = row.text("item");
    Optional<Vocabulary.Item> item = Optional.ofNullable(words.items().get(code));
    if (item.isEmpty()) {
      row.report(
          new UnknownPublishedItem(
              row.place("item"), code, String.join(", ", words.items().keySet())));
    }
    Optional<Text> source = Optional.ofNullable(words.sources().get(row.text("source")));
    if (source.isEmpty()) {
      row.report(
          new UnknownSource(
              row.place("source"),
              row.text("source"),
              String.join(", ", words.sources().keySet())));
    }
    Optional<Change> change = change(row);
    String area = row.text("area");
    if (!UnitCode.isWellFormed(area)) {
      row.report(new AreaIsNoCode(row.place("area"), area));
      return Optional.empty();
    }
    return item.map(
        known ->
            new Row(
                new Published(
                    series,
                    year,
                    new UnitCode(area),
                    code,
                    known.name(),
                    value,
                    known.unit(),
                    change,
                    Optional.empty(),
                    note,
                    source.orElse(new Text("", ""))),
                known.exact(),
                row.place("value")));
  }

  private static Optional<Change> change(CsvRow row) {
    Optional<BigDecimal> by = row.optionalNumber("change");
    boolean kind = row.optionalText("change_kind").isPresent();
    if (by.isPresent() != kind) {
      row.report(new ChangeIncomplete(row.place("change")));
    }
    return kind
        ? by.map(change -> new Change(change, row.choice("change_kind", Change.Kind.class)))
        : Optional.empty();
  }

  /** The derived figure of the year before; none if that year was published, which is compared. */
  private Optional<Published> yearBefore(Row row) {
    Published figure = row.figure();
    if (figure.change().isEmpty()) {
      return Optional.empty();
    }
    YearBefore before =
        YearBefore.of(figure.year(), figure.value(), row.exact(), figure.change().get());
    Key key = new Key(figure.series(), figure.area(), figure.item(), figure.year() - 1);
    if (rows.containsKey(key)) {
      BigDecimal published = rows.get(key).figure().value();
      if (!before.covers(published)) {
        Derived range = before.range();
        found.add(
            new ChangeContradicts(
                row.place(), figure.item(), published, range.low(), range.high()));
      }
      return Optional.empty();
    }
    return Optional.of(
        new Published(
            figure.series(),
            figure.year() - 1,
            figure.area(),
            figure.item(),
            figure.name(),
            before.value(),
            figure.unitOfMeasure(),
            Optional.empty(),
            Optional.of(before.range()),
            new Text(
                "由" + figure.year() + "年公布值及其变动推算",
                "Derived from the figure of " + figure.year() + " and its published change"),
            figure.source()));
  }
}
