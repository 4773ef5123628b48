package zhiheng.reports.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import zhiheng.templates.wording.Lang;

/**
 * A report as it is meant, before it has looks. The same document becomes a PDF, a workbook of data
 * and a page, and the three say the same.
 *
 * @param lang the language of every word in it
 * @param code stable, for file names and ids: {@code bulletin-2017-12}
 * @param title as printed under the red rule, and the title of the file
 * @param letterhead whose paper it is
 * @param date the day that the paper bears; also the only date inside the files, so that the same
 *     document gives the same bytes
 * @param illustration what every page says if any figure is made up, 示例数据（非真实）; else empty
 * @param seal by what a reader checks it, see {@link Seal}; empty if it bears none
 */
public record Document(
    Lang lang,
    String code,
    String title,
    Letterhead letterhead,
    LocalDate date,
    String illustration,
    List<Block> blocks,
    String seal) {

  public Document {
    blocks = List.copyOf(blocks);
    requireStepwise(blocks);
  }

  /** One without a seal. */
  public Document(
      Lang lang,
      String code,
      String title,
      Letterhead letterhead,
      LocalDate date,
      String illustration,
      List<Block> blocks) {
    this(lang, code, title, letterhead, date, illustration, blocks, "");
  }

  /** The same with the seal of what was known at a moment. */
  public Document sealed(Instant asOf) {
    return new Document(
        lang, code, title, letterhead, date, illustration, blocks, Seal.of(this, asOf).toString());
  }

  /** The same without a seal: two of them are equal if they say the same, whenever they say it. */
  public Document unsealed() {
    return new Document(lang, code, title, letterhead, date, illustration, blocks);
  }

  /** Readers who listen find their way by levels: none may be left out. */
  private static void requireStepwise(List<Block> blocks) {
    int before = 0;
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        if (heading.level() > before + 1) {
          throw new IllegalArgumentException(
              "a heading of level " + heading.level() + " under level " + before + ": " + heading);
        }
        before = heading.level();
      }
    }
  }

  /** All tables in order: those printed as such, and the figures of the charts. */
  public List<TableBlock> tables() {
    return blocks.stream()
        .flatMap(
            block ->
                block instanceof TableBlock table
                    ? Stream.of(table)
                    : block instanceof FigureBlock figure
                        ? Stream.of(figure.asTable())
                        : Stream.empty())
        .toList();
  }
}
