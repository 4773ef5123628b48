package zhiheng.indicators.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.indicators.survey.Degrees;
import zhiheng.indicators.survey.DesignColumns;
import zhiheng.indicators.survey.Estimate;
import zhiheng.indicators.survey.Estimator;
import zhiheng.indicators.survey.LonelyStratum;
import zhiheng.indicators.survey.Questions;
import zhiheng.indicators.table.TableFile;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.ledger.review.ReviewResults.BureauScore;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Settled;
import zhiheng.templates.unit.UnitCode;

/**
 * The mean score of each bureau's files, and of all, estimated from the drawn ones as R's {@code
 * survey} does: strata of bureau and kind, without replacement. A stratum of which one file only is
 * settled is held against the mean of the whole ({@code adjust}), which errs to the safe side.
 * Intervals (Student's t, degrees of freedom of the domain) are cut off at 0 and 100.
 */
final class BureauScores {
  private static final double CONFIDENCE = 0.95;
  private static final double FULL = 100;

  private BureauScores() {}

  static List<BureauScore> of(ReviewDraw draw, ReviewSheet sheet, List<FileResult> files) {
    Map<String, Integer> population = new TreeMap<>();
    Map<UnitCode, Integer> ofUnit = new TreeMap<>();
    for (Stratum each : draw.strata()) {
      population.put(each.unit() + "/" + each.kind(), each.population());
      ofUnit.merge(each.unit(), each.population(), Integer::sum);
    }
    Map<String, Estimate> means = means(files, population);
    List<BureauScore> scores = new ArrayList<>();
    ofUnit.forEach(
        (unit, size) ->
            scores.add(
                score(
                    Optional.of(unit),
                    size,
                    files.stream().filter(file -> file.unit().equals(unit)).toList(),
                    sheet,
                    means.get("unit=" + unit))));
    scores.add(score(Optional.empty(), draw.population(), files, sheet, means.get("")));
    return scores;
  }

  /** By domain; the whole under no name. */
  private static Map<String, Estimate> means(
      List<FileResult> files, Map<String, Integer> population) {
    StringBuilder table = new StringBuilder("unit,stratum,population,score\n");
    int rows = 0;
    for (FileResult file : files) {
      String stratum = file.unit() + "/" + file.kind();
      if (file.settled().isPresent()) {
        rows++;
        table
            .append(file.unit())
            .append(',')
            .append(stratum)
            .append(',')
            .append(population.getOrDefault(stratum, 0))
            .append(',')
            .append(file.settled().get().score().toPlainString())
            .append('\n');
      }
    }
    Map<String, Estimate> means = new TreeMap<>();
    if (rows == 0) {
      return means;
    }
    Estimator estimator =
        Estimator.of(
            TableFile.of("review", table.toString()),
            new DesignColumns(
                List.of("stratum"), List.of(), Optional.empty(), List.of("population"), false),
            new Estimator.Known(List.of(), List.of(), 1, 1),
            new Estimator.Settings(LonelyStratum.ADJUST, Degrees.DOMAIN, CONFIDENCE));
    for (List<String> by : List.of(List.<String>of(), List.of("unit"))) {
      Questions questions =
          new Questions(
              List.of("score"), List.of(), List.of(), List.of(), List.of(), List.of(), by);
      estimator.answer(questions).forEach(each -> means.put(each.domain(), each));
    }
    return means;
  }

  private static BureauScore score(
      Optional<UnitCode> unit,
      int population,
      List<FileResult> files,
      ReviewSheet sheet,
      @Nullable Estimate mean) {
    List<Settled> settled =
        files.stream().map(FileResult::settled).flatMap(Optional::stream).toList();
    List<Integer> grades = new ArrayList<>();
    for (Grade grade : sheet.grades()) {
      grades.add(
          (int) settled.stream().filter(each -> each.grade().code().equals(grade.code())).count());
    }
    return new BureauScore(
        unit,
        population,
        settled.size(),
        files.size() - settled.size(),
        mean == null ? null : Numbers.known(mean.value()),
        mean == null ? null : Numbers.known(mean.error()),
        mean == null ? null : Numbers.known(Math.max(0, mean.lower())),
        mean == null ? null : Numbers.known(Math.min(FULL, mean.upper())),
        grades);
  }
}
