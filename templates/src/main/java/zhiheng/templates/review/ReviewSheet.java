package zhiheng.templates.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.period.Year;
import zhiheng.templates.wording.Text;

/**
 * By what a case file is reviewed: vetoes, items with points, and the grades that scores make.
 *
 * @param noDefect what a reviewer chooses for a file that has none
 * @param vetoWord what stands before a basic standard in a list of defects
 * @param twoReaders when a third reader is asked and what comes of it
 * @param grades from the best down; the last begins at 0
 */
public record ReviewSheet(
    String code,
    String version,
    Text title,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Text noDefect,
    Text vetoWord,
    List<Grade> grades,
    List<Veto> vetoes,
    List<Part> parts,
    TwoReaders twoReaders) {

  /** A file without any deduction has so many points. */
  public static final BigDecimal FULL = BigDecimal.valueOf(100);

  public ReviewSheet {
    grades = List.copyOf(grades);
    vetoes = List.copyOf(vetoes);
    parts = List.copyOf(parts);
  }

  public boolean holdsFor(Year year) {
    return !year.firstDay().isBefore(validFrom)
        && validTo.map(last -> !year.firstDay().isAfter(last)).orElse(true);
  }

  public Stream<Standard> standards() {
    return parts.stream().flatMap(part -> part.standards().stream());
  }

  public Optional<Defect> defect(String defectCode) {
    return standards()
        .flatMap(standard -> standard.defects().stream())
        .filter(defect -> defect.code().equals(defectCode))
        .findFirst();
  }

  public boolean isVeto(String markCode) {
    return vetoes.stream().anyMatch(veto -> veto.code().equals(markCode));
  }

  /** The item to which a defect belongs. */
  public Optional<Standard> standardOf(String defectCode) {
    return standards()
        .filter(
            standard ->
                standard.defects().stream().anyMatch(defect -> defect.code().equals(defectCode)))
        .findFirst();
  }

  /** What the marks of one reviewer on one file come to. */
  public Reviewed review(List<Mark> marks) {
    Map<String, BigDecimal> byStandard = new LinkedHashMap<>();
    standards().forEach(standard -> byStandard.put(standard.code(), deducted(standard, marks)));
    BigDecimal deducted = byStandard.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean vetoed = marks.stream().anyMatch(mark -> isVeto(mark.code()));
    BigDecimal score = vetoed ? BigDecimal.ZERO : FULL.subtract(deducted);
    Grade grade = vetoed ? grades.get(grades.size() - 1) : grade(score);
    return new Reviewed(vetoed, deducted, score, grade, byStandard);
  }

  /** What a file gets by the readings there are; empty while one is missing. */
  public Optional<Settled> settle(List<Reviewed> pair, Optional<Reviewed> third) {
    return twoReaders.settle(this, pair, third);
  }

  /** The grade that a score makes. */
  public Grade grade(BigDecimal score) {
    return grades.stream()
        .filter(grade -> score.compareTo(grade.from()) >= 0)
        .findFirst()
        .orElse(grades.get(grades.size() - 1));
  }

  private static BigDecimal deducted(Standard standard, List<Mark> marks) {
    return marks.stream()
        .filter(
            mark ->
                standard.defects().stream().anyMatch(defect -> defect.code().equals(mark.code())))
        .map(Mark::deducted)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .min(standard.points());
  }
}
