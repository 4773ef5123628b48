package zhiheng.reports.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One font file for every part, and one for the characters that the first lacks.
 *
 * @param files the font of each part
 * @param standIns what draws the characters that it does not have; may be the same file
 */
public record Fonts(Map<Typeface, Path> files, Map<Typeface, Path> standIns) {
  /** How the files of known open fonts are named, lower case, without what follows the point. */
  private static final Map<String, String> OPEN_FONTS =
      Map.ofEntries(
          Map.entry("notoserifsc_400regular", "noto-serif"),
          Map.entry("notoserifsc_600semibold", "noto-serif-semibold"),
          Map.entry("notosanssc_400regular", "noto-sans"),
          Map.entry("notosanssc_500medium", "noto-sans-medium"),
          Map.entry("notoserifsc-regular", "noto-serif"),
          Map.entry("notoserifsc-semibold", "noto-serif-semibold"),
          Map.entry("notosanssc-regular", "noto-sans"),
          Map.entry("notosanssc-medium", "noto-sans-medium"),
          Map.entry("gbsn00lp", "noto-serif"),
          Map.entry("gkai00mp", "kaiti"),
          Map.entry("lxgwwenkai-regular", "kaiti"));

  public Fonts {
    files = Map.copyOf(files);
    standIns = Map.copyOf(standIns);
  }

  public Path file(Typeface typeface) {
    Path file = files.get(typeface);
    if (file == null) {
      throw new IllegalStateException("no font for " + typeface);
    }
    return file;
  }

  /** What draws the characters that the font of a part lacks; empty if there is no other font. */
  public Optional<Path> standIn(Typeface typeface) {
    return Optional.ofNullable(standIns.get(typeface))
        .filter(standIn -> !standIn.equals(file(typeface)));
  }

  /**
   * Looks through folders, and the folders in them, in order; what the first one lacks comes from
   * the next.
   *
   * @return empty if there is a part that no file can play
   */
  public static Optional<Fonts> find(List<Path> folders) {
    List<Map<String, Path>> shelves = new ArrayList<>();
    for (Path folder : folders) {
      shelves.add(shelf(folder));
    }
    Map<Typeface, Path> files = new EnumMap<>(Typeface.class);
    Map<Typeface, Path> standIns = new EnumMap<>(Typeface.class);
    for (Typeface typeface : Typeface.values()) {
      first(shelves, typeface.stems()).ifPresent(file -> files.put(typeface, file));
      first(shelves, typeface.standIns()).ifPresent(file -> standIns.put(typeface, file));
    }
    return files.size() == Typeface.values().length
        ? Optional.of(new Fonts(files, standIns))
        : Optional.empty();
  }

  private static Optional<Path> first(List<Map<String, Path>> shelves, List<String> stems) {
    for (Map<String, Path> shelf : shelves) {
      Optional<Path> file = stems.stream().filter(shelf::containsKey).findFirst().map(shelf::get);
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  /**
   * Where fonts are looked for: the folder set by the house, the folder into which {@code
   * reports/fonts.sh} puts the open ones, then the system's.
   */
  public static List<Path> places(Optional<Path> ofTheHouse, Path kept) {
    List<Path> places = new ArrayList<>();
    ofTheHouse.ifPresent(places::add);
    places.add(kept);
    Path home = Path.of(System.getProperty("user.home", "/"));
    places.add(home.resolve(".local/share/fonts"));
    places.add(home.resolve(".fonts"));
    places.add(Path.of("/usr/local/share/fonts"));
    places.add(Path.of("/usr/share/fonts"));
    places.add(home.resolve("Library/Fonts"));
    places.add(Path.of("/Library/Fonts"));
    return places;
  }

  /**
   * TrueType and OpenType files by the name we know them under; the first in the order of paths
   * wins.
   */
  private static Map<String, Path> shelf(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    Map<String, Path> shelf = new HashMap<>();
    try (Stream<Path> all = Files.walk(folder, 4)) {
      all.filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .forEach(
              file -> {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".ttf") || name.endsWith(".otf")) {
                  String stem = name.substring(0, name.length() - 4);
                  shelf.putIfAbsent(OPEN_FONTS.getOrDefault(stem, stem), file);
                }
              });
    } catch (IOException | UncheckedIOException e) {
      // A folder that may not be read holds no fonts for us.
      return shelf;
    }
    return shelf;
  }
}
