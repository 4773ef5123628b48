package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.console.Progress;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.PrintRun;
import zhiheng.reports.PrintRun.Wanted;
import zhiheng.reports.Reports;
import zhiheng.reports.Request;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.publish.PrintedFiles;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.wording.Lang;

/** {@code zhiheng report all}: every report of a year that there is data for. */
final class ReportsOfYear {
  private final ReportWish wish;
  private final Console console;
  private final Workspace workspace;

  ReportsOfYear(ReportWish wish, Console console) {
    this.wish = wish;
    this.console = console;
    this.workspace = wish.workspace();
  }

  int print(List<ReportKind> kinds, List<Format> formats, Path folder) throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    wish.year();
    for (ReportKind kind : kinds) {
      for (Request request : ofYear(kind)) {
        wanted.add(new Wanted(request, wish.moment(request)));
      }
    }
    Reports reports =
        new Reports(
            workspace.templates(),
            workspace.ledger(),
            workspace::fonts,
            workspace.clock().instant(),
            workspace.isIllustration());
    PrintRun run = new PrintRun(reports, console.lang(), formats, folder, ground());
    try (Progress progress = Progress.start(console, "report_all", wanted.size())) {
      run.print(wanted, progress::step);
    }
    if (run.made() + run.kept() == 0 && run.missing().isEmpty()) {
      lines(run);
      throw new Sorry(ExitCode.NOT_FOUND, "report_all_none", Map.of("year", wish.year().code()));
    }
    Path manifest = run.describe(name(), about());
    lines(run);
    console.print(
        "report_all_done",
        Map.of(
            "made", run.made(),
            "kept", run.kept(),
            "none", run.impossible().size(),
            "folder", folder,
            "manifest", manifest.getFileName()));
    if (run.missing().isPresent()) {
      throw run.missing().get();
    }
    return ExitCode.DONE.code();
  }

  /** Those that the user sees and that there are definitions for. */
  private List<? extends Request> ofYear(ReportKind kind) {
    try {
      return kind.ofYear().apply(wish);
    } catch (Sorry without) {
      if (without.exit() == ExitCode.NOT_FOUND) {
        return List.of();
      }
      throw without;
    }
  }

  /** What could not be printed, and why; it is no mistake. */
  private void lines(PrintRun run) {
    new FindingLines(workspace.templates().folder(), console.lang())
        .lines(new Findings(run.impossible()))
        .forEach(console.err()::println);
    console.err().flush();
  }

  private String name() {
    return "release-" + wish.year().code() + (console.lang() == Lang.EN ? "-en" : "") + ".json";
  }

  private Map<String, Object> about() {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("release", "reports-" + wish.year().code());
    about.put("system", Zhiheng.VERSION);
    about.put("language", console.lang().code());
    about.put("illustration", workspace.isIllustration());
    List<Object> runs = new ArrayList<>();
    for (Assessment assessment : wish.assessments()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("run", assessment.run());
      each.put("as_of", assessment.asOf().toString());
      each.put("snapshot", assessment.snapshot());
      each.put("system_sha256", assessment.systemHash());
      runs.add(each);
    }
    about.put("sources", runs);
    return about;
  }

  /** What every page rests on beside what it says. */
  private String ground() throws IOException {
    Path templates = workspace.templates().folder();
    String pages =
        PrintedFiles.ground(
            List.of(templates.resolve("layouts"), templates.resolve("wording/reports")));
    return Zhiheng.VERSION + "\n" + pages + "\n" + fonts();
  }

  private String fonts() {
    try {
      Fonts fonts = workspace.fonts();
      return new TreeMap<>(fonts.files()).toString();
    } catch (FontsMissing none) {
      return "";
    }
  }
}
