package zhiheng.reports.jasper;

/**
 * A strip of a galley that no page may end within.
 *
 * @param block which block of the document it belongs to; negative for the head and the title
 * @param row the first row of a table that it holds; 0 for what is no table
 * @param cut whether a page may end above it
 * @param height as measured, in points
 * @param least how far its height may be reduced, as a drawing's may; else the height
 * @param closing what the page above needs to end a table there, in points
 * @param opening what the page below needs to go on with a table there: its head again
 */
record Strip(int block, int row, Cut cut, int height, int least, int closing, int opening) {

  /** Whether a page may end above a strip. */
  enum Cut {
    /** It stays with the strip above it, as a table does with its heading. */
    NEVER,
    /** It may begin a page. */
    ALLOWED,
    /** It may begin a page if the page above is full: text goes on by itself. */
    WHEN_FULL,
    /** It begins a page, as an attachment does. */
    ALWAYS
  }

  static Strip of(int block, Cut cut, int height) {
    return new Strip(block, 0, cut, height, height, 0, 0);
  }
}
