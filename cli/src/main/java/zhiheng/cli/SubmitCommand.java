package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.answer.AnswerFiles;
import zhiheng.cli.answer.FindingsFile;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.inbox.Dropped;
import zhiheng.cli.inbox.Inbox;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.Clerk;
import zhiheng.intake.Intake;
import zhiheng.intake.Outcome;
import zhiheng.intake.reading.Expectation;
import zhiheng.reports.receipt.Answer;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng submit}: each workbook is recorded whole, or refused with all its findings. */
@Command(name = "submit")
final class SubmitCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "submit.files")
  List<Path> files = new ArrayList<>();

  @Option(names = "--inbox", descriptionKey = "submit.inbox")
  boolean inbox;

  @Option(names = "--watch", descriptionKey = "submit.watch")
  boolean watch;

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

  @Option(names = "--html", paramLabel = "DIR", descriptionKey = "submit.html")
  @Nullable Path html;

  @Option(names = "--marked", paramLabel = "DIR", descriptionKey = "submit.marked")
  @Nullable Path marked;

  @Mixin private final As as = new As();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (inbox || watch) {
      InboxRound round = new InboxRound(zhiheng, this::expectation, this::clerk, explanations);
      return watch ? round.watch() : round.once().code();
    }
    if (files.isEmpty()) {
      throw Asked.missing("FILE", "zhiheng submit");
    }
    List<Path> wanted = wanted();
    Workspace opened = zhiheng.workspace();
    Intake.needs(opened.templates());
    try (Workspace workspace = opened.create();
        FindingsFile findings = json == null ? null : findings(workspace, json)) {
      Intake intake =
          new Intake(
              workspace.templates(), workspace.ledger(), workspace.clock(), clerk(workspace));
      Told told = new Told(zhiheng.console(), workspace.templates().folder());
      TouchedBulletins touched = new TouchedBulletins(workspace, zhiheng.console());
      AnswerFiles answers = new AnswerFiles(workspace, zhiheng.console().lang());
      intake.submit(
          wanted.iterator(),
          expectation(workspace),
          explanations,
          (file, outcome) -> {
            Answer answer = AnswerFiles.answer(file, outcome);
            told.tell(file, outcome);
            touched.tell(outcome);
            answer(workspace, answers, answer, file, outcome, told);
            if (findings != null) {
              findings.add(outcome.findings());
            }
          });
      if (html != null) {
        answers.overview(told.batch(), html.resolve("index.html"));
        zhiheng.console().print("submit_pages", Map.of("page", html.resolve("index.html")));
      }
      if (findings != null) {
        findings.finish();
      }
      told.sum();
      return (told.batch().refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE).code();
    }
  }

  /** The files named, and for a folder those in it and below, in the order of their names. */
  private List<Path> wanted() throws IOException {
    List<Path> wanted = new ArrayList<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        Dropped.look(file).stream().map(Dropped::file).sorted().forEach(wanted::add);
      } else if (Files.isRegularFile(file)) {
        wanted.add(file);
      } else {
        throw new NoSuchFileException(file.toString());
      }
    }
    return wanted;
  }

  private FindingsFile findings(Workspace workspace, Path file) throws IOException {
    Path folder = workspace.templates().folder().resolve("wording/findings");
    return new FindingsFile(file, Wording.read(folder, zhiheng.console().lang()));
  }

  private void answer(
      Workspace workspace,
      AnswerFiles answers,
      Answer answer,
      Path file,
      Outcome outcome,
      Told told)
      throws IOException {
    String page = "";
    if (html != null) {
      page = told.name(file, ".html");
      answers.page(answer, html.resolve(page));
    }
    told.count(answer, page);
    boolean refused = outcome instanceof Outcome.Rejected;
    if (!outcome.findings().isEmpty() && (marked != null || refused)) {
      Path folder = marked != null ? marked : workspace.folder().resolve("returned");
      Path copy = folder.resolve(Inbox.beside(Path.of(answer.file()), ".marked.xlsx"));
      if (answers.mark(file, outcome, copy)) {
        zhiheng.console().print("submit_marked", Map.of("copy", copy));
      }
    }
  }

  private Clerk clerk(Workspace workspace) {
    return new Clerk(
        zhiheng.setting("ZHIHENG_USER"),
        as.unit(zhiheng, workspace.templates(), today(workspace)).code());
  }

  private static LocalDate today(Workspace workspace) {
    return LocalDate.ofInstant(workspace.clock().instant(), workspace.clock().getZone());
  }

  private Expectation expectation(Workspace workspace) {
    var when = Optional.ofNullable(period).map(Asked::period);
    var who =
        Optional.ofNullable(unit)
            .map(
                named ->
                    as.sight(zhiheng, workspace.templates(), today(workspace))
                        .unit(
                            named,
                            when.map(known -> known.lastDay()).orElseGet(() -> today(workspace)))
                        .code());
    return new Expectation(Optional.ofNullable(form), who, when, Optional.empty());
  }
}
