package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.indicators.Assessor;
import zhiheng.lake.Lake;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.LedgerAddress;
import zhiheng.templates.wording.Lang;

/** What one can ask of an assessment that was given, without Spark: why, how sure, what if. */
class ScoresTest {
  private static final String YEAR = "--year=2017";

  private final Path folder;
  private final Office office;

  ScoresTest(@TempDir Path folder) {
    this.folder = folder;
    this.office = Office.in(folder.resolve("workspace"));
  }

  @BeforeEach
  void assess() throws IOException {
    Path ledgers = Files.createDirectories(folder.resolve("workspace/ledger"));
    Instant moment = Instant.parse("2018-03-01T00:00:00Z");
    try (Ledger ledger =
            Ledger.open(LedgerAddress.embedded(ledgers), Clock.fixed(moment, ZoneOffset.UTC));
        Lake lake = new MadeUpLake(0)) {
      Assessor assessor = new Assessor(Office.DEFINED, lake, ledger);
      assessor.assess("provinces", 2017, moment, true);
      assessor.assess("provinces", 2018, moment, true);
    }
  }

  private Said asks(Object... command) {
    return office.speaking(Lang.EN).runs(command).ends(ExitCode.DONE);
  }

  @Test
  void anExplanationIsAlsoJsonAndAPage() throws IOException {
    Said json = asks("explain", "--year=2018", "--unit=320000", "--format=json");
    assertThat(json.out())
        .startsWith("{\n  \"run\": \"provinces-2018-01\"")
        .contains("\"role\": \"denominator\"", "\"peers\":", "\"parts\": [");
    Path page = folder.resolve("320000.html");
    asks("explain", YEAR, "--unit=320000", "--format=html", "-o", page);
    String first = Files.readString(page);
    assertThat(first).contains("Points and reasons", "</html>");
    asks("explain", YEAR, "--unit=320000", "--format=html", "-o", page);
    assertThat(Files.readString(page)).isEqualTo(first);
  }

  @Test
  void theChangeSinceLastYearAddsUp() {
    assertThat(asks("explain", "--year=2018", "--unit=320000", "--change").out())
        .contains("Own figures", "Peers");
    assertThat(asks("explain", YEAR, "--unit=320000", "--change").out())
        .contains("There is no assessment of 2016");
  }

  @Test
  void ranksAreDrawnAndTheSameSeedDrawsTheSame() throws IOException {
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(
        plan,
        """
        replications: 50
        seed: 7
        weights: 20 %
        errors: {conclusion_rate: {se: 0.02}}
        choices: [{of: bonus, among: [with, without]}]
        """);
    List<String> command = List.of("uncertainty", YEAR, "--plan", plan.toString(), "--format=csv");
    Said ranks = asks(command.toArray());
    assertThat(ranks.out())
        .startsWith("unit,total,rank,rank_5,rank_median,rank_95,total_sd,p_excellent");
    assertThat(ranks.out().lines()).hasSize(32);
    assertThat(asks(command.toArray()).out()).isEqualTo(ranks.out());
    for (String show : List.of("pairs", "replicates", "totals", "sensitivity")) {
      assertThat(asks("uncertainty", YEAR, "--plan", plan, "--show", show, "--samples=4").out())
          .isNotBlank();
    }
  }

  @Test
  void whatThePlanCannotDoIsToldAtOnce() throws IOException {
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(plan, "errors: {sun: {se: 1}}\nchoices: [{of: normalize, among: [z]}]\n");
    Said said = office.runs("uncertainty", YEAR, "--plan", plan).ends(ExitCode.REFUSED);
    assertThat(said.out() + said.err()).contains("sun", "normalize", "plan.yaml:1");
  }

  @Test
  void otherWeightsGiveOtherRanksAndAGradeSaysWhatItNeeds() throws IOException {
    assertThat(asks("whatif", YEAR, "--set", "weight.quality=40", "--format=csv").out().lines())
        .hasSize(32)
        .first()
        .isEqualTo("unit,name,points,rank,grade,points_if,rank_if,grade_if,moves");
    assertThat(asks("whatif", YEAR, "--unit=320000", "--reach=qualified").out()).contains("needed");
    Path page = folder.resolve("whatif.html");
    asks("whatif", YEAR, "--set", "weight.quality=40", "--html", page);
    assertThat(page).content().contains("<svg", "weight.quality=40");
    asks("whatif", YEAR, "--unit=320000", "--reach=qualified", "--html", page);
    assertThat(page).content().contains("<svg");
    Said unknown = office.runs("whatif", YEAR, "--set", "weight.qualty=40").ends(ExitCode.USAGE);
    assertThat(unknown.err()).contains("weight.quality=");
    office
        .runs("whatif", YEAR, "--set", "weight.quality=40", "--set", "weight.quality=30")
        .ends(ExitCode.USAGE);
    assertThat(
            asks("whatif", YEAR, "--unit=江苏", "--set", "weight.quality=40", "--format=csv").out())
        .contains("\n320000,");
    office
        .runs("whatif", YEAR, "--unit=320100", "--set", "weight.quality=40")
        .ends(ExitCode.NOT_FOUND);
    office.runs("whatif", YEAR).ends(ExitCode.USAGE);
    office.runs("whatif", YEAR, "--reach=good").ends(ExitCode.USAGE);
  }

  @Test
  void flagsAreForAPersonToLookAt() {
    Said flags = asks("flags", YEAR);
    assertThat(flags.err()).contains("take no points off");
    assertThat(asks("flags", YEAR, "--show=tests").out()).contains("year-end", "duplicate");
    assertThat(asks("flags", YEAR, "--show=size").out()).contains("spearman", "total");
    office.runs("flags", YEAR, "--show=size", "--size=sun").ends(ExitCode.USAGE);
  }

  @Test
  void aPlaceWithoutAnAssessmentSaysSo() {
    for (String command : List.of("uncertainty", "flags")) {
      office.runs(command, "--year=2016").ends(ExitCode.NOT_FOUND);
      Office.in(folder.resolve("nowhere")).runs(command, YEAR).ends(ExitCode.NOT_FOUND);
    }
  }
}
