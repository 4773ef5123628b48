package zhiheng.intake.check;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.CellPlace;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Severity;

/** Where the marks of a review are not on what was drawn; each refuses the file. */
public interface DrawnFindings {

  /** A finding about a draw. */
  sealed interface DrawnFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }

    @Override
    Place place();
  }

  /** Nobody drew this reviewer to read the files of this bureau. */
  record ReaderNotDrawn(FilePlace place, String reviewer, String unit, String draw)
      implements DrawnFinding {}

  /** The file was not drawn. */
  record FileNotDrawn(CellPlace place, String file, String draw) implements DrawnFinding {}

  /** The file is of another kind than when it was drawn. */
  record FileOfOtherKind(CellPlace place, String file, String found, String expected)
      implements DrawnFinding {}

  /** A file that was drawn has no row. */
  record DrawnFileMissing(FilePlace place, String file, String draw) implements DrawnFinding {}
}
