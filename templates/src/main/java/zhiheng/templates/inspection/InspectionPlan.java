package zhiheng.templates.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import zhiheng.templates.wording.Text;

/**
 * The plan of random inspections for a year (年度抽查计划): items, shares, weights and terms.
 *
 * @param floor per cent of the targets that are inspected at least, where nothing else is laid down
 * @param publishWithin working days from inspection to publication
 * @param shares per cent of the targets of each kind
 * @param weights how much rather than others targets are drawn of which something is known
 * @param illustration true if it is made up
 */
public record InspectionPlan(
    String code,
    int year,
    Text title,
    BigDecimal floor,
    int publishWithin,
    List<InspectionItem> items,
    List<Share> shares,
    List<Weight> weights,
    boolean illustration) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public InspectionPlan {
    items = List.copyOf(items);
    shares = List.copyOf(shares);
    weights = List.copyOf(weights);
  }

  /** How many per cent of a kind of targets are to be inspected in the year. */
  public record Share(String kind, BigDecimal percent) {}

  /** How many times rather a target is drawn of which this is known. */
  public record Weight(Known when, BigDecimal times) {}

  /** What may be known of a target before the draw. */
  public enum Known {
    /** It stands on the bad-credit list. */
    BAD_CREDIT,
    /** It stands on the list of high-risk enterprises, and the entry was confirmed. */
    HIGH_RISK,
    /** Its main goods stand on the list of high-risk goods, and the entry was confirmed. */
    HIGH_RISK_GOODS,
    /** Somebody complained about it in the two years before. */
    COMPLAINED;

    /** The word in the ledger. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The per cent for a kind; the floor if the plan names none. */
  public BigDecimal percent(String kind) {
    return shares.stream()
        .filter(share -> share.kind().equals(kind))
        .map(Share::percent)
        .findFirst()
        .orElse(floor);
  }

  /** How many of so many targets a share is at least: 5 % of 21 are 2. */
  public static long required(BigDecimal percent, long targets) {
    return percent
        .multiply(BigDecimal.valueOf(targets))
        .divide(HUNDRED, 0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** How many of each kind are to be inspected in the year, by how many there are. */
  public SortedMap<String, Long> required(SortedMap<String, Long> targets) {
    SortedMap<String, Long> required = new TreeMap<>();
    targets.forEach((kind, size) -> required.put(kind, required(percent(kind), size)));
    return required;
  }
}
