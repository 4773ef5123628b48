package zhiheng.intake.workbook;

/**
 * How much a workbook may hold before it is refused.
 *
 * @param fileBytes of the file as it came
 * @param parts entries of its zip
 * @param inflatedBytes of all parts together
 * @param ratio inflated to deflated bytes of one part, from {@link #RATIO_FROM} bytes on
 */
public record Limits(
    long fileBytes, int parts, long inflatedBytes, int ratio, int sheets, int cells) {
  /** Small parts may be squeezed as far as they like. */
  static final long RATIO_FROM = 1L << 20;

  /** Letters of texts that cells share and that must be held while a sheet is read by rows. */
  static final long SHARED_LETTERS = 64L << 20;

  /** For forms: generous, and far from what a machine could not bear. */
  public static final Limits FORMS = new Limits(10L << 20, 500, 64L << 20, 150, 50, 200_000);

  /**
   * For lists, which are read by rows: as many cells as a sheet can hold. What a file may become is
   * bounded by its own size and the ratio.
   */
  public static final Limits LISTS =
      new Limits(500L << 20, 500, 16L << 30, 150, 50, Integer.MAX_VALUE);
}
