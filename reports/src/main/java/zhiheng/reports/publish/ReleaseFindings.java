package zhiheng.reports.publish;

import java.time.Instant;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;

/** What became of released files behind the ledger's back. */
public interface ReleaseFindings {

  /** A finding about a file that was released. */
  sealed interface ReleaseFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A released file does not hold what was released. */
  record ReleasedFileChanged(FilePlace place, Instant released, String expected, String found)
      implements ReleaseFinding {}

  /** A released file is gone. */
  record ReleasedFileMissing(FilePlace place, Instant released) implements ReleaseFinding {}

  /** A file lies among the released ones that was never released. */
  record StrangerInRelease(FilePlace place) implements ReleaseFinding {}

  /** The whole folder of a release is not in this workspace, so nothing can be said of it. */
  record ReleaseElsewhere(FilePlace place, String release, int edition) implements ReleaseFinding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }
}
