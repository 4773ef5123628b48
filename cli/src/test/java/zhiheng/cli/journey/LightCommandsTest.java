package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.templates.period.Month;

/** Spark is heavy: a command that does not count lines must not even load a class of it. */
class LightCommandsTest {
  @TempDir private static Path folder;
  private static Office office;

  @BeforeAll
  static void handIn() throws IOException {
    office = Office.in(folder.resolve("workspace"));
    Path file = new SomeReturns(Office.DEFINED, folder).of("450000", new Month(2017, 1));
    office.runs("submit", file).ends(ExitCode.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status --period 2017-01", "submit 450000-2017-01.xlsx", "form list"})
  void noClassOfSparkIsLoaded(String typed) throws IOException, InterruptedException {
    Path log = folder.resolve("classes-" + typed.split(" ")[0] + ".log");
    Object[] command = typed.replace("450000-", folder.resolve("450000-").toString()).split(" ");
    try (Fork user = Fork.types(office, List.of("-Xlog:class+load:file=" + log), command)) {
      assertThat(user.rest()).isNotEmpty();
      assertThat(user.exit()).isZero();
    }

    assertThat(Files.readAllLines(log))
        .anyMatch(line -> line.contains("zhiheng.cli.Main"))
        .noneMatch(line -> line.contains("org.apache.spark"));
  }
}
