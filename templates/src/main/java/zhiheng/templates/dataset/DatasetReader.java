package zhiheng.templates.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.dataset.DatasetFindings.BadDatasetCode;
import zhiheng.templates.dataset.DatasetFindings.ColumnDefinedTwice;
import zhiheng.templates.dataset.DatasetFindings.DatasetFileName;
import zhiheng.templates.dataset.DatasetFindings.NoSuchColumn;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.wording.Text;

/** Reads {@code datasets/*.yaml}. */
final class DatasetReader {
  private static final String CODE = "[a-z][a-z0-9_]*";

  private DatasetReader() {}

  static Datasets.Read readAll(Path templates) {
    List<Dataset> datasets = new ArrayList<>();
    Findings findings = Findings.none();
    for (Path file : files(templates.resolve("datasets"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<Dataset> read = YamlFile.read(file, name, DatasetReader::dataset);
      read.value().ifPresent(datasets::add);
      findings = findings.and(read.findings());
    }
    return new Datasets.Read(new Datasets(datasets), findings);
  }

  private static List<Path> files(Path folder) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.yaml")) {
        stream.forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files.stream().sorted().toList();
  }

  private static Dataset dataset(Fields fields) {
    String code = code(fields, "dataset");
    if (!fields.place().file().endsWith("/" + code + ".yaml")) {
      fields.report(new DatasetFileName(fields.place("dataset"), code));
    }
    Dataset columns =
        new Dataset(
            code,
            fields.words("name"),
            fields.words("grain"),
            fields.choice("source", Source.class),
            fields.optionalText("dated"),
            fields.texts("key"),
            fields.optionalText("form").map(form -> new FormRows(form, true, List.of(), Map.of())),
            fields.list("columns", DatasetReader::column),
            List.of(),
            fields.list("apart", DatasetReader::column),
            fields.optionalMap("sample", DatasetReader::sample));
    checkNames(fields, columns);
    List<Optional<RowCheck>> checks = fields.list("checks", each -> rowCheck(each, columns));
    return new Dataset(
        columns.code(),
        columns.name(),
        columns.grain(),
        columns.source(),
        columns.dated(),
        columns.key(),
        columns.rows(),
        columns.columns(),
        checks.stream().flatMap(Optional::stream).toList(),
        columns.apart(),
        columns.sample());
  }

  private static Sample sample(Fields fields) {
    return new Sample(fields.text("weight"), fields.texts("strata"));
  }

  private static void checkNames(Fields fields, Dataset dataset) {
    List<String> codes = dataset.columns().stream().map(Column::code).toList();
    List<String> all =
        Stream.concat(dataset.apart().stream().map(Column::code), codes.stream()).toList();
    all.stream()
        .filter(code -> all.indexOf(code) != all.lastIndexOf(code))
        .distinct()
        .forEach(code -> fields.report(new ColumnDefinedTwice(fields.place("columns"), code)));
    fields.placedTexts("key").stream()
        .filter(key -> !codes.contains(key.value()))
        .forEach(key -> fields.report(new NoSuchColumn(key.place(), key.value())));
    dataset.sample().stream()
        .flatMap(sample -> Stream.concat(Stream.of(sample.weight()), sample.strata().stream()))
        .filter(column -> !codes.contains(column))
        .forEach(column -> fields.report(new NoSuchColumn(fields.place("sample"), column)));
    dataset
        .dated()
        .filter(dated -> !codes.contains(dated))
        .ifPresent(dated -> fields.report(new NoSuchColumn(fields.place("dated"), dated)));
  }

  private static Column column(Fields fields) {
    return new Column(
        code(fields, "code"),
        fields.choice("type", ColumnType.class),
        fields.words("name"),
        fields.flag("required", false),
        fields.flag("personal", false),
        fields.list("allowed", DatasetReader::allowed),
        fields.optionalChoice("presence", Column.Presence.class).orElse(Column.Presence.ALWAYS));
  }

  private static AllowedValue allowed(Fields fields) {
    return new AllowedValue(fields.text("code"), new Text(fields.text("zh"), fields.text("en")));
  }

  private static Optional<RowCheck> rowCheck(Fields fields, Dataset dataset) {
    String code = code(fields, "code");
    Optional<Condition> holds = Expressions.over(dataset).condition(fields, "holds");
    String column = fields.text("column");
    if (dataset.find(column).isEmpty()) {
      fields.report(new NoSuchColumn(fields.place("column"), column));
    }
    Severity severity = fields.choice("severity", Severity.class);
    Text says = fields.words("says");
    return holds.map(condition -> new RowCheck(code, condition, column, severity, says));
  }

  private static String code(Fields fields, String field) {
    String code = fields.text(field);
    if (fields.has(field) && !code.matches(CODE)) {
      fields.report(new BadDatasetCode(fields.place(field), code));
    }
    return code;
  }
}
