package zhiheng.lake.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The lake's folder, wherever it lies: paths are relative to its root and have forward slashes. */
final class Store {
  private final Path root;
  private final FileSystem files;

  Store(String root, Configuration hadoop) {
    this.root = new Path(root);
    try {
      this.files = this.root.getFileSystem(hadoop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What may go wrong with files. */
  private interface Work<T> {
    T run() throws IOException;
  }

  /** The path as Spark and Hadoop know it. */
  String uri(String path) {
    return new Path(root, path).toString();
  }

  boolean exists(String path) {
    return io(() -> files.exists(new Path(root, path)));
  }

  /** When something in a folder, or a file, was last changed. */
  Instant changed(String path) {
    return io(
        () ->
            Instant.ofEpochMilli(files.getFileStatus(new Path(root, path)).getModificationTime()));
  }

  void delete(String path) {
    io(() -> files.delete(new Path(root, path), true));
  }

  /** Puts a finished folder in its place in one step, in place of one that nobody knows. */
  void move(String from, String to) {
    io(
        () -> {
          Path target = new Path(root, to);
          files.delete(target, true);
          files.mkdirs(target.getParent());
          if (!files.rename(new Path(root, from), target)) {
            throw new IOException("cannot move " + from + " to " + to);
          }
          return true;
        });
  }

  OutputStream write(String path) {
    return io(() -> files.create(new Path(root, path), true));
  }

  void write(String path, byte[] bytes) {
    io(
        () -> {
          try (OutputStream out = files.create(new Path(root, path), true)) {
            out.write(bytes);
            return true;
          }
        });
  }

  /** Copies a file and tells the hash of what was copied. */
  String copy(String from, String to) {
    MessageDigest digest = digest();
    io(
        () -> {
          try (InputStream in = new DigestInputStream(files.open(new Path(root, from)), digest);
              OutputStream out = files.create(new Path(root, to), true)) {
            in.transferTo(out);
            return true;
          }
        });
    return hex(digest);
  }

  String read(String path) {
    return io(
        () -> {
          try (InputStream in = files.open(new Path(root, path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          }
        });
  }

  /** The names of the files in a folder, sorted. */
  List<String> names(String folder) {
    return io(
        () -> {
          List<String> names = new ArrayList<>();
          for (FileStatus status : files.listStatus(new Path(root, folder))) {
            names.add(status.getPath().getName());
          }
          return names.stream().sorted().toList();
        });
  }

  /** Gives the parts that Spark wrote names without chance in them, and takes away the rest. */
  void nameParts(String folder) {
    int part = 0;
    for (String name : names(folder)) {
      if (name.startsWith("part-")) {
        String plain = String.format(Locale.ROOT, "part-%05d.parquet", part++);
        move(folder + "/" + name, folder + "/" + plain);
      } else {
        delete(folder + "/" + name);
      }
    }
  }

  String sha256(String file) {
    MessageDigest digest = digest();
    io(
        () -> {
          try (InputStream in = files.open(new Path(root, file))) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
              digest.update(buffer, 0, read);
            }
            return true;
          }
        });
    return hex(digest);
  }

  /** One hash over the names and the bytes of all files in a folder. */
  String sha256OfFolder(String folder) {
    MessageDigest digest = digest();
    for (String name : names(folder)) {
      digest.update(
          (name + " " + sha256(folder + "/" + name) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return hex(digest);
  }

  static String sha256OfText(String text) {
    MessageDigest digest = digest();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return hex(digest);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static <T> T io(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
