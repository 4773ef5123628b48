package zhiheng.templates.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.UnitCode;

/**
 * All indicator systems: one folder a system, one file for each year from which a version holds,
 * its examples beside it.
 */
public final class Systems {
  private static final Pattern OF_A_PROVINCE = Pattern.compile("(.+)-(\\d{6})");

  private static final String EXAMPLES = ".examples.yaml";

  private final List<Entry> entries;

  private Systems(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** What reading the folder gave: the systems without mistakes, and the mistakes of the others. */
  public record Read(Systems systems, Findings findings) {}

  private record Entry(IndicatorSystem system, List<Example> examples) {}

  /** Reads {@code systems/} of the definitions folder. */
  public static Read read(Path folder, Datasets datasets) {
    List<Entry> entries = new ArrayList<>();
    Findings findings = Findings.none();
    for (Path file : files(folder.resolve("systems"))) {
      findings = findings.and(read(folder, file, datasets, entries));
    }
    return new Read(new Systems(entries), findings);
  }

  /** All versions of all systems, by code and version. */
  public List<IndicatorSystem> all() {
    return entries.stream().map(Entry::system).toList();
  }

  /**
   * The version of a system that holds for a year. One that is for the bureaus of a province is
   * found for any other under its code and that of the province, as {@code cities-440000}, unless
   * that province has a file of its own.
   */
  public Optional<IndicatorSystem> find(String code, int year) {
    return defined(code, year).or(() -> elsewhere(code, year));
  }

  /** The systems there are, with the year from which each holds: {@code provinces 2017}. */
  public List<String> known() {
    return all().stream().map(system -> system.code() + " " + system.version()).toList();
  }

  private Optional<IndicatorSystem> elsewhere(String code, int year) {
    Matcher named = OF_A_PROVINCE.matcher(code);
    return named.matches() && UnitCode.isWellFormed(named.group(2))
        ? defined(named.group(1), year).flatMap(system -> system.of(new UnitCode(named.group(2))))
        : Optional.empty();
  }

  private Optional<IndicatorSystem> defined(String code, int year) {
    return all().stream()
        .filter(system -> system.code().equals(code))
        .filter(system -> system.version().compareTo(Integer.toString(year)) <= 0)
        .reduce((earlier, later) -> later);
  }

  /** The examples of a system; none if nobody wrote any. */
  public List<Example> examplesOf(IndicatorSystem system) {
    return entries.stream()
        .filter(entry -> entry.system().equals(system))
        .flatMap(entry -> entry.examples().stream())
        .toList();
  }

  private static Findings read(Path folder, Path file, Datasets datasets, List<Entry> entries) {
    String version = file.getFileName().toString().replace(".yaml", "");
    String code = file.resolveSibling("").getFileName().toString();
    SystemReader reader = new SystemReader(code, version, hash(file), datasets);
    YamlFile.Read<IndicatorSystem> system = YamlFile.read(file, name(folder, file), reader::read);
    if (system.value().isEmpty() || system.findings().refuse()) {
      return system.findings();
    }
    Path beside = file.resolveSibling(version + EXAMPLES);
    YamlFile.Read<List<Example>> examples =
        Files.exists(beside)
            ? YamlFile.read(
                beside, name(folder, beside), new ExampleReader(system.value().get())::read)
            : new YamlFile.Read<>(Optional.of(List.of()), Findings.none());
    entries.add(new Entry(system.value().get(), examples.value().orElse(List.of())));
    return system.findings().and(examples.findings());
  }

  private static List<Path> files(Path systems) {
    if (!Files.isDirectory(systems)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(systems, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().endsWith(EXAMPLES))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
