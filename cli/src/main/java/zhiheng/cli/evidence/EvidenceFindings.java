package zhiheng.cli.evidence;

import java.time.Instant;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;

/** What became of kept evidence behind the ledger's back. */
public interface EvidenceFindings {

  /** A finding about a file that a unit gave as evidence. */
  sealed interface EvidenceFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A kept file does not hold what was given. */
  record EvidenceFileChanged(FilePlace place, String file, Instant at) implements EvidenceFinding {}

  /** A kept file is gone. */
  record EvidenceFileMissing(FilePlace place, String file, Instant at) implements EvidenceFinding {}
}
