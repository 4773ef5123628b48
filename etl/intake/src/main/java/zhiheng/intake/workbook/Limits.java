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

  /** For forms: generous, and far from what a machine could not bear. */
  public static final Limits FORMS = new Limits(10L << 20, 500, 64L << 20, 150, 50, 200_000);
}
