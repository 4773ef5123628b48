package zhiheng.reports.document;

/** What follows begins on a new page, as an attachment does. */
public record PageBreak() implements Block {}
