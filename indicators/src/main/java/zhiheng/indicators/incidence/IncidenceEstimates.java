package zhiheng.indicators.incidence;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.incidence.IncidenceMethod;

/**
 * All that is estimated of the regions' incidence and need.
 *
 * @param regions by code; empty if no inspection found anything, so that there is nothing to go by
 */
public record IncidenceEstimates(
    List<Incidence> regions, Optional<Nationwide> nationwide, List<Need> needs) {

  public IncidenceEstimates {
    regions = List.copyOf(regions);
    needs = List.copyOf(needs);
  }

  /** Estimates of what is known. */
  public static IncidenceEstimates of(List<Region> known, IncidenceMethod method) {
    List<Incidence> regions =
        Steadying.of(known)
            .map(
                steadying ->
                    known.stream()
                        .map(each -> Incidence.of(each, steadying, method.level()))
                        .toList())
            .orElse(List.of());
    return new IncidenceEstimates(
        regions, Nationwide.of(known, method.level()), Need.of(regions, method));
  }
}
