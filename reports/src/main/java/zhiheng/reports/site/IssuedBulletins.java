package zhiheng.reports.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.ledger.publication.Publication;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.reports.bulletin.PublishedBulletins;
import zhiheng.reports.publish.Release;
import zhiheng.templates.period.Month;

/** The bulletins that came out, of each month the newest edition in each language. */
public final class IssuedBulletins {
  private IssuedBulletins() {}

  /**
   * The newest edition in one language.
   *
   * @param folder its name in the folder of releases
   */
  public record Edition(String code, String folder, List<Released> files) {}

  /**
   * The bulletin of a month.
   *
   * @param asOf what its newest edition rests on
   */
  public record Issue(Month month, Instant asOf, List<Edition> editions) {

    public Issue {
      editions = List.copyOf(editions);
    }
  }

  /** The newest month first. */
  public static List<Issue> of(List<Publication> publications) {
    Map<String, Integer> counted = new HashMap<>();
    Map<String, Edition> newest = new TreeMap<>();
    for (Publication each : publications) {
      int edition = counted.merge(each.code(), 1, Integer::sum);
      newest.put(
          each.code(),
          new Edition(each.code(), Release.folderName(each.code(), edition), each.files()));
    }
    PublishedBulletins known = PublishedBulletins.before(Instant.MAX, publications);
    List<Issue> issues = new ArrayList<>();
    known.all().stream()
        .map(PublishedBulletins.Issue::month)
        .distinct()
        .sorted((one, other) -> other.compareTo(one))
        .forEach(
            month -> {
              String code = PublishedBulletins.code(month);
              List<Edition> editions = new ArrayList<>();
              Optional.ofNullable(newest.get(code)).ifPresent(editions::add);
              Optional.ofNullable(newest.get(code + "-en")).ifPresent(editions::add);
              known
                  .lastOf(month)
                  .ifPresent(last -> issues.add(new Issue(month, last.asOf(), editions)));
            });
    return issues;
  }
}
