package zhiheng.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zhiheng.intake.reading.DraftReader;

/**
 * Reads files by a thread of its own, a limited number ahead of whoever takes them, in the order
 * given; so memory does not grow with the number of files.
 */
final class ReadAhead implements AutoCloseable {
  private static final int AHEAD = 64;
  private static final long PATIENCE_MS = 250;

  private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread reader;
  private @Nullable Step last;

  /** A file and what was read in it. */
  record One(Path file, DraftReader.Read read) {}

  /** A file that was read; or the end, for a reason or without one. */
  private record Step(@Nullable One one, @Nullable Throwable trouble) {}

  ReadAhead(Iterator<Path> files, Function<Path, DraftReader.Read> reading) {
    reader = new Thread(() -> read(files, reading), "reading-ahead");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Iterator<Path> files, Function<Path, DraftReader.Read> reading) {
    try {
      Step last = new Step(null, null);
      try {
        while (files.hasNext()) {
          Path file = files.next();
          queue.put(new Step(new One(file, reading.apply(file)), null));
        }
      } catch (RuntimeException | Error e) {
        last = new Step(null, e);
      }
      queue.put(last);
    } catch (InterruptedException e) {
      // Closed before the end: nobody wants the rest.
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The next files, at least one and at most so many; none at the end. Files that are slow to come
   * are not waited for long, so that those before them get their answers.
   */
  List<One> next(int most) {
    List<One> some = new ArrayList<>();
    try {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
      while (last == null && some.size() < most) {
        Step step =
            some.isEmpty()
                ? queue.take()
                : queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (step == null) {
          break;
        }
        if (step.one() == null) {
          last = step;
        } else {
          some.add(step.one());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
    if (some.isEmpty() && last != null) {
      tellTrouble(last);
    }
    return some;
  }

  private static void tellTrouble(Step last) {
    if (last.trouble() instanceof Error error) {
      throw error;
    }
    if (last.trouble() instanceof RuntimeException trouble) {
      throw trouble;
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
