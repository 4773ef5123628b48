package zhiheng.ledger.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.store.Exact;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/**
 * A draw of case files to be reviewed.
 *
 * @param code its name, such as {@code review-2017-01}
 * @param year in which the cases were concluded
 * @param sheet the version of the review sheet
 * @param method how was drawn, as documented under this name
 * @param seed published before, or out of everybody's hands
 * @param registerHash of all files that could be drawn
 * @param perBureau how many files of each bureau were asked for
 * @param asOf what was known of the cases then
 * @param snapshot that holds the list of cases as it was drawn from
 */
public record ReviewDraw(
    String code,
    Year year,
    String sheet,
    String method,
    String seed,
    String registerHash,
    int perBureau,
    Instant asOf,
    String snapshot,
    List<Stratum> strata,
    List<DrawnFile> files,
    List<Panel> panels,
    Instant at) {

  public ReviewDraw {
    strata = List.copyOf(strata);
    files = List.copyOf(files);
    panels = List.copyOf(panels);
    asOf = Exact.moment(asOf);
    at = Exact.moment(at);
  }

  /** How many concluded files of a kind a bureau has, and how many of them were drawn. */
  public record Stratum(UnitCode unit, String kind, int population, int drawn) {}

  /** A file that was drawn, and the ticket by which it was. */
  public record DrawnFile(UnitCode unit, String kind, String caseNo, String ticket) {}

  /** Who reads the files of a bureau: two, and a third where they differ. */
  public record Panel(UnitCode unit, List<String> readers) {
    /** How many read every file. */
    public static final int ALWAYS = 2;

    public Panel {
      readers = List.copyOf(readers);
    }

    /** Those who read every file. */
    public List<String> pair() {
      return readers.subList(0, Math.min(ALWAYS, readers.size()));
    }

    /** Who steps in where the two differ. */
    public Optional<String> third() {
      return readers.stream().skip(ALWAYS).findFirst();
    }
  }

  /** The panel of a bureau; empty if none of its files was drawn. */
  public Optional<Panel> panel(UnitCode unit) {
    return panels.stream().filter(panel -> panel.unit().equals(unit)).findFirst();
  }

  /** The files of a bureau, in the order of the draw. */
  public List<DrawnFile> filesOf(UnitCode unit) {
    return files.stream().filter(file -> file.unit().equals(unit)).toList();
  }

  /** How many files could be drawn in all. */
  public int population() {
    return strata.stream().mapToInt(Stratum::population).sum();
  }
}
