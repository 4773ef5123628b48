package zhiheng.indicators.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** So many of so many; both are kept, so that shares can be added up and made again. */
public record Share(long part, long whole) {
  /** Nothing of nothing. */
  public static final Share NONE = new Share(0, 0);

  private static final int PLACES = 6;

  Share plus(boolean counted, long cases) {
    return new Share(part + (counted ? cases : 0), whole + cases);
  }

  /** The quotient to six places, half up; empty of nothing. */
  public Optional<BigDecimal> value() {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP));
  }
}
