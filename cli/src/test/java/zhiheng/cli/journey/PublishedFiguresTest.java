package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.cli.console.ExitCode;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * The whole demonstration, once: what was handed in comes out of the ledger and stands on paper as
 * it was published. The published figures are those of {@code templates/published}, from SIPO's
 * statistics of 2016 and 2017.
 */
class PublishedFiguresTest {
  private static final Instant ASSESSED = Instant.parse("2018-03-30T01:00:00Z");
  private static final Map<String, String> ITEMS =
      Map.of(
          "cases_total", "infringement.filed other_dispute.filed counterfeit.filed",
          "disputes_total", "infringement.filed other_dispute.filed",
          "infringement_disputes", "infringement.filed",
          "counterfeit_cases", "counterfeit.filed",
          "ecommerce_cases", "infringement.ecommerce counterfeit.ecommerce",
          "fast_track_centres_mediated", "center.mediated");

  @TempDir private static Path folder;
  private static Office office;
  private static Said demo;
  private static List<Total> totals;

  @BeforeAll
  static void runTheDemonstration() {
    office = Office.in(folder.resolve("workspace"));
    demo = office.runs("demo").withoutStackTrace();
    // Without fonts all is done but the paper, and the last word is how to get them.
    assertThat(demo.exit()).as(demo.err()).isIn(ExitCode.DONE.code(), ExitCode.FONTS.code());
    Set<UnitCode> provinces =
        Office.DEFINED.register().provinces(LocalDate.of(2017, 12, 31)).stream()
            .map(Unit::code)
            .collect(Collectors.toSet());
    Set<String> rows = new HashSet<>();
    ITEMS.values().forEach(items -> rows.addAll(Arrays.asList(items.split(" "))));
    for (String kind : List.of("infringement", "other_dispute", "counterfeit")) {
      rows.add(kind + ".concluded");
    }
    for (String patent : List.of("invention", "utility_model", "design")) {
      rows.add("infringement.accepted." + patent);
    }
    rows.add("center.mediation_days");
    LedgerAddress address = LedgerAddress.embedded(office.workspace().resolve("ledger"));
    try (Ledger ledger = Ledger.open(address, Clock.systemUTC())) {
      FigureQuery query =
          new FigureQuery("monthly-return", rows, Set.of("month"), provinces, "2016-01", "2017-12");
      totals = ledger.submissions().totals(query, ASSESSED);
    }
  }

  /** All counts of cases in {@code enforcement.csv}. */
  @ParameterizedTest
  @CsvFileSource(files = "../templates/published/enforcement.csv", numLinesToSkip = 1)
  void theNationsCasesAreThePublishedOnes(int year, String area, String item, BigDecimal value) {
    String items = ITEMS.get(item);
    if (items != null) {
      assertThat(nation(year, items.split(" "))).isEqualTo(value.longValueExact());
    }
  }

  /** The same file: shares concluded, provinces over 1,000 cases, average days to mediate. */
  @Test
  void ratesAndCountsOfProvincesAreThePublishedOnes() {
    assertThat(concluded(2017, "infringement", "other_dispute", "counterfeit")).isEqualTo("98.5");
    assertThat(concluded(2016, "infringement", "other_dispute", "counterfeit")).isEqualTo("97.5");
    assertThat(concluded(2017, "infringement")).isEqualTo("96.5");
    assertThat(concluded(2016, "infringement")).isEqualTo("94.4");
    assertThat(overAThousand(2017)).isEqualTo(15);
    assertThat(overAThousand(2016)).isEqualTo(12);
    assertThat(nation(2017, "center.mediation_days") / nation(2017, "center.mediated"))
        .isEqualTo(29);
  }

  /** All rows of {@code infringement-accepted-by-region.csv}. */
  @ParameterizedTest
  @CsvFileSource(
      files = "../templates/published/infringement-accepted-by-region.csv",
      numLinesToSkip = 1)
  void regionsAcceptedWhatWasPublished(int year, String area, String item, BigDecimal value) {
    assertThat(sum(year, area, item)).isEqualTo(value.longValueExact());
  }

  /** The sentences of SIPO's press release on enforcement in 2017, with its numbers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "办案总量66649件，同比增长36.3%",
        "专利纠纷办案28157件（含专利侵权纠纷27305件），同比增长35.0%",
        "38492件，同比增长37.2%",
        "之比为1:1.37",
        "结案率为98.5%，同比提高1个百分点",
        "结案率为96.5%，同比提高2.1个百分点",
        "有15个，比上年同期增加3个",
        "电子商务领域专利执法办案19835件，同比增长51.1%",
        "17家快速维权中心共调解专利纠纷2983件，平均结案时间为29天",
        "应报31个省（区、市），均已报送"
      })
  void theBulletinOfDecemberSaysWhatWasPublished(String sentence) throws IOException {
    assertThat(words("bulletin-2017-12.html")).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({"办案总量66649件，同比增长36.3%", "有15个，比上年同期增加3个", "之比为1:1.37", "结案率为98.5%"})
  void theAnnualSummarySaysItAsWell(String sentence) throws IOException {
    assertThat(words("circular-provinces-2017.html")).contains(sentence);
  }

  @Test
  void everyPageSaysThatItIsAnIllustration() throws IOException {
    try (Stream<Path> files = Files.list(office.workspace().resolve("reports"))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).toList();
      assertThat(pages).hasSizeGreaterThanOrEqualTo(5);
      for (Path page : pages) {
        assertThat(words(page.getFileName().toString())).contains("示例数据（非真实）");
      }
    }
  }

  @Test
  void theOfficeSeesWhoWasLateAndWhoCorrected() {
    Said year = office.runs("status", "--period", 2017).ends(ExitCode.DONE);
    assertThat(year.out().lines()).hasSize(32);
    assertThat(year.line("420000")).endsWith(" 1");
    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("未发现");
  }

  @Test
  void theDemonstrationDoesNotWriteWhereRealFactsAre(@TempDir Path real) throws IOException {
    Files.createDirectories(real.resolve("ledger"));
    Said said = Office.in(real).runs("demo").ends(ExitCode.REFUSED);
    assertThat(said.err()).contains("中已有真实数据，演示不会写入。");
  }

  private static long nation(int year, String... items) {
    return totals.stream()
        .filter(total -> total.period().code().startsWith(year + "-"))
        .filter(total -> List.of(items).contains(total.row()))
        .mapToLong(total -> total.sum().longValueExact())
        .sum();
  }

  private static long sum(int year, String unit, String... items) {
    return totals.stream()
        .filter(total -> total.unit().code().equals(unit))
        .filter(total -> total.period().code().startsWith(year + "-"))
        .filter(total -> List.of(items).contains(total.row()))
        .mapToLong(total -> total.sum().longValueExact())
        .sum();
  }

  private static String concluded(int year, String... kinds) {
    String[] concluded = Stream.of(kinds).map(kind -> kind + ".concluded").toArray(String[]::new);
    String[] filed = Stream.of(kinds).map(kind -> kind + ".filed").toArray(String[]::new);
    return BigDecimal.valueOf(100 * nation(year, concluded))
        .divide(BigDecimal.valueOf(nation(year, filed)), 1, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static long overAThousand(int year) {
    Map<String, Long> cases = new TreeMap<>();
    for (Total total : totals) {
      cases.computeIfAbsent(
          total.unit().code(), unit -> sum(year, unit, ITEMS.get("cases_total").split(" ")));
    }
    return cases.values().stream().filter(each -> each > 1000).count();
  }

  /** The words of a page without its marks. */
  private static String words(String page) throws IOException {
    return Files.readString(office.workspace().resolve("reports").resolve(page))
        .replaceAll("(?s)<(style|script).*?</\\1>", "")
        .replaceAll("<[^>]+>", "")
        .replace("&nbsp;", " ");
  }
}
