package zhiheng.intake.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import zhiheng.intake.workbook.WorkbookFindings.DamagedWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.FileFinding;
import zhiheng.intake.workbook.WorkbookFindings.FileNotReadable;
import zhiheng.intake.workbook.WorkbookFindings.FileTooLarge;
import zhiheng.intake.workbook.WorkbookFindings.HasDoctype;
import zhiheng.intake.workbook.WorkbookFindings.NotAWorkbook;
import zhiheng.intake.workbook.WorkbookFindings.TooMuchInside;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/**
 * The first sheet that a clerk sees, row by row, however many rows it has: nothing is held but the
 * row and the workbook's shared texts. Trusted as little as {@link Workbook}.
 */
public final class SheetStream implements AutoCloseable {
  private static final int LOOKED_AT = 4096;
  private static final long SMALL_PART = 16L << 20;
  private static final String SHARED = "xl/sharedStrings.xml";
  private static final Set<String> HELD =
      Set.of("[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels");

  private final ZipFile zip;
  private final Limits limits;
  private final FilePlace place;
  private final List<String> shared = new ArrayList<>();
  private final SheetRows rows;
  private final boolean from1904;

  /** A sheet, or the reasons why there is none. */
  public record Opened(Optional<SheetStream> sheet, Findings findings) {}

  /** A row as it was saved: number from 1, and its cells by their place from the left. */
  public record Row(long number, List<Cell> cells) {}

  private SheetStream(ZipFile zip, Limits limits, FilePlace place) throws IOException {
    this.zip = zip;
    this.limits = limits;
    this.place = place;
    Set<String> names = new LinkedHashSet<>();
    Map<String, byte[]> held = new HashMap<>();
    zip.stream().map(ZipEntry::getName).forEach(names::add);
    if (names.size() > limits.parts()) {
      throw new Refused(new TooMuchInside(place, "zip", limits.parts()));
    }
    for (String name : HELD) {
      if (names.contains(name)) {
        held.put(name, small(name));
      }
    }
    WorkbookReader.First first = new WorkbookReader(Parts.of(held, names), limits, place).first();
    this.from1904 = first.from1904();
    if (names.contains(SHARED)) {
      share();
    }
    if (!names.contains(first.part())) {
      throw new Refused(new NotAWorkbook(place));
    }
    this.rows = new SheetRows(inflate(first.part()), first.part(), shared, place);
  }

  /** Opens a workbook; whatever is wrong with it so far is said, nothing is thrown. */
  public static Opened open(Path path, Limits limits) {
    FilePlace place = new FilePlace(String.valueOf(path.getFileName()));
    try {
      Optional<FileFinding> refusal = refusal(path, limits, place);
      if (refusal.isPresent()) {
        return refused(refusal.get());
      }
      ZipFile zip = new ZipFile(path.toFile());
      boolean open = false;
      try {
        SheetStream sheet = new SheetStream(zip, limits, place);
        open = true;
        return new Opened(Optional.of(sheet), Findings.none());
      } finally {
        if (!open) {
          zip.close();
        }
      }
    } catch (Refused e) {
      return refused(e.finding());
    } catch (ZipException e) {
      return refused(new DamagedWorkbook(place));
    } catch (IOException e) {
      return refused(new FileNotReadable(place));
    }
  }

  private static Optional<FileFinding> refusal(Path path, Limits limits, FilePlace place)
      throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.of(new FileNotReadable(place));
    }
    long size = Files.size(path);
    if (size > limits.fileBytes()) {
      return Optional.of(new FileTooLarge(place, size, limits.fileBytes()));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return FileKind.refusal(in.readNBytes(LOOKED_AT), place);
    }
  }

  private static Opened refused(FileFinding finding) {
    return new Opened(Optional.empty(), Findings.of(finding));
  }

  private byte[] small(String name) throws IOException {
    try (InputStream in = inflate(name)) {
      byte[] part = in.readNBytes((int) SMALL_PART);
      if (part.length == SMALL_PART) {
        throw new Refused(new TooMuchInside(place, name, SMALL_PART));
      }
      return part;
    }
  }

  private InputStream inflate(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    return new BufferedInputStream(
        new Inflating(zip.getInputStream(entry), name, entry.getCompressedSize(), limits, place),
        1 << 16);
  }

  private void share() throws IOException {
    try (InputStream in = inflate(SHARED)) {
      XMLStreamReader xml = Xml.open(in);
      long letters = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new Refused(new HasDoctype(place, SHARED));
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          String words = WorkbookReader.words(xml, "si");
          letters += words.length() + 16L;
          if (letters > Limits.SHARED_LETTERS) {
            throw new Refused(new TooMuchInside(place, SHARED, Limits.SHARED_LETTERS));
          }
          shared.add(words);
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw SheetRows.refused(e, place);
    }
  }

  /** True if dates count from 1904, as old Macintosh programs had it. */
  public boolean from1904() {
    return from1904;
  }

  /** The next row that holds something; empty at the end, or where the file is found damaged. */
  public Optional<Row> next() {
    return rows.next();
  }

  /** What was found wrong on the way; to be asked at the end. */
  public Findings findings() {
    return rows.findings();
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
