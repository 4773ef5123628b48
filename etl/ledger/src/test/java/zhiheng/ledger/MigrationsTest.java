package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.ScoreRowsAsLines;

/** The migrations are the ones the program expects, and both databases understand them. */
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources", Migrations.FOLDER);
  private static final Pattern ONE_DATABASE_ONLY =
      Pattern.compile(
          "\\b(serial|identity|auto_increment|jsonb?|clob|text|bytea|if not exists)\\b|\"");

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theProgramExpectsExactlyTheMigrationsThatThereAre() throws IOException {
    Stream<String> inSql =
        files().stream()
            .map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"));
    String inJava = String.valueOf(new ScoreRowsAsLines().getVersion());
    assertThat(Stream.concat(inSql, Stream.of(inJava)).sorted().toList())
        .as("add the new version to Migrations.VERSIONS")
        .isEqualTo(Migrations.VERSIONS);
  }

  @Test
  void everyTableSaysWhatARowIs() throws IOException {
    for (Path file : files()) {
      String sql = Files.readString(file);
      Pattern.compile("create table (\\w+)")
          .matcher(sql)
          .results()
          .forEach(
              table ->
                  assertThat(sql)
                      .containsPattern("comment on table " + table.group(1) + " is '.*row.*'"));
    }
  }

  @Test
  void nothingInThemIsKnownToOneDatabaseOnly() throws IOException {
    for (Path file : files()) {
      String sql = Files.readString(file).replaceAll("--.*|'[^']*'", "").toLowerCase(Locale.ROOT);
      assertThat(sql).as(file.toString()).doesNotContainPattern(ONE_DATABASE_ONLY);
    }
  }
}
