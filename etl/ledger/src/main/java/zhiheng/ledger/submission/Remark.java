package zhiheng.ledger.submission;

/** The clerk's explanation of what a soft check found in a cell. */
public record Remark(String check, String row, String column, String explanation) {}
