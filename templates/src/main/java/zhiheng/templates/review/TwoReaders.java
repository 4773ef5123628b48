package zhiheng.templates.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a third reader is asked, and what comes of two or three readings of a file.
 *
 * @param tolerance scores further apart than so many points differ
 * @param sameGrade true if different grades differ however near the scores are
 * @param sameVeto true if readers differ when only one of them found a basic standard failed
 */
public record TwoReaders(
    BigDecimal tolerance, boolean sameGrade, boolean sameVeto, WithThird withThird) {
  /** Where a sheet says nothing: five points, the same grade and the same veto. */
  static final TwoReaders USUAL =
      new TwoReaders(BigDecimal.valueOf(5), true, true, WithThird.MEDIAN);

  /** What the score is when a third has read. */
  public enum WithThird {
    /** The middle one of the three. */
    MEDIAN,
    /** The third's. */
    THIRD,
    /** The mean of the third's and of that one of the two that is nearer to it. */
    NEAREST
  }

  /** True if a third has to read the file. */
  public boolean differ(Reviewed one, Reviewed other) {
    BigDecimal apart = one.score().subtract(other.score()).abs();
    return apart.compareTo(tolerance) > 0
        || sameGrade && !one.grade().code().equals(other.grade().code())
        || sameVeto && one.vetoed() != other.vetoed();
  }

  /**
   * What the file gets; empty while a reading is missing. With two it is the mean of their scores;
   * a veto of both, or of two of three, leaves no points.
   *
   * @param third read only where the two differ
   */
  Optional<Settled> settle(ReviewSheet sheet, List<Reviewed> pair, Optional<Reviewed> third) {
    if (pair.size() < 2) {
      return Optional.empty();
    }
    Reviewed one = pair.get(0);
    Reviewed other = pair.get(1);
    if (!differ(one, other)) {
      boolean vetoed = one.vetoed() || other.vetoed();
      return Optional.of(settled(sheet, vetoed, mean(plain(one), plain(other)), false));
    }
    return third.map(
        last -> {
          long vetoes = Stream.of(one, other, last).filter(Reviewed::vetoed).count();
          return settled(sheet, vetoes >= 2, score(one, other, last), true);
        });
  }

  private BigDecimal score(Reviewed one, Reviewed other, Reviewed last) {
    BigDecimal a = plain(one);
    BigDecimal b = plain(other);
    BigDecimal c = plain(last);
    return switch (withThird) {
      case THIRD -> c;
      case MEDIAN -> Stream.of(a, b, c).sorted().skip(1).findFirst().orElseThrow();
      case NEAREST -> {
        int nearer = a.subtract(c).abs().compareTo(b.subtract(c).abs());
        yield nearer == 0 ? mean(mean(a, b), c) : mean(nearer < 0 ? a : b, c);
      }
    };
  }

  private static Settled settled(
      ReviewSheet sheet, boolean vetoed, BigDecimal score, boolean byThird) {
    Grade worst = sheet.grades().get(sheet.grades().size() - 1);
    return vetoed
        ? new Settled(BigDecimal.ZERO, worst, true, byThird)
        : new Settled(score, sheet.grade(score), false, byThird);
  }

  /** The score as if nothing had been vetoed. */
  private static BigDecimal plain(Reviewed reviewed) {
    return ReviewSheet.FULL.subtract(reviewed.deducted());
  }

  private static BigDecimal mean(BigDecimal one, BigDecimal other) {
    return one.add(other).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
  }
}
