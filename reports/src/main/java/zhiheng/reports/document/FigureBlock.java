package zhiheng.reports.document;

/**
 * A chart in its place, with what it shows said in words and in figures for those who cannot see
 * it.
 *
 * @param code stable within the document: {@code totals}
 * @param caption with its number: {@code 图1 …}
 * @param words what can be seen in it, in a sentence or two
 * @param data the figures drawn
 */
public record FigureBlock(String code, String caption, Chart chart, String words, Table data)
    implements Block {

  /** The same with its caption counted. */
  public FigureBlock captioned(String counted) {
    return new FigureBlock(code, counted, chart, words, data);
  }

  /** The figures drawn, as a table of their own. */
  public TableBlock asTable() {
    return new TableBlock(code, caption, data, words);
  }
}
