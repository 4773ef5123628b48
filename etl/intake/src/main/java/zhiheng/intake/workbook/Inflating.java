package zhiheng.intake.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import zhiheng.intake.workbook.WorkbookFindings.InflatesTooFar;
import zhiheng.templates.finding.Place.FilePlace;

/** A part of a zip as it is inflated; refuses to go on when it becomes too much. */
final class Inflating extends FilterInputStream {
  private final String part;
  private final long deflated;
  private final Limits limits;
  private final FilePlace place;
  private long inflated;

  /**
   * @param deflated bytes that the part takes in the zip; no more than these are inflated
   */
  Inflating(InputStream in, String part, long deflated, Limits limits, FilePlace place) {
    super(in);
    this.part = part;
    this.deflated = Math.max(1, deflated);
    this.limits = limits;
    this.place = place;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int n = super.read(bytes, from, most);
    inflated += Math.max(0, n);
    boolean squeezed = inflated > Limits.RATIO_FROM && inflated / deflated > limits.ratio();
    if (squeezed || inflated > limits.inflatedBytes()) {
      throw new Refused(new InflatesTooFar(place, part));
    }
    return n;
  }
}
