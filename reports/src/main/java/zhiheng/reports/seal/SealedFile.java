package zhiheng.reports.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import zhiheng.reports.document.Seal;

/** Finds the seal in a file: it stands in what each kind of file says about itself. */
public final class SealedFile {
  /** More of a file is not looked at: a report of ours has its seal near its ends. */
  private static final int MOST = 64 << 20;

  private SealedFile() {}

  /** The seal of a PDF, DOCX, XLSX or HTML; empty if it bears none. */
  public static Optional<Seal> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
      return ofZip(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Seal.in(new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1));
    }
  }

  private static Optional<Seal> ofZip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry core = zip.getEntry("docProps/core.xml");
      if (core == null) {
        return Optional.empty();
      }
      try (InputStream in = zip.getInputStream(core)) {
        return Seal.in(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8));
      }
    } catch (ZipException notOne) {
      return Optional.empty();
    }
  }
}
