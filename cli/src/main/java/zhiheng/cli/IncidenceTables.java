package zhiheng.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.incidence.Allocation;
import zhiheng.indicators.incidence.Incidence;
import zhiheng.indicators.incidence.IncidenceEstimates;
import zhiheng.indicators.incidence.Nationwide;
import zhiheng.indicators.incidence.Need;
import zhiheng.indicators.incidence.Region;
import zhiheng.indicators.interval.Interval;
import zhiheng.templates.incidence.IncidenceMethod;
import zhiheng.templates.incidence.IncidenceMethod.Component;
import zhiheng.templates.unit.UnitCode;

/**
 * The tables of incidence, need and allocation: per cent and names on the screen, shares of one
 * with all digits and codes in files.
 *
 * @param day on which regions are called by their names
 */
record IncidenceTables(InWords words, IncidenceMethod method, LocalDate day) {

  /** How common infringement is, region by region, then all together. */
  Listing regions(IncidenceEstimates estimates) {
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "name",
                "targets",
                "inspected",
                "found",
                "rate",
                "lower",
                "upper",
                "steadied",
                "steadied_lower",
                "steadied_upper",
                "infringing",
                "infringing_lower",
                "infringing_upper"));
    for (Incidence each : estimates.regions()) {
      Region region = each.region();
      listing.row(
          region.unit(),
          words.unit(region.unit().code(), day),
          region.targets(),
          region.inspected(),
          region.found(),
          share(region.rate()),
          share(each.direct().map(Interval::lower)),
          share(each.direct().map(Interval::upper)),
          share(each.steadied()),
          share(each.interval().lower()),
          share(each.interval().upper()),
          count(each.infringing()),
          count(region.targets() * each.interval().lower()),
          count(region.targets() * each.interval().upper()));
    }
    estimates.nationwide().ifPresent(all -> listing.row(together(estimates, all)));
    return listing;
  }

  private List<@Nullable Object> together(IncidenceEstimates estimates, Nationwide all) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(UnitCode.NATIONAL);
    row.add(words.head("total"));
    row.add(estimates.regions().stream().mapToLong(each -> each.region().targets()).sum());
    row.add(estimates.regions().stream().mapToLong(each -> each.region().inspected()).sum());
    row.add(estimates.regions().stream().mapToLong(each -> each.region().found()).sum());
    row.add(share(all.rate()));
    row.add(share(all.interval().lower()));
    row.add(share(all.interval().upper()));
    for (int i = 0; i < 3; i++) {
      row.add("");
    }
    row.add(count(all.targets() * all.rate()));
    row.add(count(all.targets() * all.interval().lower()));
    row.add(count(all.targets() * all.interval().upper()));
    return row;
  }

  /** What each region's need is made of. */
  Listing needs(List<Need> needs) {
    List<String> heads = new ArrayList<>(List.of("unit", "name"));
    method.weights().keySet().forEach(each -> heads.add(each.code()));
    heads.addAll(List.of("satisfaction", "satisfaction_se", "need"));
    Listing listing = words.listing(heads);
    for (Need each : needs) {
      Region region = each.incidence().region();
      List<@Nullable Object> row = new ArrayList<>();
      row.add(region.unit());
      row.add(words.unit(region.unit().code(), day));
      for (Component component : method.weights().keySet()) {
        row.add(share(Optional.ofNullable(each.shares().get(component))));
      }
      row.add(region.satisfaction().map(asked -> points(asked.mean())).orElse(null));
      row.add(region.satisfaction().map(asked -> points(asked.error())).orElse(null));
      row.add(share(each.need()));
      listing.row(row);
    }
    return listing;
  }

  /** Officers and inspections as they are, and as they would be by need. */
  Listing allocation(List<Allocation> allocations) {
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "name",
                "need",
                "staff",
                "staff_share",
                "staff_by_need",
                "staff_difference",
                "inspected",
                "inspections_floor",
                "inspections_by_need"));
    double officers =
        allocations.stream()
            .flatMap(each -> each.need().incidence().region().staff().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .sum();
    for (Allocation each : allocations) {
      Region region = each.need().incidence().region();
      listing.row(
          region.unit(),
          words.unit(region.unit().code(), day),
          share(each.need().need()),
          region.staff().orElse(null),
          share(
              region.staff().filter(any -> officers > 0).map(own -> own.doubleValue() / officers)),
          each.staff(),
          region.staff().map(own -> BigDecimal.valueOf(each.staff()).subtract(own)).orElse(null),
          region.inspected(),
          each.floor(),
          each.inspections());
    }
    return listing;
  }

  private @Nullable Object share(double share) {
    return share(Optional.of(share));
  }

  private @Nullable Object share(Optional<Double> share) {
    return words.isScreen()
        ? words.share(share.map(BigDecimal::valueOf))
        : share.map(each -> (Object) each).orElse(null);
  }

  private Object count(double count) {
    return words.isScreen()
        ? BigDecimal.valueOf(count).setScale(0, RoundingMode.HALF_UP)
        : (Object) count;
  }

  private Object points(double points) {
    return words.isScreen()
        ? BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP)
        : (Object) points;
  }
}
