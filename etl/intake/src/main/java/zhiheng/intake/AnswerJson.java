package zhiheng.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.ledger.submission.Receipt;
import zhiheng.templates.wording.Wording;

/** What became of one file, as JSON for other programs: the outcome, the receipt, the findings. */
public final class AnswerJson {
  private final FindingsJson findings;

  /**
   * @param words the words of findings, in the language wanted
   */
  public AnswerJson(Wording words) {
    this.findings = new FindingsJson(words);
  }

  /** A JSON object; its findings stand one a line. */
  public String write(Path file, Outcome outcome) {
    String head = findings.object(head(file, outcome));
    String list = findings.write(outcome.findings()).strip().replace("\n", "\n  ");
    return head.substring(0, head.length() - 1) + ", \"findings\": " + list + "}\n";
  }

  private static Map<String, @Nullable Object> head(Path file, Outcome outcome) {
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("file", String.valueOf(file.getFileName()));
    if (outcome instanceof Accepted accepted) {
      Receipt receipt = accepted.receipt();
      head.put("outcome", receipt.outcome().name().toLowerCase(Locale.ROOT));
      head.put("form", accepted.submission().form());
      head.put("version", accepted.submission().version());
      head.put("unit", accepted.submission().unit().code());
      head.put("period", accepted.submission().period().code());
      head.put("part", accepted.submission().part());
      head.put("receipt", receipt.number());
      head.put("revision", receipt.revision());
      head.put("recorded_at", receipt.at());
      head.put("sha256", receipt.sha256());
      head.put("to_explain", accepted.unexplained().list().size());
    } else {
      head.put("outcome", "refused");
    }
    return head;
  }
}
