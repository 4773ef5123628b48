package zhiheng.templates.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.templates.period.Period;

/**
 * Whose figures make up those of a unit, from when until when, so that its series goes on over
 * mergers and renamings. What went whole into the unit is joined; what was divided counts with the
 * weight that the succession states, and is a break where none is stated.
 *
 * @param segments the unit itself and those before it, in the order of codes and days
 * @param seams what happened, oldest first
 */
public record Ancestry(UnitCode unit, List<Segment> segments, List<Seam> seams) {

  public Ancestry {
    segments = List.copyOf(segments);
    seams = List.copyOf(seams);
  }

  /**
   * A unit that counts for some time.
   *
   * @param share 1 for all of its figures, less where its area was divided by stated weights
   */
  public record Segment(UnitCode code, LocalDate from, LocalDate until, BigDecimal share) {

    /** True if it stood at any time of a period. */
    public boolean countsFor(Period period) {
      return !from.isAfter(period.lastDay()) && !until.isBefore(period.firstDay());
    }
  }

  /** An event at which figures before and after are joined, shared out or broken off. */
  public record Seam(How how, Succession by) {
    public LocalDate day() {
      return by.day();
    }
  }

  /** What became of a series at a seam. */
  public enum How {
    /** The same unit under another name or code. */
    RENAMED,
    /** Another unit went into it whole: its figures are added. */
    JOINED,
    /** It got a part of a unit, which counts by a stated weight. */
    SHARED,
    /** It got or lost a part of which nobody says how much it is: before and after differ. */
    BROKEN
  }

  /** Those that count for a period, by code; of one renamed within it, as it stood last. */
  public List<Segment> during(Period period) {
    Map<UnitCode, Segment> byCode = new TreeMap<>();
    segments.stream()
        .filter(segment -> segment.countsFor(period))
        .forEach(segment -> byCode.put(segment.code(), segment));
    return List.copyOf(byCode.values());
  }

  /** The ancestry of a unit as it stands on a day; nobody's if it does not stand then. */
  static Ancestry of(UnitCode unit, LocalDate day, Register register) {
    Walk walk = new Walk(register);
    walk.back(unit, day, BigDecimal.ONE);
    walk.segments.sort(Comparator.comparing(Segment::code).thenComparing(Segment::from));
    walk.seams.sort(Comparator.comparing(Seam::day).thenComparing(seam -> seam.by().from().code()));
    return new Ancestry(unit, walk.segments, walk.seams.stream().distinct().toList());
  }

  private static final class Walk {
    private final Register register;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Seam> seams = new ArrayList<>();

    Walk(Register register) {
      this.register = register;
    }

    /** Adds what stood under a code until a day, and everything that went into it before. */
    void back(UnitCode code, LocalDate until, BigDecimal share) {
      LocalDate last = until;
      BigDecimal counts = share;
      while (register.find(code, last).isPresent()) {
        LocalDate from = register.find(code, last).orElseThrow().validFrom();
        segments.add(new Segment(code, from, last, counts));
        for (Succession one : register.successions()) {
          boolean here = !one.day().isBefore(from) && !one.day().isAfter(last);
          if (here && one.to().contains(code) && !one.from().equals(code)) {
            from(one, code, counts);
          }
        }
        BigDecimal before = before(code, from, counts);
        if (before.signum() == 0) {
          return;
        }
        counts = before;
        last = from.minusDays(1);
      }
    }

    /** How the same code counts before it got its name; not at all if another unit had it. */
    private BigDecimal before(UnitCode code, LocalDate day, BigDecimal counts) {
      for (Succession one : register.successions()) {
        if (one.day().equals(day) && one.from().equals(code) && one.to().contains(code)) {
          How how = how(one);
          seams.add(new Seam(how, one));
          return how == How.SHARED ? counts.multiply(one.weight(code)) : counts;
        }
      }
      boolean goesOn =
          register
              .find(code, day.minusDays(1))
              .filter(earlier -> earlier.successors().equals(List.of(code)))
              .isPresent();
      return goesOn ? counts : BigDecimal.ZERO;
    }

    private void from(Succession one, UnitCode to, BigDecimal counts) {
      How how = how(one);
      seams.add(new Seam(how, one));
      if (how == How.SHARED) {
        back(one.from(), one.day().minusDays(1), counts.multiply(one.weight(to)));
      } else if (how != How.BROKEN) {
        back(one.from(), one.day().minusDays(1), counts);
      }
    }

    private static How how(Succession one) {
      if (one.to().size() > 1) {
        return one.weights().isEmpty() ? How.BROKEN : How.SHARED;
      }
      return one.kind() == Succession.Kind.RENAME || one.kind() == Succession.Kind.RECODE
          ? How.RENAMED
          : How.JOINED;
    }
  }
}
