package zhiheng.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.uncertainty.Replicates;
import zhiheng.indicators.uncertainty.Spread;
import zhiheng.indicators.uncertainty.Undecided;

/**
 * What replicates of a ranking say, as tables.
 *
 * @param units how units are called on a screen, by their codes
 * @param grades the same of grades, from the best
 */
record DrawnTables(Heads heads, Map<String, String> units, Map<String, String> grades) {
  private static final double SURE = 0.95;
  private static final double BEYOND = 0.05;

  /** Where each unit could stand, and the chances of its grades. */
  Listing ranks(Replicates replicates) {
    List<String> columns =
        Stream.of("unit", "total", "rank", "rank_5", "rank_median", "rank_95", "total_sd")
            .map(heads::head)
            .collect(Collectors.toCollection(ArrayList::new));
    grades.forEach((grade, name) -> columns.add(heads.isScreen() ? name : "p_" + grade));
    Listing listing = new Listing(columns);
    Spread.of(replicates, BEYOND, grades.size()).stream()
        .sorted(
            Comparator.comparing((Spread each) -> each.rank() == 0)
                .thenComparing(Spread::rank)
                .thenComparing(Spread::unit))
        .forEach(
            each -> {
              List<@Nullable Object> row = new ArrayList<>();
              row.add(called(each.unit()));
              row.add(each.total());
              row.add(each.rank());
              row.add(each.lower());
              row.add(each.median());
              row.add(each.upper());
              row.add(each.deviation());
              each.grades().forEach(share -> row.add(heads.share(share)));
              listing.row(row);
            });
    return listing;
  }

  private String called(String unit) {
    return heads.isScreen() && units.containsKey(unit) ? unit + " " + units.get(unit) : unit;
  }

  /** The pairs of units that cannot be told apart. */
  Listing pairs(Replicates replicates) {
    Listing listing = heads.listing("ahead", "behind", "share_ahead");
    Undecided.of(replicates, SURE)
        .forEach(
            pair ->
                listing.row(
                    called(pair.ahead()), called(pair.behind()), heads.share(pair.share())));
    return listing;
  }

  /** What was chosen in every replicate. */
  Listing choices(Replicates replicates) {
    List<String> columns = new ArrayList<>(List.of(heads.head("replicate")));
    replicates.model().factors().forEach(factor -> columns.add(factor.code()));
    Listing listing = new Listing(columns);
    for (int i = 0; i < replicates.outcomes().size(); i++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(i + 1);
      row.addAll(replicates.choices(i));
      listing.row(row);
    }
    return listing;
  }

  /** What came out of every replicate. */
  Listing totals(Replicates replicates) {
    List<String> columns = new ArrayList<>(List.of(heads.head("replicate")));
    columns.addAll(replicates.model().units());
    Listing listing = new Listing(columns);
    for (int i = 0; i < replicates.outcomes().size(); i++) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(i + 1);
      for (double total : replicates.outcomes().get(i).totals()) {
        row.add(total);
      }
      listing.row(row);
    }
    return listing;
  }
}
