package zhiheng.ledger.submission;

/** A clerk's explanation and the form in which it was given. */
public record Answered(Handed handed, Remark remark) {}
