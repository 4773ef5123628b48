package zhiheng.reports.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a zip again with one day for all its entries, so that the time of making it leaves no
 * trace.
 */
public final class SameZip {
  private SameZip() {}

  /** Copies a zip entry by entry. */
  public static void copy(byte[] zip, LocalDate day, OutputStream out) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(out);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(day.atStartOfDay());
        copy.putNextEntry(same);
        from.transferTo(copy);
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}
