package zhiheng.cli.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file as it lay in a folder at a moment. One that is the same at the next look is complete; one
 * that has grown is still being copied.
 */
public record Dropped(Path file, long size, FileTime modified) {
  /** The one that was written last is the one that counts, so it comes last. */
  private static final Comparator<Dropped> ORDER =
      Comparator.comparing(Dropped::modified).thenComparing(Dropped::file);

  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  /**
   * Everything that lies in a folder and its folders, oldest first. Links are not followed, for
   * they may lead out of it; what programs leave beside a workbook that is open or not yet complete
   * is passed over.
   */
  public static List<Dropped> look(Path folder) throws IOException {
    List<Dropped> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path one, BasicFileAttributes about) {
            boolean hidden = !one.equals(folder) && name(one).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            if (about.isRegularFile() && !isLitter(file)) {
              found.add(new Dropped(file, about.size(), about.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // It went away while we looked, or may not be read; the next look will tell.
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(ORDER);
    return found;
  }

  /** True for lock files of Excel, WPS and LibreOffice, unfinished downloads and the like. */
  public static boolean isLitter(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return name.startsWith("~$")
        || name.startsWith(".")
        || name.endsWith(".tmp")
        || name.endsWith(".part")
        || name.endsWith(".crdownload")
        || LITTER.contains(name);
  }

  /** The same file as it lies there now; empty if it is gone. */
  Optional<Dropped> now() {
    try {
      BasicFileAttributes about =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(new Dropped(file, about.size(), about.lastModifiedTime()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
