package zhiheng.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.indicators.measure.Measures;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;

/** A lake that always gives the same answers. */
record FixedLake(Answers answers) implements Lake {
  private static final String HASH = "00".repeat(32);
  private static final Register REGISTER =
      Templates.open(Path.of(System.getProperty("zhiheng.templates"))).register();

  /** Made-up but unchanging figures for all questions of a system. */
  static FixedLake of(IndicatorSystem system, int year, List<Unit> units) {
    Map<String, Map<List<String>, BigDecimal>> figures = new TreeMap<>();
    for (Question question : new Measures(system, new Year(year), REGISTER).questions()) {
      Map<List<String>, BigDecimal> groups = new HashMap<>();
      for (Unit unit : units) {
        int seed = Math.floorMod((question.code() + unit.code()).hashCode(), 97);
        if (seed > 3) { // a few units have not reported
          groups.put(List.of(unit.code().code()), BigDecimal.valueOf(seed));
        }
      }
      figures.put(question.code(), groups);
    }
    return new FixedLake(new Answers(figures));
  }

  @Override
  public Loaded load(Dataset dataset, Path lines, String originalName, String sha256) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Snapshot freeze(Instant asOf) {
    return new Snapshot(HASH, List.of());
  }

  @Override
  public Snapshot open(String hash) {
    return new Snapshot(hash, List.of());
  }

  @Override
  public Answers ask(Snapshot snapshot, List<Question> questions) {
    return answers;
  }

  @Override
  public Rows rows(Snapshot snapshot, Question question, Map<String, String> group, int most) {
    Rows.Row row =
        new Rows.Row(List.of(question.where().text()), group.toString(), "", snapshot.hash());
    return new Rows(List.of("where"), List.of(row), 1);
  }

  @Override
  public void close() {}
}
