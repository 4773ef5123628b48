package zhiheng.reports.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.ledger.publication.Publication;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.reports.publish.ReleaseFindings.ReleaseElsewhere;
import zhiheng.reports.publish.ReleaseFindings.ReleasedFileChanged;
import zhiheng.reports.publish.ReleaseFindings.ReleasedFileMissing;
import zhiheng.reports.publish.ReleaseFindings.StrangerInRelease;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/** Holds the released files against the hashes that the ledger keeps of them. */
public final class ReleaseCheck {
  private ReleaseCheck() {}

  /**
   * Checks all releases.
   *
   * @param publications as they came
   * @param root the folder of all releases
   */
  public static Findings of(List<Publication> publications, Path root) throws IOException {
    List<Finding> found = new ArrayList<>();
    Map<String, Integer> editions = new LinkedHashMap<>();
    for (Publication publication : publications) {
      int edition = editions.merge(publication.code(), 1, Integer::sum);
      String name = Release.folderName(publication.code(), edition);
      if (Files.isDirectory(root.resolve(name))) {
        check(publication, name, root.resolve(name), found);
      } else {
        found.add(new ReleaseElsewhere(new FilePlace(name), publication.code(), edition));
      }
    }
    return new Findings(found);
  }

  private static void check(Publication publication, String name, Path folder, List<Finding> found)
      throws IOException {
    Map<String, Released> there = new LinkedHashMap<>();
    ReleaseFiles.of(folder).forEach(file -> there.put(file.file(), file));
    for (Released file : publication.files()) {
      Released now = there.remove(file.file());
      FilePlace place = new FilePlace(name + "/" + file.file());
      if (now == null) {
        found.add(new ReleasedFileMissing(place, publication.at()));
      } else if (!now.equals(file)) {
        found.add(new ReleasedFileChanged(place, publication.at(), file.sha256(), now.sha256()));
      }
    }
    there
        .keySet()
        .forEach(file -> found.add(new StrangerInRelease(new FilePlace(name + "/" + file))));
  }
}
