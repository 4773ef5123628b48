package zhiheng.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.reports.html.Link;
import zhiheng.reports.publish.ReleaseFiles;
import zhiheng.reports.site.IssuedBulletins;

/**
 * The files of releases as they are, put into a site.
 *
 * @param published where releases are kept
 * @param site its folder
 */
record ReleasedFiles(Path published, Path site) {

  /**
   * Copies those of an edition, if they are there.
   *
   * @param files told where papers are
   * @param data told where open data are
   */
  void copy(IssuedBulletins.Edition edition, List<Link> files, List<Link> data) throws IOException {
    Path from = published.resolve(edition.folder());
    if (!Files.isDirectory(from)) {
      return;
    }
    Path to = site.resolve("files").resolve(edition.folder());
    Files.createDirectories(to);
    ReleaseFiles.copy(from, to);
    for (Released file : edition.files()) {
      String name = file.file();
      String href = "files/" + edition.folder() + "/" + name;
      String kind = name.substring(name.lastIndexOf('.') + 1);
      if (!name.contains("/") && !kind.equals("json")) {
        String language = edition.code().endsWith("-en") ? " (en)" : "";
        files.add(Link.to(kind.toUpperCase(Locale.ROOT) + language, href));
      } else if (kind.equals("csv") || kind.equals("xlsx")) {
        data.add(Link.to(name.substring(name.lastIndexOf('/') + 1), href));
      }
    }
  }
}
