package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.workspace.Workspace;
import zhiheng.reports.Reports;
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.FontsMissing;
import zhiheng.templates.wording.Lang;

/**
 * Prints reports in several formats. Without fonts there is no paper, but workbooks and pages are
 * made all the same, and what is missing is told at the end.
 */
final class Printing {
  private final Workspace workspace;
  private final Lang lang;
  private final List<Path> printed = new ArrayList<>();
  private @Nullable FontsMissing missing;

  Printing(Workspace workspace, Lang lang) {
    this.workspace = workspace;
    this.lang = lang;
  }

  void print(Request request, Instant asOf, List<Format> formats, Path folder) throws IOException {
    Reports reports =
        new Reports(
            workspace.templates(),
            workspace.ledger(),
            workspace::fonts,
            asOf,
            workspace.isIllustration());
    for (Format format : formats) {
      try {
        printed.add(reports.render(request, lang, format, folder));
      } catch (FontsMissing e) {
        missing = e;
      }
    }
  }

  List<Path> printed() {
    return List.copyOf(printed);
  }

  Optional<FontsMissing> missing() {
    return Optional.ofNullable(missing);
  }
}
