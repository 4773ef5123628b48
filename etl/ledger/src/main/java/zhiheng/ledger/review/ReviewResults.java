package zhiheng.ledger.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.review.Settled;
import zhiheng.templates.unit.UnitCode;

/**
 * What a drawn review came to. It is not kept: it is worked out of the draw and the marks, which
 * are. Reviewers are numbers here, in an order that says nothing about them.
 *
 * @param bureaus by unit; the whole comes last, without a unit
 * @param agreement of the first two readers
 * @param readers how severe each of them is
 */
public record ReviewResults(
    ReviewDraw draw,
    List<FileResult> files,
    List<BureauScore> bureaus,
    List<DefectShare> defects,
    List<AgreementFigure> agreement,
    List<Severity> readers) {

  public ReviewResults {
    files = List.copyOf(files);
    bureaus = List.copyOf(bureaus);
    defects = List.copyOf(defects);
    agreement = List.copyOf(agreement);
    readers = List.copyOf(readers);
  }

  /** The files whose score and grade are settled. */
  public List<FileResult> settled() {
    return files.stream().filter(file -> file.settled().isPresent()).toList();
  }

  /**
   * A file.
   *
   * @param scores of those who read it, in the order of the panel
   * @param grades of the same, by their codes
   * @param found the defects and vetoes that at least one of them found
   * @param differs true if the first two differ by more than the sheet tolerates
   * @param settled empty while somebody has still to read it
   */
  public record FileResult(
      UnitCode unit,
      String kind,
      String caseNo,
      List<BigDecimal> scores,
      List<String> grades,
      Set<String> found,
      boolean differs,
      Optional<Settled> settled) {}

  /**
   * The mean score of a bureau's files, estimated from those drawn: strata are kinds of cases,
   * without replacement, with the finite population correction.
   *
   * @param unit empty for all bureaus together
   * @param population how many concluded files there are
   * @param files how many of those drawn are settled
   * @param error the standard error; none where it cannot be said
   * @param grades how many files got each grade, by its code, from the best
   */
  public record BureauScore(
      Optional<UnitCode> unit,
      int population,
      int files,
      int open,
      @Nullable Double mean,
      @Nullable Double error,
      @Nullable Double lower,
      @Nullable Double upper,
      List<Integer> grades) {}

  /** In how many of the settled files a defect or veto was found, and by both of the first two. */
  public record DefectShare(String code, int files, int byBoth, int of) {}

  /**
   * How far the first two readers agree.
   *
   * @param on {@code score}, {@code grade}, {@code veto}, {@code defects} (every defect of every
   *     file) or {@code defect:} and its code
   */
  public record AgreementFigure(
      String on,
      String statistic,
      double estimate,
      @Nullable Double error,
      @Nullable Double lower,
      @Nullable Double upper,
      int subjects) {}

  /**
   * How far a reader's scores lie from the mean of both readers of the same files, vetoes aside;
   * below 0 is severe.
   *
   * @param number in the order of the readers' tickets
   */
  public record Severity(
      int number,
      int files,
      double deviation,
      @Nullable Double error,
      @Nullable Double lower,
      @Nullable Double upper) {}
}
