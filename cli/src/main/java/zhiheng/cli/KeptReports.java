package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;

/**
 * The printed reports of a run, rendered once more and compared byte by byte.
 *
 * @param same how many came out the same to the last byte
 * @param other those that came out otherwise
 * @param unable how many cannot be rendered for want of fonts
 */
record KeptReports(int same, List<Path> other, int unable) {

  /** Compares what lies in the folder of reports; only the latest run of a year has any there. */
  static KeptReports of(Workspace workspace, Assessment assessment) throws IOException {
    int same = 0;
    int unable = 0;
    List<Path> other = new ArrayList<>();
    try (Rerendered again = Rerendered.of(workspace, assessment)) {
      for (Path file : files(workspace.reports())) {
        switch (again.compare(
            String.valueOf(file.getFileName()), made -> Files.mismatch(file, made) < 0)) {
          case SAME -> same++;
          case OTHER -> other.add(file);
          case UNABLE -> unable++;
          case NO_REPORT -> {}
        }
      }
    }
    return new KeptReports(same, List.copyOf(other), unable);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(Path::toString)).toList();
    }
  }
}
