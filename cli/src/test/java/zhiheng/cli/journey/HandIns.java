package zhiheng.cli.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zhiheng.cli.demo.DemoData;
import zhiheng.cli.demo.DemoFiles;
import zhiheng.cli.demo.SomeReturns;

/**
 * A little of each kind that is handed in: enough for an assessment with every kind of evidence.
 */
record HandIns(List<Path> workbooks, Path inspections) {
  private static final int LINES = 300;

  /** Two years of two provinces, and the first reviews, reports and lines of the year. */
  static HandIns in(Path folder) throws IOException {
    DemoData data = DemoData.of(Office.DEFINED);
    List<Path> workbooks =
        new ArrayList<>(
            new SomeReturns(Office.DEFINED, data, folder).of(Set.of("110000", "320000")));
    DemoFiles.few(data, Office.DEFINED, folder.resolve("few"), 4).stream()
        .filter(file -> !file.startsWith(folder.resolve("few/returns")))
        .forEach(workbooks::add);
    Path inspections = folder.resolve("inspections.csv");
    data.writeInspections(inspections);
    return new HandIns(workbooks, shortened(inspections));
  }

  private static Path shortened(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    return Files.write(file, lines.subList(0, Math.min(LINES, lines.size())));
  }
}
