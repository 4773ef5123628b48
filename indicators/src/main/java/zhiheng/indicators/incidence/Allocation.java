package zhiheng.indicators.incidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import zhiheng.indicators.incidence.Sharing.Part;

/**
 * How officers, and the inspections of the next year, would be shared out by need.
 *
 * @param staff officers by need, whole and adding up to the total
 * @param inspections by J. Neyman, On the Two Different Aspects of the Representative Method, JRSS
 *     97 (1934), 558–625: in proportion to targets times the spread of what is found, which makes
 *     the rate of all regions as exact as it can be; no fewer than the floor, no more than there
 *     are
 * @param floor inspections by the share below which no bureau may stay
 */
public record Allocation(Need need, long staff, long inspections, long floor) {

  /**
   * Shares out.
   *
   * @param staff officers in all
   * @param least officers whom every region keeps
   * @param inspections in all
   * @param floor share below which no bureau may stay, of one
   */
  public static List<Allocation> of(
      List<Need> needs, long staff, int least, long inspections, BigDecimal floor) {
    List<Part> officers = new ArrayList<>();
    List<Part> drawn = new ArrayList<>();
    for (Need each : needs) {
      officers.add(new Part(each.need(), least, Long.MAX_VALUE));
      long targets = each.incidence().region().targets();
      double rate = each.incidence().steadied();
      drawn.add(new Part(targets * Math.sqrt(rate * (1 - rate)), floor(targets, floor), targets));
    }
    List<Long> of = Sharing.of(staff, officers);
    List<Long> to = Sharing.of(inspections, drawn);
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      allocations.add(new Allocation(needs.get(i), of.get(i), to.get(i), drawn.get(i).least()));
    }
    return allocations;
  }

  private static long floor(long targets, BigDecimal share) {
    return (long) Math.ceil(share.multiply(BigDecimal.valueOf(targets)).doubleValue());
  }
}
