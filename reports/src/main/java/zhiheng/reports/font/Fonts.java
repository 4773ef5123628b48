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

/** One font file for every part. */
public record Fonts(Map<Typeface, Path> files) {
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
  }

  public Path file(Typeface typeface) {
    Path file = files.get(typeface);
    if (file == null) {
      throw new IllegalStateException("no font for " + typeface);
    }
    return file;
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
    for (Typeface typeface : Typeface.values()) {
      for (Map<String, Path> shelf : shelves) {
        Optional<Path> file =
            typeface.stems().stream().filter(shelf::containsKey).findFirst().map(shelf::get);
        if (file.isPresent()) {
          files.put(typeface, file.get());
          break;
        }
      }
    }
    return files.size() == Typeface.values().length
        ? Optional.of(new Fonts(files))
        : Optional.empty();
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

  /** TrueType files by the name we know them under; the first in the order of paths wins. */
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
                if (name.endsWith(".ttf")) {
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
