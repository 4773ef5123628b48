package zhiheng.lake.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zhiheng.lake.Lake;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Submission;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Expressions;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.Period;
import zhiheng.templates.source.Placed;
import zhiheng.templates.unit.UnitCode;

/** A workspace in a folder: the definitions of the house, a ledger, and a lake beside it. */
final class LakeFixture implements AutoCloseable {
  static final Instant NOON = Instant.parse("2018-01-15T04:00:00Z");
  static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  private final Clock clock;
  final Path folder;
  final Ledger ledger;
  final Lake lake;

  LakeFixture(Path folder) {
    this.clock = Clock.fixed(NOON, ZoneId.of("Asia/Shanghai"));
    this.folder = folder;
    this.ledger = Ledger.open(LedgerAddress.embedded(folder.resolve("ledger")), clock);
    this.lake = SparkLake.open(settings(folder.resolve("lake")), ledger, TEMPLATES, clock);
  }

  /** Every test has a lake of its own; Spark and what it writes for itself are shared. */
  static LakeSettings settings(Path folder) {
    return new LakeSettings(
        folder.toUri().toString(),
        Path.of("target/scratch").toAbsolutePath(),
        "local[2]",
        Map.of(),
        Long.MAX_VALUE);
  }

  /** The same lake asked as if there were very much in it. */
  Lake asIfMuch() {
    return SparkLake.open(settings(folder.resolve("lake")).withMuch(0), ledger, TEMPLATES, clock);
  }

  static Dataset dataset(String code) {
    return TEMPLATES.datasets().find(code).orElseThrow();
  }

  /** Loads lines as they would come from a file of that name. */
  Loaded load(String dataset, String name, String text) {
    try {
      Path file = Files.createTempFile(folder, "lines", ".csv");
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return lake.load(dataset(dataset), file, name, Store.sha256OfText(name + text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands in a form; each cell is {@code row column value}. */
  void submit(String form, String unit, String period, String part, List<Observation> cells) {
    ledger
        .submissions()
        .record(
            new Submission(
                form,
                "2016-01",
                new UnitCode(unit),
                Period.parse(period).orElseThrow(),
                part,
                unit + "-" + period + ".xlsx",
                Store.sha256OfText(form + unit + period + part + cells),
                new ArrayList<>(cells),
                List.of()));
  }

  static Question question(
      String code, String dataset, String where, String aggregate, String... by) {
    Expressions expressions = Expressions.over(dataset(dataset));
    Condition condition = expressions.condition(placed(where)).value().orElseThrow();
    Aggregate figure = expressions.aggregate(placed(aggregate)).value().orElseThrow();
    return new Question(code, dataset, condition, figure, List.of(by));
  }

  private static Placed<String> placed(String text) {
    return new Placed<>(text, new LinePlace("test", 1, 1, text));
  }

  @Override
  public void close() {
    lake.close();
    ledger.close();
  }
}
