package zhiheng.cli.inbox;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import zhiheng.cli.workspace.NewFile;

/**
 * The inbox of a workspace and where its files go: {@code accepted} or {@code returned}, with the
 * answer beside them. A file is moved last and in one step. If something happens before that, it
 * still lies in the inbox, is known the next time, and gets the same answer.
 */
public final class Inbox {
  private final Path folder;
  private final Path accepted;
  private final Path returned;

  private Inbox(Path workspace) {
    this.folder = workspace.resolve("inbox");
    this.accepted = workspace.resolve("accepted");
    this.returned = workspace.resolve("returned");
  }

  /** The inbox of a workspace; its folders are made if they are not there. */
  public static Inbox of(Path workspace) throws IOException {
    Inbox inbox = new Inbox(workspace);
    Files.createDirectories(inbox.folder);
    Files.createDirectories(inbox.accepted);
    Files.createDirectories(inbox.returned);
    return inbox;
  }

  public Path folder() {
    return folder;
  }

  /** What lies there now, oldest first. */
  public List<Dropped> look() throws IOException {
    return Dropped.look(folder);
  }

  /**
   * Where a file goes: in the same folder below as it lies in now, under its own name or, if a file
   * of that name lies there already, under a numbered one.
   */
  public Path place(Path file, boolean taken) {
    Path target = (taken ? accepted : returned).resolve(folder.relativize(file).toString());
    Path place = target;
    for (int number = 2; Files.exists(place); number++) {
      place = target.resolveSibling(stem(target) + " (" + number + ")" + suffix(target));
    }
    return place;
  }

  /** The name of an answer beside a file: {@code 320000.answer.html} beside {@code 320000.xlsx}. */
  public static Path beside(Path file, String suffix) {
    return file.resolveSibling(stem(file) + suffix);
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  private static String suffix(Path file) {
    return String.valueOf(file.getFileName()).substring(stem(file).length());
  }

  /**
   * Moves a file to its place.
   *
   * @return false if it is no longer what was read; it stays, and is handed in anew
   */
  public boolean move(Dropped dropped, Path place) throws IOException {
    if (!dropped.now().filter(dropped::equals).isPresent()) {
      return false;
    }
    try {
      Files.move(dropped.file(), place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // On another disk: the copy is complete before the file goes.
      NewFile.write(place, out -> Files.copy(dropped.file(), out));
      Files.delete(dropped.file());
    }
    return true;
  }
}
