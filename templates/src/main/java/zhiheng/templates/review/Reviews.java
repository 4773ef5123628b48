package zhiheng.templates.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.YamlFile;

/** All review sheets, sorted by the day from which they hold. */
public final class Reviews {
  private final List<ReviewSheet> sheets;

  private Reviews(List<ReviewSheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /** The sheets of a folder that could be read, and all that was wrong with them. */
  public record Read(Reviews reviews, Findings findings) {}

  /** Reads {@code reviews/VERSION.yaml} below the folder of definitions. */
  public static Read read(Path templates) {
    List<ReviewSheet> sheets = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(templates.resolve("reviews"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<ReviewSheet> read = YamlFile.read(file, name, new ReviewSheetReader()::read);
      read.findings().forEach(findings::add);
      read.value().ifPresent(sheets::add);
    }
    sheets.sort(Comparator.comparing(ReviewSheet::validFrom));
    return new Read(new Reviews(sheets), new Findings(findings));
  }

  /** Reads one sheet from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<ReviewSheet> readOne(String text, String name) {
    return YamlFile.read(text, name, new ReviewSheetReader()::read);
  }

  public List<ReviewSheet> all() {
    return sheets;
  }

  /** The sheet by which the files of a year are reviewed. */
  public Optional<ReviewSheet> find(Year year) {
    return sheets.stream().filter(sheet -> sheet.holdsFor(year)).findFirst();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
