package zhiheng.indicators.flags;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.indicators.flags.Flag.Kind;
import zhiheng.indicators.number.Tail;
import zhiheng.templates.unit.UnitCode;

/**
 * Tests of reported counts. Each applies only where it can say something, which {@link #applied}
 * tells; with so many bureaus and items a chance of 1 in 1000 is taken for unusual.
 */
public final class CountTests {
  /** A chance below which a figure is unusual. */
  public static final double UNUSUAL = 0.001;

  private static final int LEAST_YEAR = 60;
  private static final BigDecimal LEAST_REPEATED = BigDecimal.TEN;
  private static final int REPEATS = 4;
  private static final int LEAST_DIGITS = 50;
  private static final int LEAST_BENFORD = 100;
  private static final int LEAST_SERIES = 10;
  private static final int SAME_MONTHS = 8;

  private final MonthlyCounts counts;
  private final Set<String> levels;
  private final List<Flag> flags = new ArrayList<>();
  private final Map<Kind, Integer> applied = new TreeMap<>();

  private CountTests(MonthlyCounts counts, Set<String> levels) {
    this.counts = counts;
    this.levels = levels;
    for (Kind kind : Kind.values()) {
      applied.put(kind, 0);
    }
  }

  /**
   * Runs all of them.
   *
   * @param levels items that count nothing that happens: levels, such as staff, which repeat by
   *     nature, and amounts of money
   */
  public static CountTests of(MonthlyCounts counts, Set<String> levels) {
    CountTests tests = new CountTests(counts, levels);
    counts.byUnit().forEach(tests::unit);
    tests.duplicates();
    tests.flags.sort(
        Comparator.comparing(Flag::kind).thenComparing(Flag::unit).thenComparing(Flag::item));
    return tests;
  }

  public List<Flag> flags() {
    return List.copyOf(flags);
  }

  /** To how many series (units for digits, pairs for duplicates) each test applied. */
  public Map<Kind, Integer> applied() {
    return new TreeMap<>(applied);
  }

  private void unit(UnitCode unit, SortedMap<String, List<Optional<BigDecimal>>> items) {
    List<List<BigDecimal>> figures = new ArrayList<>();
    items.forEach(
        (item, months) -> {
          if (!levels.contains(item)) {
            figures.add(months.stream().flatMap(Optional::stream).toList());
            yearEnd(unit, item, months);
            repeated(unit, item, months);
          }
        });
    lastDigit(unit, figures);
    firstDigit(unit, figures);
  }

  /** December against the December of all others, by the exact binomial test. */
  private void yearEnd(UnitCode unit, String item, List<Optional<BigDecimal>> months) {
    long year = MonthlyCounts.sum(months).longValue();
    Optional<BigDecimal> december = months.get(11);
    if (year < LEAST_YEAR || december.isEmpty() || months.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    long others = 0;
    long othersDecember = 0;
    for (UnitCode other : counts.byUnit().keySet()) {
      List<Optional<BigDecimal>> theirs = counts.months(other, item);
      if (!other.equals(unit)) {
        others += MonthlyCounts.sum(theirs).longValue();
        othersDecember += theirs.get(11).map(BigDecimal::longValue).orElse(0L);
      }
    }
    count(Kind.YEAR_END);
    double usual =
        others < LEAST_YEAR ? 1 / 12.0 : Math.max(1 / 12.0, (double) othersDecember / others);
    long found = december.get().longValue();
    double chance = Tail.binomial(found, year, usual);
    if (chance < UNUSUAL && found >= 2 * usual * year) {
      flag(
          Kind.YEAR_END,
          unit,
          item,
          chance,
          Map.of(
              "december", Long.toString(found),
              "year", Long.toString(year),
              "share", percent((double) found / year),
              "usual", percent(usual)));
    }
  }

  /** The same figure, at least 10, four months running or more. */
  private void repeated(UnitCode unit, String item, List<Optional<BigDecimal>> months) {
    count(Kind.REPEATED);
    int run = 1;
    for (int month = 1; month <= 12; month++) {
      boolean same =
          month < 12
              && months.get(month).isPresent()
              && months.get(month - 1).isPresent()
              && months.get(month).get().compareTo(months.get(month - 1).get()) == 0;
      if (same) {
        run++;
      } else {
        Optional<BigDecimal> figure = months.get(month - 1);
        if (run >= REPEATS && figure.filter(it -> it.compareTo(LEAST_REPEATED) >= 0).isPresent()) {
          flag(
              Kind.REPEATED,
              unit,
              item,
              0,
              Map.of(
                  "figure", figure.get().toPlainString(),
                  "months", Integer.toString(run),
                  "from", Integer.toString(month - run + 1),
                  "to", Integer.toString(month)));
        }
        run = 1;
      }
    }
  }

  /** Figures of three digits and more end evenly on 0 to 9. */
  private void lastDigit(UnitCode unit, List<List<BigDecimal>> items) {
    DigitCounts digits = new DigitCounts(0, DigitCounts.EVEN);
    for (List<BigDecimal> months : items) {
      digits.add(
          months.stream()
              .filter(figure -> figure.compareTo(BigDecimal.valueOf(100)) >= 0)
              .map(figure -> figure.toBigInteger().mod(BigInteger.TEN).intValue())
              .toList());
    }
    digits(Kind.LAST_DIGIT, unit, digits, LEAST_DIGITS);
  }

  /**
   * Over three orders of magnitude and more, first digits follow F. Benford, The Law of Anomalous
   * Numbers (1938).
   */
  private void firstDigit(UnitCode unit, List<List<BigDecimal>> items) {
    List<BigDecimal> all =
        items.stream().flatMap(List::stream).filter(it -> it.signum() > 0).sorted().toList();
    if (all.isEmpty()
        || all.get(all.size() - 1).compareTo(all.get(0).multiply(BigDecimal.valueOf(1000))) < 0) {
      return;
    }
    DigitCounts digits = new DigitCounts(1, DigitCounts.BENFORD);
    for (List<BigDecimal> months : items) {
      digits.add(
          months.stream()
              .filter(figure -> figure.signum() > 0)
              .map(figure -> figure.unscaledValue().toString().charAt(0) - '0')
              .toList());
    }
    digits(Kind.FIRST_DIGIT, unit, digits, LEAST_BENFORD);
  }

  private void digits(Kind kind, UnitCode unit, DigitCounts digits, int least) {
    if (digits.figures() < least || digits.series() < LEAST_SERIES) {
      return;
    }
    count(kind);
    if (digits.chance() < UNUSUAL) {
      flag(
          kind,
          unit,
          "",
          digits.chance(),
          Map.of(
              "figures", Integer.toString(digits.figures()),
              "chi_square", String.format(Locale.ROOT, "%.1f", digits.corrected()),
              "digit", Integer.toString(digits.outstanding()),
              "share", percent(digits.share(digits.outstanding())),
              "usual", percent(digits.usual(digits.outstanding()))));
    }
  }

  /** Two bureaus with the same figure, more than nothing, in eight months or more of an item. */
  private void duplicates() {
    List<UnitCode> units = List.copyOf(counts.byUnit().keySet());
    Set<String> items = new TreeSet<>();
    counts.byUnit().values().forEach(own -> items.addAll(own.keySet()));
    items.removeAll(levels);
    for (int i = 0; i < units.size(); i++) {
      for (int k = i + 1; k < units.size(); k++) {
        count(Kind.DUPLICATE);
        for (String item : items) {
          duplicate(units.get(i), units.get(k), item);
        }
      }
    }
  }

  private void duplicate(UnitCode one, UnitCode other, String item) {
    List<Optional<BigDecimal>> own = counts.months(one, item);
    List<Optional<BigDecimal>> theirs = counts.months(other, item);
    int same = 0;
    Set<BigDecimal> different = new TreeSet<>();
    for (int month = 0; month < 12; month++) {
      Optional<BigDecimal> figure = own.get(month);
      boolean alike =
          figure.isPresent()
              && theirs.get(month).isPresent()
              && figure.get().signum() > 0
              && figure.get().compareTo(theirs.get(month).get()) == 0;
      if (alike) {
        same++;
        different.add(figure.get().stripTrailingZeros());
      }
    }
    // ones and twos are alike everywhere; it takes several figures of some size
    boolean large = MonthlyCounts.sum(own).compareTo(BigDecimal.valueOf(LEAST_YEAR)) >= 0;
    if (same >= SAME_MONTHS && different.size() >= 4 && large) {
      flag(
          Kind.DUPLICATE,
          one,
          item,
          0,
          Map.of("other", other.code(), "months", Integer.toString(same)));
    }
  }

  private void flag(
      Kind kind, UnitCode unit, String item, double chance, Map<String, String> facts) {
    flags.add(new Flag(kind, unit, item, facts, chance));
  }

  private void count(Kind kind) {
    applied.merge(kind, 1, Integer::sum);
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}
