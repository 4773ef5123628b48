package zhiheng.reports.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import zhiheng.ledger.publication.Publication.Released;

/**
 * What was printed into a folder and of what it was made, one line a file, written as it comes: a
 * line that was broken off is no line. A file counts as printed while its bytes are those noted.
 */
public final class PrintedFiles implements AutoCloseable {
  private static final String NOTES = ".printed";

  private final Path folder;
  private final String ground;
  private final Map<String, Note> notes = new ConcurrentHashMap<>();
  private final BufferedWriter out;

  private record Note(String basis, String sha256) {}

  private PrintedFiles(Path folder, String ground) throws IOException {
    this.folder = folder;
    this.ground = ground;
    Path file = folder.resolve(NOTES);
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t", -1);
        if (parts.length == 4 && parts[3].equals(".")) {
          notes.put(parts[2], new Note(parts[0], parts[1]));
        }
      }
    }
    this.out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Opens the notes of a folder.
   *
   * @param ground what all files rest on beside their contents
   */
  public static PrintedFiles open(Path folder, String ground) throws IOException {
    return new PrintedFiles(folder, ground);
  }

  /** A hash over what a file is made of. */
  public String basis(String contents) {
    return sha256(ground + "\n" + contents);
  }

  /** The file, if it is there, made of just that and not touched since. */
  public Optional<Released> find(String name, String basis) throws IOException {
    Note note = notes.get(name);
    Path file = folder.resolve(name);
    if (note == null || !note.basis().equals(basis) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String now = ReleaseFiles.sha256(file);
    return now.equals(note.sha256())
        ? Optional.of(new Released(name, now, Files.size(file)))
        : Optional.empty();
  }

  /** Notes a file that was printed. */
  public Released add(Path file, String basis) throws IOException {
    String name = String.valueOf(file.getFileName());
    Released released = new Released(name, ReleaseFiles.sha256(file), Files.size(file));
    Note note = new Note(basis, released.sha256());
    notes.put(name, note);
    synchronized (this) {
      out.write(line(name, note) + "\n");
      out.flush();
    }
    return released;
  }

  /** One hash over the files of folders: layouts, words. */
  public static String ground(List<Path> folders) throws IOException {
    StringBuilder ground = new StringBuilder();
    for (Path each : folders) {
      try (Stream<Path> files = Files.walk(each)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          ground.append(each.relativize(file)).append(' ').append(ReleaseFiles.sha256(file));
        }
      }
    }
    return sha256(ground.toString());
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String line(String name, Note note) {
    return note.basis() + "\t" + note.sha256() + "\t" + name + "\t.";
  }

  /** The notes of a run that came to its end stand in the order of names, not of processors. */
  @Override
  public void close() throws IOException {
    out.close();
    Path sorted = Files.createTempFile(folder, NOTES, ".new");
    Files.write(
        sorted,
        new TreeMap<>(notes)
            .entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList());
    Files.move(sorted, folder.resolve(NOTES), StandardCopyOption.REPLACE_EXISTING);
  }
}
