package zhiheng.reports.receipt;

import java.util.Optional;
import zhiheng.ledger.submission.Handed;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;

/**
 * What became of one file.
 *
 * @param file its name
 * @param handed under what it was recorded; empty if it was refused
 * @param findings everything found, in the order of the sheet
 */
public record Answer(String file, Optional<Handed> handed, Findings findings) {

  /** How many findings are as bad as this. */
  long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The code of the words for what became of it: {@code refused}, {@code recorded} … */
  String outcome() {
    return handed
        .map(
            one ->
                switch (one.receipt().outcome()) {
                  case RECORDED -> "recorded";
                  case REVISED -> "revised";
                  case ALREADY_KNOWN -> "known";
                })
        .orElse("refused");
  }
}
