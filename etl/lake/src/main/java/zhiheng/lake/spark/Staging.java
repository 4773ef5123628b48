package zhiheng.lake.spark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;

/**
 * Folders for what is not finished yet, named by the process that works in them. A process that was
 * killed leaves its folders behind; whoever comes next takes them away.
 */
final class Staging {
  private static final String FOLDER = "staging";

  /** What another machine left is taken away after this, for nobody works at one thing so long. */
  private static final Duration LONG = Duration.ofDays(2);

  private static final String MACHINE = nameOfMachine();

  private final Store store;
  private final Clock clock;

  Staging(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A folder of our own, not there yet. */
  String fresh() {
    return FOLDER + "/" + owner() + "." + UUID.randomUUID();
  }

  /** Takes away what processes left that are no more. */
  void sweep() {
    if (store.exists(FOLDER)) {
      for (String name : store.names(FOLDER)) {
        boolean old = store.changed(FOLDER + "/" + name).isBefore(clock.instant().minus(LONG));
        if (old || isLeft(name)) {
          store.delete(FOLDER + "/" + name);
        }
      }
    }
  }

  /**
   * A folder in one of this machine for this process alone; those of dead processes are deleted.
   */
  static Path ofThisProcess(Path scratch) {
    if (Files.isDirectory(scratch)) {
      for (Path left : children(scratch)) {
        if (isLeft(String.valueOf(left.getFileName()))) {
          FileUtil.fullyDelete(left.toFile());
        }
      }
    }
    return scratch.resolve(owner());
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** True if a process of this machine made it that is no more. */
  private static boolean isLeft(String name) {
    String[] parts = name.split("\\.", -1);
    return parts[0].startsWith(MACHINE)
        && pid(parts[0].substring(MACHINE.length())).filter(pid -> !lives(pid)).isPresent();
  }

  private static boolean lives(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  private static Optional<Long> pid(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static String owner() {
    return MACHINE + ProcessHandle.current().pid();
  }

  private static String nameOfMachine() {
    try {
      String name = InetAddress.getLocalHost().getHostName();
      return name.replaceAll("[^A-Za-z0-9-]", "-") + "-pid-";
    } catch (UnknownHostException e) {
      return "unknown-pid-";
    }
  }
}
