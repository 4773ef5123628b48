package zhiheng.ledger.submission;

/** One figure and the way back to its cell: which file, which receipt. */
public record Figure(Handed handed, Observation observation) {}
