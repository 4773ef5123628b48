package zhiheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import zhiheng.cli.evidence.EvidenceRoom;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;

/**
 * The reports that were signed when an assessment was closed: what was rendered once more, and what
 * lies in the folder, beside the hashes in the ledger.
 *
 * @param other rendered again they are not what was signed
 * @param touched the file in the folder is not what was signed, or is gone
 * @param unable how many cannot be rendered for want of fonts
 */
record SignedReports(int same, List<String> other, List<Path> touched, int unable) {

  /** Where the papers of a closed run lie. */
  static Path folder(Workspace workspace, Assessment run) {
    return workspace.folder().resolve("closed").resolve(run.run());
  }

  static SignedReports of(Workspace workspace, Assessment run, List<SignedPaper> papers)
      throws IOException {
    int same = 0;
    int unable = 0;
    List<String> other = new ArrayList<>();
    List<Path> touched = new ArrayList<>();
    try (Rerendered again = Rerendered.of(workspace, run)) {
      for (SignedPaper paper : papers) {
        Path kept = folder(workspace, run).resolve(paper.file());
        if (!Files.isRegularFile(kept) || !EvidenceRoom.hash(kept).equals(paper.sha256())) {
          touched.add(kept);
        }
        switch (again.compare(
            paper.file(), file -> EvidenceRoom.hash(file).equals(paper.sha256()))) {
          case SAME -> same++;
          case OTHER, NO_REPORT -> other.add(paper.file());
          case UNABLE -> unable++;
        }
      }
    }
    return new SignedReports(same, List.copyOf(other), List.copyOf(touched), unable);
  }
}
