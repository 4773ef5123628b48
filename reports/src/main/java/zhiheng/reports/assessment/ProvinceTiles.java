package zhiheng.reports.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Chart;

/**
 * The totals of the provinces on a map of equal tiles, whose places stand in {@code
 * layouts/province-tiles.txt}: all of China, also where nobody is assessed.
 */
final class ProvinceTiles {
  private ProvinceTiles() {}

  static Chart.Tiles of(Spoken spoken, Path templates) {
    Map<String, UnitScore> units =
        spoken.assessment().units().stream()
            .collect(Collectors.toMap(unit -> unit.unit().code(), unit -> unit));
    List<String> lines = lines(templates.resolve("layouts/province-tiles.txt"));
    List<Chart.Tile> tiles = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      String[] places = lines.get(row).strip().split("\\s+");
      for (int column = 0; column < places.length; column++) {
        String code = places[column];
        if (!code.equals(".")) {
          UnitScore unit = units.get(code);
          BigDecimal total = unit == null ? null : unit.total().points();
          tiles.add(new Chart.Tile(name(spoken, code, unit), row, column, total));
        }
      }
    }
    return new Chart.Tiles(spoken.say("unit.total_axis"), tiles);
  }

  private static String name(Spoken spoken, String code, @Nullable UnitScore unit) {
    return unit == null ? spoken.place(code) : spoken.shortName(unit);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
