package zhiheng.cli.inbox;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Rings when something changes in a folder or in the folders below it. */
public final class Doorbell implements AutoCloseable {
  private final Path folder;
  private final WatchService watch;

  /** Hangs it at a folder. */
  public Doorbell(Path folder) throws IOException {
    this.folder = folder;
    this.watch = folder.getFileSystem().newWatchService();
    hang();
  }

  /** New folders below get one as well; those that have one keep it. */
  private void hang() throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> folders =
          below.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).toList();
      for (Path each : folders) {
        each.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    }
  }

  /** Waits until it rings, but no longer than this: network drives do not always ring. */
  public void await(Duration most) throws IOException, InterruptedException {
    WatchKey key = watch.poll(most.toMillis(), TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = watch.poll();
    }
    hang();
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
