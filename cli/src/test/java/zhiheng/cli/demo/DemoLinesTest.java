package zhiheng.cli.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.period.Month;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.unit.UnitCode;

/** The line-level files of the demonstration. */
class DemoLinesTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private static final DemoData DATA = DemoData.of(TEMPLATES);

  private final Path folder;

  DemoLinesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** One line of a file, cell by cell. */
  private record Line(Map<String, String> cells) {
    private String get(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases", "inspections", "responses"})
  void theColumnsAreThoseOfTheDatasetAndHoldOnlyWhatItAllows(String dataset) throws IOException {
    Dataset defined = TEMPLATES.datasets().find(dataset).orElseThrow();
    Set<String> keys = new HashSet<>();
    for (Line row : rows(dataset)) {
      for (Column column : defined.columns()) {
        String value = row.get(column.code());
        assertTrue(!column.required() || !value.isEmpty(), column.code() + " is blank");
        assertTrue(
            value.isEmpty() || column.allowed().isEmpty() || column.allowed().contains(value),
            value);
      }
      assertTrue(keys.add(row.get(defined.columns().get(0).code())), "a key stands twice");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases", "inspections", "responses"})
  void theSameBytesTwice(String dataset) throws IOException {
    Path first = folder.resolve("first.csv");
    Path second = folder.resolve("second.csv");
    DATA.writeLines(dataset, first);
    DemoData.of(TEMPLATES).writeLines(dataset, second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void everyInspectionIsOneOfATargetInTheRegisterOfItsUnit() throws IOException {
    Set<String> targets = new HashSet<>();
    for (Line row : rows("targets")) {
      assertTrue(targets.add(row.get("unit") + row.get("target_code")), "a key stands twice");
    }
    for (Line row : rows("inspections")) {
      assertTrue(targets.contains(row.get("unit") + row.get("target_code")));
    }
  }

  @Test
  void everythingHappensOnWorkingDaysAndInOrder() throws IOException {
    for (Line row : rows("cases")) {
      inOrder(row, "accepted_on", "filed_on", "concluded_on", "published_on");
    }
    for (Line row : rows("inspections")) {
      inOrder(row, "drawn_on", "inspected_on", "published_on");
    }
  }

  @Test
  void thereAreFiveThousandCasesSomeOfThemConcludedTooLate() throws IOException {
    List<Line> cases = rows("cases");
    assertEquals(5000, cases.size());
    long late =
        cases.stream()
            .filter(row -> !row.get("due_on").isEmpty() && !row.get("concluded_on").isEmpty())
            .filter(row -> row.get("concluded_on").compareTo(row.get("due_on")) > 0)
            .count();
    assertTrue(late > 100 && late < 1000, late + " late");
  }

  @Test
  void noMoreCasesOfAKindAreSampledThanWereFiledInTheMonth() throws IOException {
    Map<String, Integer> sampled = new HashMap<>();
    for (Line row : rows("cases")) {
      sampled.merge(
          row.get("unit") + " " + row.get("filed_on").substring(0, 7) + " " + row.get("kind"),
          1,
          Integer::sum);
    }
    DATA.returns()
        .forEach(
            one -> {
              for (String kind : List.of("infringement", "other_dispute", "counterfeit")) {
                int cases = sampled.getOrDefault(one.unit() + " " + one.month() + " " + kind, 0);
                assertTrue(cases <= one.month(kind + ".filed").intValueExact());
              }
            });
  }

  @Test
  void theReturnsCountAtLeastTheRandomInspections() throws IOException {
    List<Line> inspections = rows("inspections");
    assertEquals(20000, inspections.size());
    Map<String, Integer> inspected = new HashMap<>();
    for (Line row : inspections) {
      if (!row.get("inspected_on").isEmpty()) {
        assertTrue(Integer.parseInt(row.get("inspectors")) >= 2);
        inspected.merge(
            row.get("unit") + " " + row.get("inspected_on").substring(0, 7), 1, Integer::sum);
      }
    }
    DATA.returns()
        .forEach(
            one ->
                assertTrue(
                    inspected.getOrDefault(one.unit() + " " + one.month(), 0)
                        <= one.month("inspection.done").intValueExact()));
  }

  /** National scores of 2015 and 2018: published satisfaction surveys, 68.72 and 76.88. */
  @Test
  void theNationIsMoreContentThanIn2015AndLessThanIn2018() throws IOException {
    List<Line> responses = rows("responses");
    assertEquals(15000, responses.size());
    double weights = 0;
    double sum = 0;
    for (Line row : responses) {
      if (!row.get("overall").isEmpty()) {
        double weight = Double.parseDouble(row.get("weight"));
        weights += weight;
        sum += weight * Double.parseDouble(row.get("overall"));
      }
    }
    double mean = sum / weights;
    assertTrue(mean > 68.72 && mean < 76.88, "mean " + mean);
  }

  @Test
  void twoReviewersReadTheSameFilesOfEachProvince() {
    List<DemoReview> reviews = DATA.reviews();
    assertEquals(2 * 31, reviews.size());
    Set<String> known = new HashSet<>();
    DATA.cases().forEach(row -> known.add(row.getOrDefault("case_no", "")));
    for (int i = 0; i < reviews.size(); i += 2) {
      Set<String> files = files(reviews.get(i));
      assertEquals(files, files(reviews.get(i + 1)));
      assertTrue(known.containsAll(files));
      assertTrue(files.size() <= 20 && (files.size() >= 12 || isSmall(reviews.get(i).unit())));
    }
  }

  @Test
  void deductionsAreThoseThatTheSheetAllows() {
    ReviewSheet sheet = TEMPLATES.reviews().find(DATA.year()).orElseThrow();
    for (DemoReview review : DATA.reviews()) {
      Set<String> seen = new HashSet<>();
      for (DemoReview.Row row : review.rows()) {
        assertTrue(seen.add(row.caseNo() + row.defect()));
        sheet.defect(row.defect()).ifPresent(defect -> assertTrue(defect.allows(row.deducted())));
      }
    }
  }

  @Test
  void returnsAreHandedInInOrderAndFewAreLate() {
    long late = 0;
    for (DemoReturn one : DATA.returns().toList()) {
      Month next = one.month().plus(1);
      Instant at = DATA.handedInAt(one.unit(), one.month());
      assertTrue(at.isBefore(DATA.handedInAt(one.unit(), next)), one.unit() + " " + next);
      LocalDate due = TEMPLATES.calendar().plusWorkingDays(one.month().lastDay(), 5);
      late += at.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate().isAfter(due) ? 1 : 0;
    }
    assertTrue(late > 5 && late < 100, late + " late");
  }

  @Test
  void oneReturnIsCorrectedBeforeTheNextOneIsHandedIn() {
    List<HandedReturn> corrections = DATA.handedInReturns().filter(HandedReturn::corrects).toList();
    assertEquals(1, corrections.size());
    HandedReturn correction = corrections.get(0);
    UnitCode unit = correction.figures().unit();
    Month month = correction.figures().month();
    assertTrue(correction.at().isAfter(DATA.handedInAt(unit, month)));
    assertTrue(correction.at().isBefore(DATA.handedInAt(unit, month.plus(1))));
  }

  private static boolean isSmall(UnitCode unit) {
    return List.of("460000", "540000", "630000", "640000", "150000").contains(unit.code());
  }

  private static Set<String> files(DemoReview review) {
    Set<String> files = new HashSet<>();
    review.rows().forEach(row -> files.add(row.caseNo()));
    return files;
  }

  private static void inOrder(Line row, String... days) {
    String before = "";
    for (String column : days) {
      String day = row.get(column);
      if (!day.isEmpty()) {
        assertTrue(TEMPLATES.calendar().isWorkingDay(LocalDate.parse(day)), day);
        assertTrue(before.compareTo(day) <= 0, row.toString());
        before = day;
      }
    }
  }

  private List<Line> rows(String dataset) throws IOException {
    Path file = folder.resolve(dataset + ".csv");
    DATA.writeLines(dataset, file);
    List<String> lines = Files.readAllLines(file);
    String[] columns = lines.get(0).split(",", -1);
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(
            cells -> {
              Map<String, String> row = new HashMap<>();
              IntStream.range(0, columns.length).forEach(i -> row.put(columns[i], cells[i]));
              return new Line(row);
            })
        .toList();
  }
}
