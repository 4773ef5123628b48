package zhiheng.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Listing;
import zhiheng.ledger.review.ReviewResults;
import zhiheng.ledger.review.ReviewResults.AgreementFigure;
import zhiheng.ledger.review.ReviewResults.BureauScore;
import zhiheng.ledger.review.ReviewResults.DefectShare;
import zhiheng.ledger.review.ReviewResults.FileResult;
import zhiheng.ledger.review.ReviewResults.Severity;
import zhiheng.templates.review.Defect;
import zhiheng.templates.review.Grade;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Settled;
import zhiheng.templates.review.Veto;
import zhiheng.templates.wording.Text;

/** The tables of a review's results. */
record ReviewTables(ReviewResults results, ReviewSheet sheet, InWords words) {
  private static final int PLACES = 6;

  Listing bureaus() {
    List<String> heads = new ArrayList<>();
    for (String each :
        List.of(
            "unit", "unit_name", "population", "files", "open", "mean", "se", "lower", "upper")) {
      heads.add(words.head(each));
    }
    heads.addAll(gradeHeads());
    Listing listing = new Listing(heads);
    for (BureauScore each : results.bureaus()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(each.unit().isPresent() ? each.unit().get().code() : "*");
      row.add(each.unit().isPresent() ? unit(each.unit().get().code()) : words.head("all"));
      row.add(each.population());
      row.add(each.files());
      row.add(each.open());
      row.add(each.mean());
      row.add(each.error());
      row.add(each.lower());
      row.add(each.upper());
      row.addAll(each.grades());
      listing.row(row);
    }
    return listing;
  }

  Listing kinds() {
    List<String> heads =
        new ArrayList<>(List.of(words.head("kind"), words.head("files"), words.head("mean")));
    heads.addAll(gradeHeads());
    Listing listing = new Listing(heads);
    Map<String, List<Settled>> byKind = new TreeMap<>();
    for (FileResult file : results.settled()) {
      byKind
          .computeIfAbsent(file.kind(), any -> new ArrayList<>())
          .add(file.settled().orElseThrow());
    }
    byKind.forEach(
        (kind, files) -> {
          List<@Nullable Object> row = new ArrayList<>();
          row.add(words.value("kind", kind));
          row.add(files.size());
          row.add(
              share(
                  files.stream().map(Settled::score).reduce(BigDecimal.ZERO, BigDecimal::add),
                  files.size()));
          for (Grade grade : sheet.grades()) {
            row.add(
                files.stream().filter(file -> file.grade().code().equals(grade.code())).count());
          }
          listing.row(row);
        });
    return listing;
  }

  Listing files() {
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "unit_name",
                "kind",
                "case_no",
                "score_1",
                "score_2",
                "score_3",
                "score",
                "grade",
                "vetoed",
                "by_third"));
    for (FileResult each : results.files()) {
      Optional<Settled> settled = each.settled();
      listing.row(
          each.unit(),
          unit(each.unit().code()),
          words.value("kind", each.kind()),
          words.written(each.caseNo()),
          score(each, 0),
          score(each, 1),
          score(each, 2),
          settled.map(Settled::score).orElse(null),
          settled.isPresent() ? grade(settled.get().grade()) : words.head("open"),
          settled.map(file -> yesOrNo(file.vetoed())).orElse(""),
          settled.map(file -> yesOrNo(file.byThird())).orElse(""));
    }
    return listing;
  }

  Listing defects() {
    Listing listing = words.listing(List.of("defect", "name", "files", "by_both", "of", "share"));
    for (DefectShare each : results.defects()) {
      listing.row(
          each.code(),
          name(each.code()),
          each.files(),
          each.byBoth(),
          each.of(),
          share(BigDecimal.valueOf(each.files()), each.of()));
    }
    return listing;
  }

  Listing agreement() {
    Listing listing =
        words.listing(List.of("on", "statistic", "estimate", "se", "lower", "upper", "subjects"));
    for (AgreementFigure each : results.agreement()) {
      listing.row(
          on(each.on()),
          each.statistic(),
          each.estimate(),
          each.error(),
          each.lower(),
          each.upper(),
          each.subjects());
    }
    return listing;
  }

  Listing reviewers() {
    Listing listing =
        words.listing(List.of("number", "files", "deviation", "se", "lower", "upper"));
    for (Severity each : results.readers()) {
      listing.row(
          each.number(), each.files(), each.deviation(), each.error(), each.lower(), each.upper());
    }
    return listing;
  }

  private List<String> gradeHeads() {
    return sheet.grades().stream().map(this::grade).toList();
  }

  private String grade(Grade grade) {
    return words.isScreen() ? grade.name().in(words.console().lang()) : grade.code();
  }

  private String unit(String code) {
    return words.unit(code, results.draw().year().lastDay());
  }

  private String yesOrNo(boolean value) {
    return words.isScreen() ? words.head(value ? "yes" : "no") : Boolean.toString(value);
  }

  private String on(String code) {
    if (!words.isScreen()) {
      return code;
    }
    return code.startsWith("defect:")
        ? name(code.substring("defect:".length()))
        : words.head("on_" + code);
  }

  private String name(String code) {
    return sheet
        .defect(code)
        .map(Defect::name)
        .or(
            () ->
                sheet.vetoes().stream()
                    .filter(veto -> veto.code().equals(code))
                    .map(Veto::name)
                    .findFirst())
        .map((Text name) -> name.in(words.console().lang()))
        .orElse(code);
  }

  /** The score of one reader; of three they stand in the order of the panel. */
  private static @Nullable BigDecimal score(FileResult file, int seat) {
    return seat < file.scores().size() ? file.scores().get(seat) : null;
  }

  private static BigDecimal share(BigDecimal part, int whole) {
    return part.divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.HALF_UP);
  }
}
