package zhiheng.reports.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit makes the folders
class PrintedFilesTest {
  @TempDir Path one;
  @TempDir Path other;

  @Test
  void theNotesAreTheSameInWhateverOrderProcessorsWereDone() throws IOException {
    print(one, List.of("a", "b", "c"));
    print(other, List.of("c", "a", "b"));
    assertThat(one.resolve(".printed")).hasSameTextualContentAs(other.resolve(".printed"));
    try (var files = Files.list(one)) {
      assertThat(files).hasSize(4); // nothing unfinished is left
    }
  }

  @Test
  void whatIsThereAndUntouchedIsFoundAgain() throws IOException {
    print(one, List.of("b", "a"));
    Files.writeString(one.resolve("b"), "touched");
    try (PrintedFiles printed = PrintedFiles.open(one, "ground")) {
      assertThat(printed.find("a", printed.basis("a"))).isPresent();
      assertThat(printed.find("a", printed.basis("other"))).isEmpty();
      assertThat(printed.find("b", printed.basis("b"))).isEmpty();
    }
  }

  private static void print(Path folder, List<String> names) throws IOException {
    try (PrintedFiles printed = PrintedFiles.open(folder, "ground")) {
      for (String name : names) {
        printed.add(Files.writeString(folder.resolve(name), name), printed.basis(name));
      }
    }
  }
}
