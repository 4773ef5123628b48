package zhiheng.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.inbox.Inbox;
import zhiheng.intake.Outcome;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.ledger.submission.Receipt;
import zhiheng.reports.receipt.Answer;
import zhiheng.reports.receipt.Batch;
import zhiheng.templates.finding.Severity;

/** Tells on the screen what became of files: of each one, and at the end of all of them. */
final class Told {
  private static final int MOST_NAMED = 20;

  private final Console console;
  private final FindingLines lines;
  private final Batch batch = new Batch();
  private final Set<String> names = new HashSet<>();

  /**
   * @param templates the folder of the definitions, whose words are used
   */
  Told(Console console, Path templates) {
    this.console = console;
    this.lines = new FindingLines(templates, console.lang());
  }

  Batch batch() {
    return batch;
  }

  /** Counts a file whose answer lies there, as seen from the overview. */
  void count(Answer answer, String page) {
    batch.add(answer, page);
  }

  /** A name for an answer to a file that no answer had before. */
  String name(Path file, String suffix) {
    String plain = Inbox.beside(Path.of(String.valueOf(file.getFileName())), "").toString();
    String name = plain + suffix;
    for (int number = 2; !names.add(name); number++) {
      name = plain + " (" + number + ")" + suffix;
    }
    return name;
  }

  /** Findings first, then what follows from them. */
  void tell(Path file, Outcome outcome) {
    lines.lines(outcome.findings()).forEach(console.err()::println);
    console.err().flush();
    if (outcome instanceof Accepted accepted) {
      recorded(file, accepted);
    } else {
      long count =
          outcome.findings().stream()
              .filter(finding -> finding.severity() != Severity.NOTE)
              .count();
      console.print("submit_refused", Map.of("file", file.getFileName(), "count", count));
    }
  }

  private void recorded(Path file, Accepted accepted) {
    Receipt receipt = accepted.receipt();
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
  }

  /** How many went in and which did not; nothing if there was only one file. */
  void sum() {
    if (batch.files() < 2) {
      return;
    }
    Map<String, Object> counts = new HashMap<>();
    counts.put("files", batch.files());
    counts.put("recorded", batch.count(Receipt.Outcome.RECORDED));
    counts.put("revised", batch.count(Receipt.Outcome.REVISED));
    counts.put("known", batch.count(Receipt.Outcome.ALREADY_KNOWN));
    counts.put("refused", batch.refused());
    counts.put("explain", batch.toExplain());
    console.print("submit_sum", counts);
    List<String> refused = batch.refusedFiles();
    refused.stream()
        .limit(MOST_NAMED)
        .forEach(file -> console.print("submit_sum_refused", Map.of("file", file)));
    if (batch.refused() > MOST_NAMED) {
      console.print("submit_sum_more", Map.of("more", batch.refused() - MOST_NAMED));
    }
  }
}
