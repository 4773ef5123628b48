package zhiheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.workspace.NewFile;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.FindingsJson;
import zhiheng.intake.Intake;
import zhiheng.intake.MarkedWorkbook;
import zhiheng.intake.Outcome;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.reading.Expectation;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng submit}: each workbook is recorded whole, or refused with all its findings. */
@Command(name = "submit")
final class SubmitCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "submit.files")
  List<Path> files;

  @Option(names = "--form", paramLabel = "FORM", descriptionKey = "submit.form")
  @Nullable String form;

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "submit.unit")
  @Nullable String unit;

  @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "submit.period")
  @Nullable String period;

  @Option(names = "--explain", paramLabel = "ITEM=WORDS", descriptionKey = "submit.explain")
  Map<String, String> explanations = new LinkedHashMap<>();

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "submit.json")
  @Nullable Path json;

  @Option(names = "--marked", paramLabel = "DIR", descriptionKey = "submit.marked")
  @Nullable Path marked;

  @Override
  public Integer call() throws IOException {
    Console console = zhiheng.console();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    try (Workspace workspace = zhiheng.workspace().create()) {
      Path templates = workspace.templates().folder();
      Wording words = Wording.read(templates.resolve("wording/findings"), console.lang());
      FindingLines lines = new FindingLines(templates, console.lang());
      Intake intake = new Intake(workspace.templates(), workspace.ledger(), workspace.clock());
      Expectation expectation = expectation(workspace);
      Findings all = Findings.none();
      boolean refused = false;
      for (Path file : files) {
        Outcome outcome = intake.submit(file, expectation, explanations);
        all = all.and(outcome.findings());
        tell(file, outcome, lines);
        if (!outcome.findings().isEmpty()
            && (marked != null || outcome instanceof Outcome.Rejected)) {
          mark(workspace, file, outcome.findings(), words);
        }
        refused |= outcome instanceof Outcome.Rejected;
      }
      if (json != null) {
        String text = new FindingsJson(words).write(all);
        NewFile.write(json, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      }
      return (refused ? ExitCode.REFUSED : ExitCode.DONE).code();
    }
  }

  private void tell(Path file, Outcome outcome, FindingLines lines) {
    Console console = zhiheng.console();
    lines.lines(outcome.findings()).forEach(console.err()::println);
    console.err().flush();
    if (outcome instanceof Accepted accepted) {
      var receipt = accepted.receipt();
      String code =
          switch (receipt.outcome()) {
            case RECORDED -> "submit_recorded";
            case REVISED -> "submit_revised";
            case ALREADY_KNOWN -> "submit_known";
          };
      console.print(
          code,
          Map.of(
              "file", file.getFileName(),
              "unit", accepted.submission().unit(),
              "period", accepted.submission().period().code(),
              "receipt", receipt.number(),
              "revision", receipt.revision(),
              "hash", receipt.sha256()));
      if (!accepted.unexplained().isEmpty()) {
        console.print("submit_unexplained", Map.of("count", accepted.unexplained().list().size()));
      }
    } else {
      console.print(
          "submit_refused",
          Map.of(
              "file", file.getFileName(),
              "count",
                  outcome.findings().stream()
                      .filter(finding -> finding.severity() != Severity.NOTE)
                      .count()));
    }
  }

  private void mark(Workspace workspace, Path file, Findings findings, Wording words)
      throws IOException {
    Path folder = marked != null ? marked : workspace.folder().resolve("returned");
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".marked.xlsx";
    Path copy = folder.resolve(name);
    MarkedWorkbook workbook = new MarkedWorkbook(workspace.templates().folder(), words);
    NewFile.write(copy, out -> workbook.write(file, findings, out));
    zhiheng.console().print("submit_marked", Map.of("copy", copy));
  }

  private Expectation expectation(Workspace workspace) {
    var when = Optional.ofNullable(period).map(Asked::period);
    var who =
        Optional.ofNullable(unit)
            .map(
                named ->
                    new Asked(workspace.templates())
                        .unit(
                            named,
                            when.map(known -> known.lastDay())
                                .orElse(
                                    LocalDate.ofInstant(
                                        workspace.clock().instant(), workspace.clock().getZone())))
                        .code());
    return new Expectation(Optional.ofNullable(form), who, when, Optional.empty());
  }
}
