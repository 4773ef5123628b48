package zhiheng.reports.document;

/**
 * A table in its place.
 *
 * @param code stable within the document, for ids and sheet names: {@code by-province}
 * @param caption with its number: {@code 表1 …}
 * @param note below the table: definition, source; empty if there is none
 */
public record TableBlock(String code, String caption, Table table, String note) implements Block {}
