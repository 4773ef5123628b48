package zhiheng.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhiheng.reports.document.Format;

/** {@code --format}: as what something is printed. */
final class Formats {
  @Option(names = "--format", split = ",", paramLabel = "FORMAT", descriptionKey = "report.format")
  private @Nullable List<Format> formats;

  /** Those asked for, each once and in their order; the usual ones if none was. */
  List<Format> or(List<Format> usual) {
    return (formats == null ? usual : formats).stream().distinct().sorted().toList();
  }
}
