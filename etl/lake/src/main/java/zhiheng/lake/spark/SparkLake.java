package zhiheng.lake.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.LineFindings.NoLines;
import zhiheng.lake.Loaded;
import zhiheng.lake.Question;
import zhiheng.lake.Rows;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.batch.Batch;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;

/** The lake as Parquet and text in a folder, asked through Spark. */
public final class SparkLake implements Lake {
  /** So many findings of a file are shown; of the others the number is told. */
  private static final int MOST_FINDINGS = 200;

  private final LakeSettings settings;
  private final Future<SparkSession> starting;
  private final Store store;
  private final Staging staging;
  private final Ledger ledger;
  private final Templates templates;
  private final Clock clock;
  private @Nullable Asked asked;

  private SparkLake(
      LakeSettings settings,
      Future<SparkSession> starting,
      Store store,
      Ledger ledger,
      Templates templates,
      Clock clock) {
    this.settings = settings;
    this.starting = starting;
    this.store = store;
    this.staging = new Staging(store, clock);
    this.ledger = ledger;
    this.templates = templates;
    this.clock = clock;
  }

  private SparkSession spark() {
    try {
      return starting.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while Spark was starting", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Spark did not start", e.getCause());
    }
  }

  /** The snapshot whose views stand, and the views. */
  private record Asked(String hash, Views views) {}

  /** Spark on its way: it takes a second or two, in which other things can be done. */
  public static final class Starting {
    private final LakeSettings settings;
    private final CompletableFuture<SparkSession> session = new CompletableFuture<>();

    private Starting(LakeSettings settings) {
      this.settings = settings;
    }

    /** Opens the lake; whoever asks it something first waits for Spark. */
    public SparkLake open(Ledger ledger, Templates templates, Clock clock) {
      Store store = new Store(settings.root(), Session.hadoop(settings));
      return new SparkLake(settings, session, store, ledger, templates, clock);
    }

    private void start() {
      try {
        session.complete(Session.start(settings));
      } catch (RuntimeException | Error e) {
        session.completeExceptionally(e);
      }
    }
  }

  /** Begins to start Spark, unless this process has started it before. */
  public static Starting start(LakeSettings settings) {
    Starting starting = new Starting(settings);
    Thread thread = new Thread(starting::start, "starting-spark");
    thread.setDaemon(true);
    thread.start();
    return starting;
  }

  /** Starts Spark and opens the lake. */
  public static SparkLake open(
      LakeSettings settings, Ledger ledger, Templates templates, Clock clock) {
    return start(settings).open(ledger, templates, clock);
  }

  @Override
  public Loaded load(Dataset dataset, Path lines, String originalName, String sha256) {
    Optional<Batch> known = ledger.batches().find(dataset.code(), sha256);
    if (known.isPresent()) {
      return alreadyKnown(known.get());
    }
    staging.sweep();
    String staged = staging.fresh();
    try {
      Facing file = new Facing(dataset, originalName, sha256);
      BatchLoad load =
          BatchLoad.of(spark(), dataset, templates.register().all(), lines, header(lines));
      BatchLoad.Count count = load.write(file.id(), store, staged);
      if (count.rows() == 0) {
        return rejected(
            0, Findings.of(new NoLines(new FilePlace(originalName))), Map.of("no_lines", 1L));
      }
      ProblemsTold.Told told = told(load, count, staged, file);
      return told.findings().refuse()
          ? rejected(count.rows(), told.findings(), told.counts())
          : keep(staged, count.rows(), file, told);
    } finally {
      store.delete(staged);
    }
  }

  /** Most files are in order, and then nothing is looked at twice. */
  private ProblemsTold.Told told(
      BatchLoad load, BatchLoad.Count count, String staged, Facing file) {
    boolean twice = load.mayKeysStandTwice(store, staged);
    List<Row> problems =
        twice || count.wrong() > 0 ? load.problems(twice, MOST_FINDINGS) : List.of();
    return ProblemsTold.of(problems, file.dataset(), file.file(), MOST_FINDINGS);
  }

  /** What is to be kept, and where it came from. */
  private record Facing(Dataset dataset, String file, String sha256) {
    String id() {
      return dataset.code() + "-" + sha256.substring(0, 16);
    }
  }

  /**
   * What lies beside the lake is moved in its place in one step, and only then named in the ledger:
   * after a crash at any moment there is all of it or nothing.
   */
  private Loaded keep(String staged, long rows, Facing file, ProblemsTold.Told told) {
    String hash = store.sha256OfFolder(staged);
    String folder = "batches/" + file.dataset().code() + "/" + file.id();
    return ledger.inTransaction(
        () -> {
          Optional<Batch> known = ledger.batches().find(file.dataset().code(), file.sha256());
          if (known.isPresent()) {
            return alreadyKnown(known.get());
          }
          store.move(staged, folder);
          ledger
              .batches()
              .record(
                  new Batch(
                      file.id(),
                      file.dataset().code(),
                      file.file(),
                      file.sha256(),
                      rows,
                      folder,
                      hash,
                      clock.instant()));
          return new Loaded(
              Loaded.Outcome.RECORDED,
              file.id(),
              rows,
              told.findings(),
              new TreeMap<>(told.counts()));
        });
  }

  @Override
  public Snapshot freeze(Instant asOf) {
    String staged = staging.fresh();
    try {
      FactsExport export = new FactsExport(store, staged);
      Manifest manifest = ledger.inTransaction(() -> write(export, staged, asOf));
      Snapshot snapshot = manifest.snapshot();
      if (!store.exists(SnapshotFolder.of(snapshot.hash()))) {
        store.move(staged, SnapshotFolder.of(snapshot.hash()));
      }
      export.remember(SnapshotFolder.of(snapshot.hash()));
      ledger.snapshots().record(snapshot.hash(), asOf, manifest.text());
      asked = new Asked(snapshot.hash(), views(snapshot.hash(), manifest));
      return snapshot;
    } finally {
      store.delete(staged);
    }
  }

  private Manifest write(FactsExport export, String folder, Instant asOf) {
    List<Manifest.Facts> facts = export.write(ledger, templates, asOf);
    List<Manifest.Lines> lines =
        ledger.batches().known(asOf).stream()
            .map(
                b ->
                    new Manifest.Lines(
                        b.dataset(), b.folder(), b.contentHash(), b.rows(), b.id(), b.file()))
            .toList();
    Manifest manifest = new Manifest(facts, lines);
    try (OutputStream out = store.write(folder + "/" + Manifest.FILE)) {
      out.write(manifest.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return manifest;
  }

  @Override
  public Snapshot open(String hash) {
    Manifest manifest = new SnapshotFolder(store).verified(hash);
    asked = new Asked(hash, views(hash, manifest));
    return manifest.snapshot();
  }

  @Override
  public Answers ask(Snapshot snapshot, List<Question> questions) {
    return new Asking(templates.datasets(), views(snapshot)).ask(questions);
  }

  @Override
  public Rows rows(Snapshot snapshot, Question question, Map<String, String> group, int most) {
    return new Evidence(templates.datasets(), views(snapshot)).rows(question, group, most);
  }

  private Views views(Snapshot snapshot) {
    if (asked == null || !asked.hash().equals(snapshot.hash())) {
      open(snapshot.hash());
    }
    return Objects.requireNonNull(asked).views();
  }

  private Views views(String hash, Manifest manifest) {
    return new Views(
        spark(), store, templates.datasets(), SnapshotFolder.of(hash), manifest, settings.much());
  }

  private static Loaded alreadyKnown(Batch batch) {
    return new Loaded(
        Loaded.Outcome.ALREADY_KNOWN, batch.id(), batch.rows(), Findings.none(), new TreeMap<>());
  }

  private static Loaded rejected(long rows, Findings findings, Map<String, Long> counts) {
    return new Loaded(Loaded.Outcome.REJECTED, "", rows, findings, new TreeMap<>(counts));
  }

  /** The file is ours: its first line is a plain list of codes. */
  private static List<String> header(Path lines) {
    try (BufferedReader reader = Files.newBufferedReader(lines, StandardCharsets.UTF_8)) {
      String first = Optional.ofNullable(reader.readLine()).orElse("row");
      return List.of(first.split(",", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the session's views; Spark itself ends with the process. */
  @Override
  public void close() {
    asked = null;
  }
}
