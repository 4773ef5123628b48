package zhiheng.indicators.score;

import java.math.BigDecimal;
import zhiheng.templates.system.rule.Better;

/** The place of a value in its peer group; equal values share it. */
record Place(int rank, int of) {

  static Place of(Given given, Better better) {
    long ahead =
        given.peers().stream().filter(peer -> isBetter(peer, given.value(), better)).count();
    return new Place((int) ahead + 1, Math.max(1, given.peers().size()));
  }

  private static boolean isBetter(BigDecimal one, BigDecimal other, Better better) {
    int order = one.compareTo(other);
    return better == Better.HIGHER ? order > 0 : order < 0;
  }
}
