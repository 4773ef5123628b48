package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import zhiheng.cli.answer.AnswerFiles;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.inbox.Doorbell;
import zhiheng.cli.inbox.Dropped;
import zhiheng.cli.inbox.Inbox;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.Clerk;
import zhiheng.intake.Intake;
import zhiheng.intake.Outcome;
import zhiheng.intake.reading.Expectation;
import zhiheng.ledger.LedgerUnavailable;
import zhiheng.reports.receipt.Answer;
import zhiheng.templates.finding.Severity;

/**
 * Takes what lies in the inbox, once or whenever something is dropped into it. Between rounds the
 * ledger is closed, so that others may use it.
 */
final class InboxRound {
  /** A file that does not change for so long is complete. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Zhiheng zhiheng;
  private final Function<Workspace, Expectation> expectation;
  private final Function<Workspace, Clerk> clerk;
  private final Map<String, String> explanations;
  private final Inbox inbox;

  /** Files that could not be moved, as they were then; tried again only after a change. */
  private final Set<Dropped> stuck = new HashSet<>();

  InboxRound(
      Zhiheng zhiheng,
      Function<Workspace, Expectation> expectation,
      Function<Workspace, Clerk> clerk,
      Map<String, String> explanations)
      throws IOException {
    this.zhiheng = zhiheng;
    this.expectation = expectation;
    this.clerk = clerk;
    this.explanations = explanations;
    Intake.needs(zhiheng.workspace().templates());
    this.inbox = Inbox.of(zhiheng.workspaceFolder());
  }

  /** Takes what is complete, and says what is not. */
  ExitCode once() throws IOException, InterruptedException {
    List<Dropped> seen = inbox.look();
    if (seen.isEmpty()) {
      console().print("inbox_empty", Map.of("folder", inbox.folder()));
      return ExitCode.DONE;
    }
    TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
    List<Dropped> complete = complete(seen);
    seen.stream()
        .filter(one -> !complete.contains(one))
        .forEach(one -> console().print("inbox_growing", Map.of("file", name(one))));
    return complete.isEmpty() ? ExitCode.DONE : take(complete);
  }

  /** Goes on until it is interrupted. */
  int watch() throws IOException, InterruptedException {
    console().print("inbox_watching", Map.of("folder", inbox.folder()));
    console().out().flush();
    try (Doorbell bell = new Doorbell(inbox.folder())) {
      while (true) {
        List<Dropped> seen = inbox.look();
        seen.removeAll(stuck);
        if (seen.isEmpty()) {
          bell.await(LONGEST_WAIT);
          continue;
        }
        bell.await(QUIET);
        List<Dropped> complete = complete(seen);
        if (!complete.isEmpty()) {
          takeUnlessLocked(complete, bell);
        }
      }
    }
  }

  private void takeUnlessLocked(List<Dropped> complete, Doorbell bell)
      throws IOException, InterruptedException {
    try {
      take(complete);
    } catch (LedgerUnavailable e) {
      if (e.reason() != LedgerUnavailable.Reason.LOCKED) {
        throw e;
      }
      console().print("inbox_locked");
      bell.await(QUIET.multipliedBy(5));
    }
    console().out().flush();
  }

  private List<Dropped> complete(List<Dropped> seen) throws IOException {
    List<Dropped> complete = new ArrayList<>(inbox.look());
    complete.retainAll(new HashSet<>(seen));
    return complete;
  }

  private ExitCode take(List<Dropped> complete) throws IOException {
    Map<Path, Dropped> byFile = new HashMap<>();
    complete.forEach(one -> byFile.put(one.file(), one));
    try (Workspace workspace = zhiheng.workspace().create()) {
      Intake intake =
          new Intake(
              workspace.templates(), workspace.ledger(), workspace.clock(), clerk.apply(workspace));
      Told told = new Told(console(), workspace.templates().folder());
      TouchedBulletins touched = new TouchedBulletins(workspace, console());
      AnswerFiles answers = new AnswerFiles(workspace, console().lang());
      intake.submit(
          complete.stream().map(Dropped::file).iterator(),
          expectation.apply(workspace),
          explanations,
          (file, outcome) -> {
            Dropped dropped = byFile.get(file);
            if (dropped != null) {
              told.tell(file, outcome);
              touched.tell(outcome);
              deliver(dropped, outcome, answers, told);
            }
          });
      Path overview = zhiheng.workspaceFolder().resolve("inbox.html");
      answers.overview(told.batch(), overview);
      told.sum();
      console().print("submit_pages", Map.of("page", overview));
      return told.batch().refused() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
    }
  }

  /** The answer is laid beside the place first; the file follows last. */
  private void deliver(Dropped dropped, Outcome outcome, AnswerFiles answers, Told told)
      throws IOException {
    Path file = dropped.file();
    Path place = inbox.place(file, outcome instanceof Outcome.Accepted);
    Answer answer = AnswerFiles.answer(file, outcome);
    Path page = Inbox.beside(place, ".answer.html");
    told.count(answer, zhiheng.workspaceFolder().relativize(page).toString().replace('\\', '/'));
    answers.page(answer, page);
    answers.json(file, outcome, Inbox.beside(place, ".answer.json"));
    if (outcome.findings().stream().anyMatch(one -> one.severity() != Severity.NOTE)) {
      answers.mark(file, outcome, Inbox.beside(place, ".marked.xlsx"));
    }
    try {
      boolean moved = inbox.move(dropped, place);
      console()
          .print(
              moved ? "inbox_moved" : "inbox_changed",
              Map.of("file", name(dropped), "place", place));
    } catch (IOException e) {
      stuck.add(dropped);
      console()
          .tell(
              "inbox_stuck",
              Map.of("file", name(dropped), "problem", String.valueOf(e.getMessage())));
    }
  }

  private Path name(Dropped dropped) {
    return inbox.folder().relativize(dropped.file());
  }

  private Console console() {
    return zhiheng.console();
  }
}
