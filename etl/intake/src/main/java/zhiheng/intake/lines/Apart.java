package zhiheng.intake.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;

/**
 * What says who a person is, split off while a file is loaded: a file for each batch in {@code
 * apart/DATASET/}, which its owner alone may read. Rows are named by their numbers in the file that
 * was handed in, so whoever has to ring a complainant up can find him; no command reads it.
 */
final class Apart implements AutoCloseable {
  private final Path folder;
  private final Path unfinished;
  private final Writer out;

  private Apart(Path folder, Path unfinished, Writer out) {
    this.folder = folder;
    this.unfinished = unfinished;
    this.out = out;
  }

  /** Begins a file; it is gone when closed unless it was kept. */
  static Apart begin(Path workspace, Dataset dataset) throws IOException {
    Path folder = workspace.resolve("apart").resolve(dataset.code());
    Path file = Files.createTempFile(workspace, "unfinished-", ".apart", forTheOwner("rw-------"));
    Apart apart = new Apart(folder, file, Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    apart.write("row", dataset.apart().stream().map(Column::code).toList());
    return apart;
  }

  /** Writes a row that says anything. */
  void line(long row, List<String> values) {
    if (!values.stream().allMatch(String::isEmpty)) {
      write(Long.toString(row), values);
    }
  }

  /** Keeps what was written, beside the batch of this id. */
  void keep(String batch) throws IOException {
    out.close();
    Files.createDirectories(folder, forTheOwner("rwx------"));
    Files.move(unfinished, folder.resolve(batch + ".csv"), StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(unfinished);
  }

  private void write(String first, List<String> values) {
    try {
      out.write(PlainLines.line(first, values));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] forTheOwner(String rights) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
