package zhiheng.cli.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/**
 * Definitions with mistakes: all are shown in the author's own lines, and nothing is done by them.
 *
 * <p>What the author reads stands in {@code definitions_zh.txt} and {@code definitions_en.txt}.
 */
class BadDefinitionsTest {
  private final Path folder;
  private final Path definitions;

  BadDefinitionsTest(@TempDir Path folder) {
    this.folder = folder;
    this.definitions = folder.resolve("templates");
  }

  @BeforeEach
  void copyAndSpoil() throws IOException {
    try (Stream<Path> files = Files.walk(Office.TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = Office.TEMPLATES.relativize(file);
        if (!name.startsWith("src") && !name.startsWith("target")) {
          Files.createDirectories(definitions.resolve(name).getParent());
          Files.copy(file, definitions.resolve(name));
        }
      }
    }
    spoil("systems/provinces/2017.yaml", "value: {of: disputes_filed}", "value: {of: disputes}");
    spoil("systems/provinces/2017.yaml", "points: 3\n", "points: 三\n");
    spoil("forms/monthly-return/2016-01.yaml", "rhythm: month", "rhythm: monat");
    spoil("forms/monthly-return/2016-01.yaml", "due_working_days: 5", "due_working_days: 五");
  }

  private void spoil(String name, String from, String to) throws IOException {
    Path file = definitions.resolve(name);
    String text = Files.readString(file, UTF_8);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  @ParameterizedTest
  @EnumSource
  void allAreShownWhereTheyAre(Lang lang) throws IOException {
    Office office = Office.in(folder.resolve("workspace")).by(definitions).speaking(lang);
    Said checked = office.runs("check").ends(ExitCode.DEFINITIONS);
    Path good = new SomeReturns(Office.DEFINED, folder).of("450000", new Month(2017, 1));
    Said submitted = office.runs("submit", good).ends(ExitCode.DEFINITIONS);

    Baseline.holds(
        "definitions_" + lang.code() + ".txt",
        ("$ zhiheng check\n"
                + checked.transcript()
                + "\n$ zhiheng submit\n"
                + submitted.transcript())
            .replace(folder.toString(), "FOLDER"));
    assertThat(office.workspace()).as("nothing was made").doesNotExist();
  }
}
