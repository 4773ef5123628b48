package zhiheng.cli.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.lake.Lake;
import zhiheng.lake.spark.LakeSettings;
import zhiheng.lake.spark.SparkLake;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.FontsMissing;
import zhiheng.templates.Templates;

/**
 * One folder with the facts of an office, and the definitions they are read by. Each part is opened
 * when it is first used, so that a command pays only for what it needs; closing closes what was
 * opened.
 */
public final class Workspace implements AutoCloseable {
  private final Path folder;
  private final Templates templates;
  private final Map<String, String> environment;
  private final Clock clock;
  private @Nullable Ledger ledger;
  private @Nullable Lake lake;

  private Workspace(
      Path folder, Templates templates, Map<String, String> environment, Clock clock) {
    this.folder = folder;
    this.templates = templates;
    this.environment = environment;
    this.clock = clock;
  }

  /**
   * A workspace that may not exist yet.
   *
   * @param environment {@code ZHIHENG_LEDGER} moves the ledger to a server
   */
  public static Workspace of(
      Path folder, Path templates, Map<String, String> environment, Clock clock) {
    if (!Files.isDirectory(templates.resolve("wording"))) {
      throw new Sorry(ExitCode.DEFINITIONS, "no_templates", Map.of("folder", templates));
    }
    return new Workspace(folder, Templates.open(templates), environment, clock);
  }

  public Path folder() {
    return folder;
  }

  public Clock clock() {
    return clock;
  }

  public Templates templates() {
    return templates;
  }

  /** Where reports are put unless the user says otherwise. */
  public Path reports() {
    return folder.resolve("reports");
  }

  /** Where releases are kept, each in a folder that is not touched again. */
  public Path published() {
    return folder.resolve("published");
  }

  /** Where the files lie that units gave as evidence. */
  public Path evidence() {
    return folder.resolve("evidence");
  }

  /** Makes the folder if it is not there. */
  public Workspace create() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Refuses to go on in a folder that holds no facts, rather than making an empty one there. */
  public Workspace mustExist() {
    if (!hasFacts()) {
      throw new Sorry(ExitCode.NOT_FOUND, "no_workspace", Map.of("folder", folder));
    }
    return this;
  }

  /** True if there is a ledger to open; nothing is opened. */
  public boolean hasFacts() {
    return environment.containsKey("ZHIHENG_LEDGER") || Files.isDirectory(folder.resolve("ledger"));
  }

  /** The ledger, opened at the first call. */
  public Ledger ledger() {
    if (ledger == null) {
      LedgerAddress address =
          LedgerAddress.of(environment)
              .orElseGet(() -> LedgerAddress.embedded(folder.resolve("ledger")));
      ledger = Ledger.open(address, clock);
    }
    return ledger;
  }

  /** The lake, opened at the first call: only then is a class of Spark loaded. */
  public Lake lake() {
    if (lake == null) {
      // Spark starts while the ledger is opened.
      SparkLake.Starting starting = SparkLake.start(LakeSettings.local(folder.resolve("lake")));
      lake = starting.open(ledger(), templates, clock);
    }
    return lake;
  }

  /**
   * The fonts for paper: the house's own, the open ones kept beside the program, or the system's.
   *
   * @throws FontsMissing if there are none
   */
  public Fonts fonts() {
    Path home = Path.of(System.getProperty("zhiheng.home", "."));
    Optional<Path> ofTheHouse = Optional.ofNullable(environment.get("ZHIHENG_FONTS")).map(Path::of);
    List<Path> places = Fonts.places(ofTheHouse, home.resolve("fonts"));
    return Fonts.find(places)
        .orElseThrow(
            () -> new FontsMissing(places, home.resolve("reports").resolve("fonts.sh").toString()));
  }

  /** True if the facts in this folder are made up, which every page then says. */
  public boolean isIllustration() {
    return Files.exists(illustrationMark());
  }

  /** Marks the folder as one of made-up facts, for good. */
  public void markAsIllustration() {
    try {
      Files.writeString(illustrationMark(), "示例数据（非真实） / illustration, not real\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path illustrationMark() {
    return folder.resolve("ILLUSTRATION");
  }

  @Override
  public void close() {
    if (lake != null) {
      lake.close();
      lake = null;
    }
    if (ledger != null) {
      ledger.close();
      ledger = null;
    }
  }
}
