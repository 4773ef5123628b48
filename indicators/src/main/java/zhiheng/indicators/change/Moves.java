package zhiheng.indicators.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Who moves between two runs of the same year, as when corrected evidence came in. */
public final class Moves {

  private Moves() {}

  /** A unit whose points, rank or grade is another. */
  public record Move(UnitScore before, UnitScore after) {

    public UnitCode unit() {
      return after.unit();
    }

    public Text name() {
      return after.unitName();
    }

    /** True if its rank among all, or among its peers, is another. */
    public boolean isOfRank() {
      Standing one = before.standing();
      Standing other = after.standing();
      return one.rank() != other.rank() || one.rankInGroup() != other.rankInGroup();
    }
  }

  /** All that move, in the order of their new ranks; units of only one run are left out. */
  public static List<Move> between(List<UnitScore> before, List<UnitScore> after) {
    Map<UnitCode, UnitScore> earlier = new TreeMap<>();
    before.forEach(score -> earlier.put(score.unit(), score));
    List<Move> moves = new ArrayList<>();
    for (UnitScore score : after) {
      UnitScore was = earlier.get(score.unit());
      if (was != null && isOther(was, score)) {
        moves.add(new Move(was, score));
      }
    }
    moves.sort(
        Comparator.comparing((Move move) -> move.after().standing().rank())
            .thenComparing(Move::unit));
    return moves;
  }

  private static boolean isOther(UnitScore one, UnitScore other) {
    return one.total().points().compareTo(other.total().points()) != 0
        || !one.standing().equals(other.standing());
  }
}
