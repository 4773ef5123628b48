package zhiheng.intake.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zhiheng.intake.check.DrawnFindings.DrawnFileMissing;
import zhiheng.intake.check.DrawnFindings.FileNotDrawn;
import zhiheng.intake.check.DrawnFindings.FileOfOtherKind;
import zhiheng.intake.check.DrawnFindings.ReaderNotDrawn;
import zhiheng.intake.reading.Draft;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/** Holds the marks of a review against the draw: the right reader on the right files, on all. */
public final class DrawnFiles {
  private DrawnFiles() {}

  /** Everything in a draft that is not as drawn; a bureau that was not drawn is free. */
  public static Findings run(Draft draft, ReviewDraw draw) {
    return draw.panel(draft.unit().code())
        .map(panel -> run(draft, draw, panel))
        .orElse(Findings.none());
  }

  private static Findings run(Draft draft, ReviewDraw draw, Panel panel) {
    FilePlace whole = new FilePlace(draft.file());
    if (!panel.readers().contains(draft.part())) {
      return Findings.of(
          new ReaderNotDrawn(whole, draft.part(), draft.unit().code().code(), draw.code()));
    }
    Map<String, String> kinds = new TreeMap<>();
    draw.filesOf(draft.unit().code())
        .forEach(file -> kinds.put(file.caseNo(), file.kind().replace('_', '-')));
    List<Finding> found = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (String row : draft.rows()) {
      String file = draft.text(row, "case_no");
      String kind = draft.text(row, "kind");
      String drawn = kinds.get(file);
      boolean first = read.add(file);
      if (drawn == null && first && !file.isEmpty()) {
        found.add(new FileNotDrawn(draft.place(row, "case_no"), file, draw.code()));
      } else if (drawn != null && !kind.isEmpty() && !drawn.equals(kind)) {
        found.add(new FileOfOtherKind(draft.place(row, "kind"), file, kind, drawn));
      }
    }
    // The third reads only what the two differ on.
    if (panel.pair().contains(draft.part())) {
      kinds.keySet().stream()
          .filter(file -> !read.contains(file))
          .forEach(file -> found.add(new DrawnFileMissing(whole, file, draw.code())));
    }
    return new Findings(found);
  }
}
