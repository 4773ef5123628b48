package zhiheng.indicators.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import zhiheng.indicators.draw.Lottery;
import zhiheng.indicators.draw.Target;
import zhiheng.indicators.draw.Tickets;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Operand.Cell;
import zhiheng.templates.dataset.Operand.DateValue;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * Draws the case files of a year to be reviewed: of each bureau so many, by kind of case, without
 * replacement. Like a draw of targets ({@link Tickets}, {@link Lottery}) anyone can compute it
 * again from the register and the seed; the stratum of a file is its bureau, a slash and its kind.
 */
public final class Drawing {
  /** The name under which the method is documented. */
  public static final String METHOD = "zhiheng-draw-1";

  private final Year year;
  private final int perBureau;
  private final String seed;

  /** What is drawn: of the cases concluded in a year so many of each bureau. */
  public Drawing(Year year, int perBureau, String seed) {
    this.year = year;
    this.perBureau = perBureau;
    this.seed = seed;
  }

  /** A file that may be drawn. */
  private record File(UnitCode unit, String kind, String caseNo) {
    String stratum() {
      return unit + "/" + kind;
    }
  }

  /** What was drawn, before anybody is asked to read. */
  public record Drawn(String registerHash, List<Stratum> strata, List<DrawnFile> files) {
    /** True if nothing could be drawn. */
    public boolean isNothing() {
      return files.isEmpty();
    }
  }

  /** Draws from the list of cases as a snapshot has it. */
  public Drawn draw(Lake lake, Snapshot snapshot) {
    Condition concluded =
        new Condition.Between(
            new Cell("concluded_on"),
            new DateValue(year.firstDay()),
            new DateValue(year.lastDay()));
    Question question =
        new Question(
            "files", "cases", concluded, new Aggregate.Count(), List.of("unit", "kind", "case_no"));
    Answers answers = lake.ask(snapshot, List.of(question));
    return draw(
        answers.of("files").keySet().stream()
            .map(key -> new File(new UnitCode(key.get(0)), key.get(1), key.get(2)))
            .toList());
  }

  private Drawn draw(List<File> all) {
    Map<String, File> byCaseNo = new TreeMap<>();
    Map<UnitCode, Map<String, Integer>> sizes = new TreeMap<>();
    List<Target> targets = new ArrayList<>();
    for (File file : all) {
      byCaseNo.put(file.caseNo(), file);
      sizes
          .computeIfAbsent(file.unit(), any -> new TreeMap<>())
          .merge(file.kind(), 1, Integer::sum);
      targets.add(new Target(file.caseNo(), file.stratum(), 1));
    }
    List<Stratum> strata = new ArrayList<>();
    Map<String, Integer> shares = new TreeMap<>();
    sizes.forEach(
        (unit, kinds) ->
            Allocation.of(kinds, perBureau)
                .forEach(
                    (kind, share) -> {
                      strata.add(new Stratum(unit, kind, kinds.getOrDefault(kind, 0), share));
                      shares.put(unit + "/" + kind, share);
                    }));
    Tickets tickets = Tickets.of(seed, targets);
    List<DrawnFile> files =
        new Lottery(tickets)
            .draw(targets, shares).stream()
                .map(
                    each -> {
                      File file = Objects.requireNonNull(byCaseNo.get(each.target().code()));
                      return new DrawnFile(file.unit(), file.kind(), file.caseNo(), each.ticket());
                    })
                .sorted(Comparator.comparing(DrawnFile::unit))
                .toList();
    return new Drawn(tickets.register(), strata, files);
  }

  /**
   * The draw with its readers, ready to be recorded.
   *
   * @param file how findings call the list of reviewers
   */
  public ReviewDraw with(
      Drawn drawn,
      List<Reviewer> reviewers,
      String file,
      Register register,
      String code,
      String sheet,
      Instant asOf,
      String snapshot) {
    Map<UnitCode, Integer> counts = new TreeMap<>();
    drawn.files().forEach(each -> counts.merge(each.unit(), 1, Integer::sum));
    Tickets tickets = new Tickets(seed, drawn.registerHash());
    return new ReviewDraw(
        code,
        year,
        sheet,
        METHOD,
        seed,
        drawn.registerHash(),
        perBureau,
        asOf,
        snapshot,
        drawn.strata(),
        drawn.files(),
        new Panels(tickets, reviewers, register, year.lastDay()).of(counts, file),
        asOf);
  }
}
