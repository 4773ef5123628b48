package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.wording.Lang;

/** Statistics of a file that somebody brings along: no workspace, no ledger, nothing written. */
class StatisticsTest {
  private static final Path REFERENCE =
      Path.of("..", "indicators", "src", "test", "resources", "reference");

  @TempDir Path folder;

  @Test
  void ratersAreComparedFromAFile() {
    Said said = runs("agreement", "--level", "ordinal", "--format", "csv", "--data", ratings());
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith("statistic,estimate,se,lower,upper,subjects,raters,note\n")
        .contains("\nkrippendorff_alpha,0.81538750")
        .contains("\ncohen_kappa,,,,,12,4,");
    assertThat(said.err()).contains("unit", "--no-id");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theSameAsJsonHasTheSameDigits() {
    Said said = runs("agreement", "--level", "ratio", "--format", "json", "--data", ratings());
    assertThat(said.out())
        .startsWith("[\n  {\"statistic\": \"percent_agreement\", \"estimate\": 0.")
        .contains("\"statistic\": \"cohen_kappa\", \"estimate\": null")
        .endsWith("}\n]\n");
  }

  @Test
  void badRatingsAreToldAllAtOnceWithRowAndColumn() throws IOException {
    Path file = Files.writeString(folder.resolve("r.csv"), "id,a,b\n1,2,x\n2,-1,3\n3,,1\n");
    Said said = runs("agreement", "--level", "ratio", "--data", file, "--lang", "en");
    assertThat(said.ends(ExitCode.REFUSED).err())
        .contains("r.csv row 2 b  \"x\" is no number", "r.csv row 3 a  -1 was found");
    assertThat(said.out()).isEmpty();
  }

  @Test
  void aColumnThatIsNotThereIsToldWithThoseThatAre() {
    Said said =
        runs("agreement", "--level", "nominal", "--id", "Q", "--data", ratings(), "--lang", "en");
    assertThat(said.ends(ExitCode.REFUSED).err())
        .contains("There is no column \"Q\". There are: unit, A, B, C, D.");
  }

  @Test
  void aWrongLevelIsToldWithTheRightOnes() {
    Said said = runs("agreement", "--level", "cardinal", "--data", ratings(), "--lang", "en");
    assertThat(said.ends(ExitCode.USAGE).err())
        .contains("One of: nominal, ordinal, interval, ratio.");
  }

  @Test
  void aDrawIsThatOfTheStandard() {
    Said said = draws("9319./2.5.8.10.12./9.18.26.34.41.45./", 10);
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith(
            "step,md5,remaining,selected\n1,990DD0A5692A029A98B5E01AA28F3459,25,17\n2,3691E55C")
        .endsWith("\n10,31CB111C4A4EBE9287CEAE16FE51B909,16,13\n");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void moreThanThereAreCannotBeDrawn() {
    draws("1./", 26).ends(ExitCode.USAGE);
    assertThat(draws("lottery", 2).err()).contains("RFC 3797");
  }

  @Test
  void aShareHasBothIntervals() {
    Said said = runs("survey", "proportion", "--found", 3, "--of", 100, "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out())
        .contains("\nwilson,3,100,0.03,0.0102545", "\nclopper_pearson,3,100,0.03,0.0062299");
    runs("survey", "proportion", "--found", 4, "--of", 3).ends(ExitCode.USAGE);
  }

  @Test
  void aSampleIsEstimatedByItsDesign() {
    Said said =
        estimates("--mean", "api00,sch.wide", "--total", "enroll", "--ratio", "api00/api99");
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith("statistic,variable,domain,estimate,se,lower,upper,df,deff,n,missing\n")
        .contains("\nmean,api00,,662.28736315", ",9.40894080", ",197,1.20445726")
        .contains("\nproportion,sch.wide=Yes,,0.82794801")
        .contains("\ntotal,enroll,,3687177.53", "\nratio,api00/api99,,1.05226054");
    assertThat(said.err()).contains("sch.wide");
  }

  @Test
  void domainsAreNamedByTheirValues() {
    assertThat(estimates("--mean", "api00", "--by", "stype,awards").out())
        .contains("\nmean,api00,stype=E;awards=No,", "\nmean,api00,stype=M;awards=Yes,");
    assertThat(estimates("--quantile", "api00", "--p", "0.25,0.5").out())
        .contains("\nquantile_0.25,api00,,", "\nquantile_0.5,api00,,668,");
  }

  @Test
  void aWrongDesignIsToldAllAtOnce() {
    Path file = REFERENCE.resolve("survey-api/apiclus1.csv");
    Said said =
        runs(
            "survey",
            "estimate",
            "--data",
            file,
            "--strata",
            "stype",
            "--cluster",
            "dnum",
            "--fpc",
            "stratum",
            "--mean",
            "api00",
            "--lang",
            "en");
    assertThat(said.ends(ExitCode.REFUSED).err()).contains("no column \"stratum\"");
    runs("survey", "estimate", "--data", file).ends(ExitCode.USAGE);
    Said half = runs("survey", "estimate", "--data", file, "--ratio", "x");
    assertThat(half.ends(ExitCode.USAGE).err()).contains("“x”不是比", "分子/分母");
    runs("survey", "estimate", "--data", folder.resolve("none.csv"), "--mean", "x")
        .ends(ExitCode.FILES);
  }

  @Test
  void anIndexIsBuiltStepByStep() {
    Said said = builds("asem.yaml");
    assertThat(said.ends(ExitCode.DONE).out())
        .startsWith("uCode,Index,Rank,Conn,Sust,Physical,ConEcFin,Political,Instit,P2P,Environ,")
        .contains("\nCHE,68.62140366", ",1,62.78796171");
    assertThat(builds("asem.yaml", "--step", "treatment").out())
        .contains("\nFlights,winsorized,1,2.2");
    assertThat(builds("asem.yaml", "--step", "weights").out()).contains("\nLPI,0.125,");
    builds("asem.yaml", "--step", "cooked").ends(ExitCode.USAGE);
  }

  @Test
  void aWrongDefinitionIsToldWithLineAndColumn() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("s.yaml"),
            "units: uCode\nnodes:\n  - {code: all}\n  - {code: GDP, in: al, weigth: 2}\n");
    Said said = builds(file.toString(), "--lang", "en");
    assertThat(said.ends(ExitCode.REFUSED).err()).contains("s.yaml:4:25", "weigth");
  }

  private Said builds(String system, Object... more) {
    Path asem = REFERENCE.resolve("index-asem");
    List<Object> command =
        new ArrayList<>(
            List.of(
                "index",
                "build",
                "--data",
                asem.resolve("data.csv"),
                "--system",
                system.contains("/") ? system : asem.resolve(system),
                "--format",
                "csv"));
    command.addAll(List.of(more));
    return runs(command.toArray());
  }

  private Said estimates(Object... questions) {
    List<Object> command =
        new ArrayList<>(
            List.of(
                "survey",
                "estimate",
                "--data",
                REFERENCE.resolve("survey-api/apistrat.csv"),
                "--strata",
                "stype",
                "--weight",
                "pw",
                "--fpc",
                "fpc",
                "--format",
                "csv"));
    command.addAll(List.of(questions));
    return runs(command.toArray());
  }

  @Test
  void inspectionsAreDrawnAndEveryDepartureIsNamed() throws IOException {
    StringBuilder register = new StringBuilder("code,city,risk\n");
    for (int i = 10; i < 40; i++) {
      register.append("T" + i + "," + (i % 3 == 0 ? "A" : "B") + "," + (1 + i % 5) + "\n");
    }
    Files.writeString(folder.resolve("targets.csv"), register);
    Files.writeString(folder.resolve("people.csv"), "inspector\nI1\nI2\nI3\n");
    Said drawn = random("targets");
    List<String> lines = drawn.ends(ExitCode.DONE).out().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(drawn.err()).contains("SHA-256");

    StringBuilder done = new StringBuilder("target,inspected_on,published_on\n");
    for (String line : lines.subList(2, 7)) {
      done.append(line.split(",")[1] + ",2017-09-01,2017-09-08\n");
    }
    Files.writeString(folder.resolve("done.csv"), done + "T99,2017-09-01,2017-12-20\n");
    Said verified = random("verify", "--done", folder.resolve("done.csv"));
    String left = lines.get(1).split(",")[1];
    assertThat(verified.ends(ExitCode.NOT_VERIFIED).out().lines())
        .containsExactlyInAnyOrder(
            "departure,target,expected,found",
            "not_inspected," + left + "," + left + ",",
            "not_drawn,T99,,T99",
            "published_late,T99,≤ 20,74");
    draws("1./", 0).ends(ExitCode.USAGE);
  }

  private Said random(String command, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("draw", command, "--register", folder.resolve("targets.csv"), "--id", "code"));
    words.addAll(
        List.of("--strata", "city", "--weight", "risk", "--seed", "2017-08-08", "--count"));
    words.addAll(List.of(6, "--inspectors", folder.resolve("people.csv"), "--format", "csv"));
    words.addAll(List.of(more));
    return runs(words.toArray());
  }

  private Said draws(String seed, int count) {
    return runs(
        "draw",
        "--method",
        "rfc3797",
        "--seed",
        seed,
        "--population",
        25,
        "--count",
        count,
        "--format",
        "csv");
  }

  private static Path ratings() {
    return REFERENCE.resolve("agreement/krippendorff-2011.csv");
  }

  private Said runs(Object... command) {
    return Office.in(folder.resolve("nowhere")).speaking(Lang.ZH).runs(command);
  }
}
