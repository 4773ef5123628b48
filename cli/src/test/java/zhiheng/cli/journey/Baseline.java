package zhiheng.cli.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept beside the tests; {@code -Dbaselines.update} writes them anew, to be looked at. */
final class Baseline {
  private static final Path FOLDER = Path.of("src/test/resources/zhiheng/cli/journey");

  private Baseline() {}

  static void holds(String name, String now) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("baselines.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now, UTF_8);
    }
    assertThat(file).as("run once with -Dbaselines.update").exists();
    assertThat(now).isEqualTo(Files.readString(file, UTF_8));
  }
}
