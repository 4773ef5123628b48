package zhiheng.cli.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.cli.demo.DemoReview.Row;
import zhiheng.templates.review.Defect;
import zhiheng.templates.review.Mark;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Veto;
import zhiheng.templates.unit.UnitCode;

/**
 * Marks of the case-file review: of each province some files of the list of cases, each read by two
 * reviewers who mostly agree.
 */
final class DemoReviews {
  private static final List<String> REVIEWERS = List.of("评查员甲", "评查员乙");
  private static final List<String> KINDS = List.of("infringement", "counterfeit");

  private final String seed;
  private final ReviewSheet sheet;
  private final List<Defect> defects;

  DemoReviews(String seed, ReviewSheet sheet) {
    this.seed = seed;
    this.sheet = sheet;
    this.defects = sheet.standards().flatMap(standard -> standard.defects().stream()).toList();
  }

  /** Two reviews of each province. */
  List<DemoReview> of(List<UnitCode> provinces, List<Map<String, String>> cases) {
    return provinces.stream().flatMap(unit -> of(unit, cases)).toList();
  }

  private Stream<DemoReview> of(UnitCode unit, List<Map<String, String>> cases) {
    Chance chance = Chance.of(seed, "review", unit);
    List<Map<String, String>> drawn = drawn(unit, cases, chance);
    List<List<Row>> rows = List.of(new ArrayList<>(), new ArrayList<>());
    for (Map<String, String> one : drawn) {
      Map<String, BigDecimal> first = first(unit, chance);
      Map<String, BigDecimal> second = second(first, chance);
      rows.get(0).addAll(rows(one, first));
      rows.get(1).addAll(rows(one, second));
    }
    return Stream.of(0, 1).map(i -> new DemoReview(unit, REVIEWERS.get(i), rows.get(i)));
  }

  /** From 12 to 20 files of concluded cases, of both kinds; fewer if there are fewer. */
  private static List<Map<String, String>> drawn(
      UnitCode unit, List<Map<String, String>> cases, Chance chance) {
    List<Map<String, String>> files = new ArrayList<>();
    int size = chance.between(12, 20);
    for (String kind : KINDS) {
      List<Map<String, String>> pool =
          new ArrayList<>(
              cases.stream()
                  .filter(
                      one -> unit.code().equals(one.get("unit")) && kind.equals(one.get("kind")))
                  .filter(one -> one.containsKey("concluded_on"))
                  .toList());
      for (int n = Math.min(size / 2, pool.size()); n > 0; n--) {
        files.add(pool.remove(chance.between(0, pool.size() - 1)));
      }
    }
    return files;
  }

  /**
   * What the first reviewer finds: more in the files of careless bureaus, a veto once in a while.
   */
  private Map<String, BigDecimal> first(UnitCode unit, Chance chance) {
    int carelessness = 1000 - OfficeWork.diligence(seed, unit.code());
    Map<String, BigDecimal> found = new LinkedHashMap<>();
    if (chance.inThousand(2 + carelessness / 40L)) {
      Veto veto = chance.oneOf(sheet.vetoes());
      found.put(veto.code(), BigDecimal.ZERO);
    }
    int most = 3 + carelessness / 130;
    for (int n = chance.between(0, most); n > 0; n--) {
      Defect defect = chance.oneOf(defects);
      found.put(defect.code(), points(defect, chance));
    }
    return found;
  }

  /** The second sees most of it, sometimes at another price, and now and then something else. */
  private Map<String, BigDecimal> second(Map<String, BigDecimal> first, Chance chance) {
    Map<String, BigDecimal> found = new LinkedHashMap<>();
    first.forEach(
        (code, points) -> {
          if (chance.inThousand(870)) {
            Optional<Defect> defect = sheet.defect(code);
            boolean same = defect.isEmpty() || chance.inThousand(800);
            found.put(code, same ? points : points(defect.get(), chance));
          }
        });
    if (chance.inThousand(150)) {
      Defect defect = chance.oneOf(defects);
      found.put(defect.code(), points(defect, chance));
    }
    return found;
  }

  private static BigDecimal points(Defect defect, Chance chance) {
    return BigDecimal.valueOf(
        chance.between(defect.from().intValueExact(), defect.to().intValueExact()));
  }

  private static List<Row> rows(Map<String, String> file, Map<String, BigDecimal> found) {
    String caseNo = file.getOrDefault("case_no", "");
    String kind = file.getOrDefault("kind", "");
    return found.isEmpty()
        ? List.of(new Row(caseNo, kind, Mark.NONE, BigDecimal.ZERO))
        : found.entrySet().stream()
            .map(each -> new Row(caseNo, kind, each.getKey(), each.getValue()))
            .toList();
  }
}
