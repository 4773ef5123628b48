package zhiheng.intake.lines;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import zhiheng.intake.lines.LinesFindings.LinesNotThere;
import zhiheng.intake.lines.LinesFindings.NoSuchDataset;
import zhiheng.intake.workbook.Limits;
import zhiheng.intake.workbook.SheetStream;
import zhiheng.lake.Lake;
import zhiheng.lake.Loaded;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.dataset.Source;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/** One file of lines in, a batch in the lake or findings out. */
public final class LinesIntake {
  private final Datasets datasets;
  private final Supplier<Lake> lake;
  private final Path folder;

  /**
   * @param lake asked for only once the file's header fits, for a lake is slow to open
   * @param folder where the lines are kept in plain form while they are loaded; what says who a
   *     person is stays there, apart from the lines
   */
  public LinesIntake(Datasets datasets, Supplier<Lake> lake, Path folder) {
    this.datasets = datasets;
    this.lake = lake;
    this.folder = folder;
  }

  /** Loads a CSV file (UTF-8, UTF-16 or GB18030) or the first visible sheet of a workbook. */
  public Loaded load(Path file, String datasetCode) {
    String name = String.valueOf(file.getFileName());
    FilePlace place = new FilePlace(name);
    Optional<Dataset> dataset =
        datasets.find(datasetCode).filter(each -> each.source() == Source.LINES);
    if (dataset.isEmpty()) {
      return rejected(Findings.of(new NoSuchDataset(place, datasetCode, known())));
    }
    try {
      if (!Files.isRegularFile(file) || Files.size(file) == 0) {
        return rejected(Findings.of(new LinesNotThere(place)));
      }
      // No point before it: Spark passes over files that are hidden, and finds them empty.
      Path plain = Files.createTempFile(folder, "unfinished-", ".csv");
      try {
        return load(file, dataset.get(), name, plain);
      } finally {
        Files.deleteIfExists(plain);
      }
    } catch (LinesRefused e) {
      return rejected(Findings.of(e.finding()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Loaded load(Path file, Dataset dataset, String name, Path plain) throws IOException {
    if (dataset.apart().isEmpty()) {
      return load(file, dataset, name, plain, Optional.empty());
    }
    try (Apart apart = Apart.begin(folder, dataset)) {
      Loaded loaded = load(file, dataset, name, plain, Optional.of(apart));
      if (loaded.outcome() != Loaded.Outcome.REJECTED) {
        apart.keep(loaded.batch());
      }
      return loaded;
    }
  }

  private Loaded load(Path file, Dataset dataset, String name, Path plain, Optional<Apart> apart)
      throws IOException {
    Findings header;
    try (Writer out = Files.newBufferedWriter(plain, StandardCharsets.UTF_8)) {
      header =
          isText(file)
              ? text(file, dataset, name, out, apart)
              : sheet(file, dataset, name, out, apart);
    }
    if (header.refuse()) {
      return rejected(header);
    }
    Loaded loaded = lake.get().load(dataset, plain, name, sha256(file));
    return new Loaded(
        loaded.outcome(),
        loaded.batch(),
        loaded.rows(),
        header.and(loaded.findings()),
        loaded.counts());
  }

  private static Findings text(
      Path file, Dataset dataset, String name, Writer out, Optional<Apart> apart)
      throws IOException {
    PlainLines lines = PlainLines.ofText(dataset, name, out, apart);
    try (Reader in = TextFile.open(file, new FilePlace(name))) {
      CsvLines.read(in, name, lines);
    }
    return lines.findings().orElse(Findings.of(new LinesNotThere(new FilePlace(name))));
  }

  private static Findings sheet(
      Path file, Dataset dataset, String name, Writer out, Optional<Apart> apart) {
    SheetStream.Opened opened = SheetStream.open(file, Limits.LISTS);
    if (opened.sheet().isEmpty()) {
      return opened.findings();
    }
    try (SheetStream sheet = opened.sheet().get()) {
      PlainLines lines = PlainLines.ofWorkbook(dataset, name, out, apart, sheet.from1904());
      Findings broken = SheetLines.read(sheet, name, lines);
      return broken.isEmpty()
          ? lines.findings().orElse(Findings.of(new LinesNotThere(new FilePlace(name))))
          : broken;
    }
  }

  /** By its first bytes, whatever its name says: workbooks are zips, old ones begin with D0. */
  private static boolean isText(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
      boolean old = start.length == 2 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF;
      return !zip && !old;
    }
  }

  private String known() {
    return datasets.all().stream()
        .filter(dataset -> dataset.source() == Source.LINES)
        .map(Dataset::code)
        .collect(Collectors.joining(", "));
  }

  private static Loaded rejected(Findings findings) {
    Map<String, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
    return new Loaded(Loaded.Outcome.REJECTED, "", 0, findings, new TreeMap<>(counts));
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
