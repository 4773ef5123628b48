import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.measure.Measures;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Snapshot;
import zhiheng.templates.period.Year;

/**
 * What Spark does in {@code assess}, alone: {@code SparkPart WORKSPACE TEMPLATES SYSTEM YEAR} starts it,
 * freezes the facts, asks all measures of a system, and prints the sum of all figures.
 */
public final class SparkPart {
  private SparkPart() {}

  public static void main(String[] args) {
    Clock clock = Clock.fixed(Instant.parse("2018-03-30T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    Year year = new Year(Integer.parseInt(args[3]));
    try (Workspace workspace =
        Workspace.of(Path.of(args[0]), Path.of(args[1]), System.getenv(), clock)) {
      var system = workspace.templates().systems().find(args[2], year.year()).orElseThrow();
      Measures measures = new Measures(system, year, workspace.templates().register());
      Lake lake = workspace.lake();
      Snapshot snapshot = lake.freeze(clock.instant());
      Answers answers = lake.ask(snapshot, measures.questions());
      System.out.println(
          answers.figures().values().stream()
              .flatMap(groups -> groups.values().stream())
              .mapToLong(figure -> figure.longValueExact())
              .sum());
    }
  }
}
