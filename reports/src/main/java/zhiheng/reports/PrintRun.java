package zhiheng.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.publication.Publication.Released;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.publish.Json;
import zhiheng.reports.publish.PrintedFiles;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.wording.Lang;

/**
 * Many reports at once, side by side. What is there already, made of the same and unchanged since,
 * is not made again; so a run that was broken off goes on where it was. However many there are,
 * only a few are in memory at a time.
 */
public final class PrintRun {
  private final Reports reports;
  private final Lang lang;
  private final List<Format> formats;
  private final Path folder;
  private final PrintedFiles printed;
  private final List<Finding> impossible = new ArrayList<>();
  private final Map<String, Map<String, Object>> entries = new TreeMap<>();
  private @Nullable FontsMissing missing;
  private int made;
  private int kept;

  /**
   * @param basis what all reports rest on beside their contents: program, layouts, fonts
   */
  public PrintRun(Reports reports, Lang lang, List<Format> formats, Path folder, String basis)
      throws IOException {
    this.reports = reports;
    this.lang = lang;
    this.formats = List.copyOf(formats);
    this.folder = folder;
    Files.createDirectories(folder);
    this.printed = PrintedFiles.open(folder, basis);
  }

  /**
   * A report that is wanted.
   *
   * @param asOf what was known then
   */
  public record Wanted(Request request, Instant asOf) {}

  /**
   * Prints them. What they say is read one after the other, because there is one ledger; how they
   * look is made by all processors.
   *
   * @param step told after each report
   */
  public void print(List<Wanted> wanted, Runnable step) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService presses = Executors.newFixedThreadPool(processors);
    Semaphore waiting = new Semaphore(2 * processors);
    List<Future<?>> all = new ArrayList<>();
    try (printed) {
      for (Wanted each : wanted) {
        Optional<Document> document = document(each);
        if (document.isEmpty()) {
          step.run();
          continue;
        }
        waiting.acquire();
        all.removeIf(future -> future.isDone() && succeeded(future));
        all.add(
            presses.submit(
                () -> {
                  try {
                    print(document.get(), each.asOf());
                    synchronized (this) {
                      step.run();
                    }
                  } finally {
                    waiting.release();
                  }
                  return null;
                }));
      }
      for (Future<?> future : all) {
        succeeded(future);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      presses.shutdownNow();
    }
  }

  /** Waits for a report; what went wrong with it goes on from here. */
  private static boolean succeeded(Future<?> future) {
    try {
      future.get();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new UncheckedIOException(cause);
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Optional<Document> document(Wanted wanted) {
    try {
      return Optional.of(reports.at(wanted.asOf()).document(wanted.request(), lang));
    } catch (ReportImpossible nothing) {
      impossible.add(nothing.finding());
      return Optional.empty();
    }
  }

  private void print(Document document, Instant asOf) throws IOException {
    for (Format format : formats) {
      String name = Reports.fileName(document, format);
      String basis = printed.basis(format.name() + "\n" + document.unsealed());
      Optional<Released> there = printed.find(name, basis);
      if (there.isPresent()) {
        count(there.get(), document, asOf, false);
        continue;
      }
      try {
        Path file = reports.write(document, format, folder);
        count(printed.add(file, basis), document, asOf, true);
      } catch (FontsMissing e) {
        synchronized (this) {
          missing = e;
        }
      }
    }
  }

  private synchronized void count(Released file, Document document, Instant asOf, boolean isNew) {
    if (isNew) {
      made++;
    } else {
      kept++;
    }
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", file.file());
    entry.put("title", document.title());
    entry.put("as_of", asOf.toString());
    entry.put("bytes", file.bytes());
    entry.put("sha256", file.sha256());
    entries.put(file.file(), entry);
  }

  /**
   * Writes what was printed, with sources and hashes.
   *
   * @param name of the file
   * @param about what stands before the files, in order
   */
  public Path describe(String name, Map<String, Object> about) throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>(about);
    manifest.put("files", List.copyOf(entries.values()));
    Path file = folder.resolve(name);
    Files.writeString(
        file, new String(Json.write(manifest), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return file;
  }

  /** How many files were made. */
  public int made() {
    return made;
  }

  /** How many were there already. */
  public int kept() {
    return kept;
  }

  /** Why some reports could not be written: what they would rest on is not there. */
  public List<Finding> impossible() {
    return List.copyOf(impossible);
  }

  public Optional<FontsMissing> missing() {
    return Optional.ofNullable(missing);
  }
}
