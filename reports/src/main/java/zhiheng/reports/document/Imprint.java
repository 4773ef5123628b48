package zhiheng.reports.document;

/**
 * The lines at the foot of the last page.
 *
 * @param copies who receives a copy, with its label; empty if nobody
 * @param issuer the office that issues
 * @param issued the date of issue, as written there
 */
public record Imprint(String copies, String issuer, String issued) implements Block {}
