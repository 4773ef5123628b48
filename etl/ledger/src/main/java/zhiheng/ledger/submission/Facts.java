package zhiheng.ledger.submission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhiheng.ledger.audit.Canonical;
import zhiheng.ledger.submission.Submissions.Entry;

/** Forms handed in, as the audit chain knows them. */
final class Facts {
  static final String WHAT = "submission";
  private static final int AT_ONCE = 100;

  private Facts() {}

  static Canonical canonical(Figures figures) {
    Handed handed = figures.handed();
    Receipt receipt = handed.receipt();
    Canonical text =
        new Canonical()
            .line(
                WHAT,
                handed.form(),
                handed.version(),
                handed.unit(),
                handed.period().code(),
                handed.part(),
                handed.file(),
                receipt.number(),
                receipt.revision(),
                receipt.at(),
                receipt.sha256());
    for (Observation each : figures.observations()) {
      text.line(
          "observation",
          each.row(),
          each.column(),
          each.amount(),
          each.text(),
          each.sheet(),
          each.cell());
    }
    for (Remark each : figures.remarks()) {
      text.line("remark", each.check(), each.row(), each.column(), each.explanation());
    }
    life(handed, figures.checked(), text);
    return text;
  }

  /**
   * What earlier versions of this program did not keep adds nothing to the text where it is not.
   */
  private static void life(Handed handed, Checked checked, Canonical text) {
    if (handed.awaitsApproval()) {
      text.line("awaits approval");
    }
    if (!handed.by().isEmpty()) {
      text.line("by", handed.by());
    }
    if (checked.run() != null) {
      text.line("checks", checked.run());
    }
    for (Told each : checked.told()) {
      text.line("told", each.check(), each.severity(), each.row(), each.column(), each.explained());
    }
  }

  /** The hash of every form as it stands in the tables now, by entry. */
  static Map<Long, String> contents(Queries queries, Cells cells, ToldFindings findings) {
    Map<Long, String> contents = new HashMap<>();
    List<Entry> all = queries.all(entry -> contents.put(entry, "unreadable"));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Entry> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
      List<Long> entries = some.stream().map(Entry::entry).toList();
      Map<Long, List<Observation>> observations = cells.observations(entries, Set.of(), Set.of());
      Map<Long, List<Remark>> remarks = cells.remarks(entries);
      Map<Long, Checked> checked = findings.of(entries);
      for (Entry each : some) {
        Figures figures =
            new Figures(
                each.handed(),
                observations.getOrDefault(each.entry(), List.of()),
                remarks.getOrDefault(each.entry(), List.of()),
                checked.getOrDefault(each.entry(), Checked.UNKNOWN));
        contents.put(each.entry(), canonical(figures).sha256());
      }
    }
    return contents;
  }
}
