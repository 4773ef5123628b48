package zhiheng.templates.published;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** All published figures, sorted by series, area, item and year. */
public final class PublishedSeries {
  private final Map<String, Text> titles;
  private final List<Published> figures;

  PublishedSeries(Map<String, Text> titles, Collection<Published> figures) {
    this.titles = titles;
    this.figures =
        figures.stream()
            .sorted(
                Comparator.comparing(Published::series)
                    .thenComparing(Published::area)
                    .thenComparing(Published::item)
                    .thenComparing(Published::year))
            .toList();
  }

  /** The figures that could be read, and all that was wrong with the files. */
  public record Read(PublishedSeries series, Findings findings) {}

  /** Reads {@code published/} below the folder of definitions. */
  public static Read read(Path templates) {
    return new PublishedReader(templates).read();
  }

  public List<Published> all() {
    return figures;
  }

  /** The series by code, with their titles, in the order of the definition. */
  public Map<String, Text> titles() {
    return titles;
  }

  public List<Published> of(String series) {
    return figures.stream().filter(figure -> figure.series().equals(series)).toList();
  }

  /** A figure of the whole country, published or derived. */
  public Optional<Published> find(String series, int year, String item) {
    return find(series, year, UnitCode.NATIONAL, item);
  }

  /** A figure of an area, published or derived. */
  public Optional<Published> find(String series, int year, UnitCode area, String item) {
    return figures.stream()
        .filter(
            figure ->
                figure.series().equals(series)
                    && figure.year() == year
                    && figure.area().equals(area)
                    && figure.item().equals(item))
        .findFirst();
  }
}
