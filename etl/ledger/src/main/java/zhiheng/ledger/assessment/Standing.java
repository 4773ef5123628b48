package zhiheng.ledger.assessment;

/**
 * Where a unit stands among all and in its peer group; ranks count from 1.
 *
 * @param tied true if another unit has the same rank
 */
public record Standing(
    int rank, int of, boolean tied, int rankInGroup, int ofInGroup, String grade) {}
