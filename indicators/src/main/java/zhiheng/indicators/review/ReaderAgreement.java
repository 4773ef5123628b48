package zhiheng.indicators.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import zhiheng.indicators.agreement.Agreement;
import zhiheng.indicators.agreement.Coefficient;
import zhiheng.indicators.agreement.Level;
import zhiheng.indicators.agreement.Ratings;
import zhiheng.indicators.review.Readings.ReadFile;
import zhiheng.indicators.review.Readings.Reading;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewResults.AgreementFigure;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.ReviewSheet;

/**
 * How far the first two readers agree on score, grade, veto and defects. The third is left out:
 * only files on which the two differ are shown to a third, which would make agreement look worse.
 */
final class ReaderAgreement {
  private static final Agreement AGREEMENT = new Agreement(0.95, 1000, 1);

  /** The same without a bootstrap, which nothing said of single defects needs. */
  private static final Agreement PLAIN = new Agreement(0.95, 0, 1);

  /** Of single defects, which most files do not have, these three say something. */
  private static final Set<String> OF_DEFECT =
      Set.of("percent_agreement", "cohen_kappa", "gwet_ac1");

  private static final String OF_ONE = "defect:";

  private ReaderAgreement() {}

  static List<AgreementFigure> of(ReviewSheet sheet, List<ReadFile> files) {
    List<List<Reading>> pairs =
        files.stream()
            .map(
                file ->
                    file.readings().stream().limit(Panel.ALWAYS).flatMap(Optional::stream).toList())
            .filter(pair -> pair.size() == Panel.ALWAYS)
            .toList();
    List<AgreementFigure> figures = new ArrayList<>();
    if (pairs.isEmpty()) {
      return figures;
    }
    List<String> grades = new ArrayList<>(sheet.grades().stream().map(Grade::code).toList());
    Collections.reverse(grades);
    add(
        figures,
        "score",
        Level.INTERVAL,
        List.of(),
        cells(pairs, reading -> reading.reviewed().score().stripTrailingZeros().toPlainString()));
    add(
        figures,
        "grade",
        Level.ORDINAL,
        grades,
        cells(pairs, reading -> reading.reviewed().grade().code()));
    add(
        figures,
        "veto",
        Level.NOMINAL,
        List.of(),
        cells(pairs, reading -> yesOrNo(reading.reviewed().vetoed())));
    Set<String> codes = new TreeSet<>();
    pairs.forEach(pair -> pair.forEach(reading -> codes.addAll(Judged.found(reading))));
    List<String[]> pooled = new ArrayList<>();
    List<AgreementFigure> single = new ArrayList<>();
    for (String code : codes) {
      List<String[]> cells = cells(pairs, reading -> yesOrNo(Judged.found(reading).contains(code)));
      pooled.addAll(cells);
      add(single, OF_ONE + code, Level.NOMINAL, List.of(), cells);
    }
    if (!pooled.isEmpty()) {
      add(figures, "defects", Level.NOMINAL, List.of(), pooled);
    }
    single.stream().filter(each -> OF_DEFECT.contains(each.statistic())).forEach(figures::add);
    return figures;
  }

  private static String yesOrNo(boolean value) {
    return value ? "1" : "0";
  }

  private static List<String[]> cells(List<List<Reading>> pairs, Function<Reading, String> value) {
    return pairs.stream().map(pair -> pair.stream().map(value).toArray(String[]::new)).toList();
  }

  private static void add(
      List<AgreementFigure> figures,
      String on,
      Level level,
      List<String> order,
      List<String[]> cells) {
    Agreement agreement = on.startsWith(OF_ONE) ? PLAIN : AGREEMENT;
    for (Coefficient each : agreement.of(Ratings.of(level, cells, order))) {
      if (Double.isFinite(each.estimate())) {
        figures.add(
            new AgreementFigure(
                on,
                each.statistic(),
                each.estimate(),
                Numbers.known(each.error()),
                Numbers.known(each.lower()),
                Numbers.known(each.upper()),
                each.subjects()));
      }
    }
  }
}
