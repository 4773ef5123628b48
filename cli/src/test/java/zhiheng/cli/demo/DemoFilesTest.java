package zhiheng.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.Templates;

/** The files that the demonstration hands in. */
class DemoFilesTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void theSameFilesTwiceEachNamedForItsMonthAndUnit(@TempDir Path folder) throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    List<Integer> progress = new ArrayList<>();
    DemoData data = DemoData.of(TEMPLATES);
    List<HandIn> handIns = DemoFiles.write(data, TEMPLATES, first, (n, of) -> progress.add(of));
    DemoFiles.write(DemoData.of(TEMPLATES), TEMPLATES, second, (n, of) -> {});

    assertEquals(handIns.size(), progress.size());
    assertEquals(List.of(handIns.size()), progress.stream().distinct().toList());
    assertEquals(handIns.stream().sorted().toList(), handIns);
    assertTrue(Files.exists(first.resolve("returns/2017-03/440000.xlsx")));
    assertTrue(Files.exists(first.resolve("returns/2017-08/420000-更正.xlsx")));
    assertTrue(Files.exists(first.resolve("lines/inspections.csv")));
    assertEquals(files(first), files(second));
    for (String file : files(first)) {
      assertEquals(-1, Files.mismatch(first.resolve(file), second.resolve(file)), file);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
