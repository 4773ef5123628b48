package zhiheng.indicators;

import java.util.List;

/**
 * An assessment computed once more from its snapshot, beside the one that was kept.
 *
 * @param definitionChanged true if the system's file is not the one it was computed with
 * @param differences every number or text that is not the same; none is what one hopes for
 */
public record Recomputed(String run, boolean definitionChanged, List<Difference> differences) {

  public Recomputed {
    differences = List.copyOf(differences);
  }

  /** True if both are the same to the last digit. */
  public boolean same() {
    return differences.isEmpty();
  }

  /** One thing that differs: of which unit, at which node, what was kept and what came out. */
  public record Difference(String unit, String node, String kept, String computed) {}
}
