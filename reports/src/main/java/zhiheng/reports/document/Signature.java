package zhiheng.reports.document;

/** Who issues the paper and when, at the right below the text. */
public record Signature(String office, String date) implements Block {}
