package zhiheng.intake.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import zhiheng.intake.workbook.WorkbookFindings.DamagedWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.InflatesTooFar;
import zhiheng.intake.workbook.WorkbookFindings.TooMuchInside;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * The parts of a workbook's zip, inflated within limits. Sizes that the zip states about itself are
 * not believed; bytes are counted as they come out.
 */
final class Parts {
  private static final String END_OF_DIRECTORY = "PK\u0005\u0006";

  private final Map<String, byte[]> byName = new LinkedHashMap<>();

  private Parts() {}

  static Parts inflate(byte[] zipped, Limits limits, FilePlace place) throws Refused {
    int tail = Math.min(zipped.length, 66_000);
    String end = new String(zipped, zipped.length - tail, tail, ISO_8859_1);
    if (!end.contains(END_OF_DIRECTORY)) {
      throw new Refused(new DamagedWorkbook(place));
    }
    Parts parts = new Parts();
    Counted source = new Counted(zipped);
    try (ZipInputStream zip = new ZipInputStream(source, UTF_8)) {
      long left = limits.inflatedBytes();
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = part(zip, source, entry.getName(), left, limits, place);
        left -= part.length;
        parts.byName.put(entry.getName(), part);
        if (parts.byName.size() > limits.parts()) {
          throw new Refused(new TooMuchInside(place, "zip", limits.parts()));
        }
      }
    } catch (Refused e) {
      throw e;
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new Refused(new DamagedWorkbook(place));
    } catch (IOException e) {
      throw new Refused(new DamagedWorkbook(place));
    }
    return parts;
  }

  private static byte[] part(
      ZipInputStream zip, Counted source, String name, long left, Limits limits, FilePlace place)
      throws IOException {
    ByteArrayOutputStream inflated = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    int before = source.taken();
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      inflated.write(buffer, 0, n);
      long size = inflated.size();
      // The stream reads ahead by some hundred bytes, which only makes the ratio milder.
      long deflated = Math.max(1, source.taken() - before);
      boolean squeezed = size > Limits.RATIO_FROM && size / deflated > limits.ratio();
      if (size > left || squeezed) {
        throw new Refused(new InflatesTooFar(place, name));
      }
    }
    return inflated.toByteArray();
  }

  /** Small parts held, the others known by name only; for workbooks too large to hold. */
  static Parts of(Map<String, byte[]> held, Set<String> names) {
    Parts parts = new Parts();
    names.forEach(name -> parts.byName.put(name, held.getOrDefault(name, new byte[0])));
    return parts;
  }

  Set<String> names() {
    return byName.keySet();
  }

  Optional<byte[]> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The zip's bytes, and how many have been taken from them. */
  private static final class Counted extends ByteArrayInputStream {
    Counted(byte[] bytes) {
      super(bytes);
    }

    int taken() {
      return pos;
    }
  }
}
