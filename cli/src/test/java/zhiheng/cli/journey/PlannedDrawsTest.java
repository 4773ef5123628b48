package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.target.CreditCode;
import zhiheng.templates.wording.Lang;

/** A seed is announced, targets are drawn by the plan, inspected, and the log is compared. */
class PlannedDrawsTest {
  private final Path folder;
  private final Office april;

  PlannedDrawsTest(@TempDir Path folder) {
    this.folder = folder;
    this.april =
        Office.in(folder.resolve("workspace"))
            .speaking(Lang.EN)
            .with("ZHIHENG_USER", "Zhang")
            .at("2017-04-01T02:00:00Z");
  }

  @BeforeEach
  void registers() throws IOException {
    load(april, "targets", targets());
    load(
        april,
        "inspectors",
        "inspector,unit,inspector_name,specialty,valid_from,valid_to\n"
            + "P1,440000,某甲,,2016-01-01,2020-12-31\nP2,440000,某乙,,,\nP3,440000,某丙,,,\n"
            + "P4,440000,某丁,,,2017-03-31\nP5,320000,某戊,,,\n");
    load(april, "recusals", "inspector,target_code\nP1," + target(0) + "\nP2," + target(1) + "\n");
  }

  @Test
  void aDrawFollowsFromRegistersAndSeedAndEveryDepartureIsNamed() throws IOException {
    said(april, "--source", "Lottery 2017046", "--on", "2017-04-20");
    Office early = april.at("2017-04-19T02:00:00Z");
    assertThat(early.runs(plan("--seed", "3 7 12")).ends(ExitCode.REFUSED).err())
        .contains("2017-04-20");
    Office then = april.at("2017-04-21T02:00:00Z");
    load(then, "targets", "unit,target_code,kind,listed_on\n320000," + target(40) + ",seller,\n");
    Said drawn = then.runs(plan("--seed", "3 7 12", "--format", "csv")).ends(ExitCode.DONE);
    assertThat(drawn.err()).doesNotContain("Marked");
    List<String> rows = drawn.out().lines().skip(1).toList();
    assertThat(rows).hasSize(3);
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      assertThat(List.of("P1", "P2", "P3")).contains(cells[5], cells[6]);
      assertThat(cells[5]).isNotEqualTo(cells[6]);
      assertThat(cells[1] + cells[5]).isNotEqualTo(target(0) + "P1");
    }
    assertThat(drawn.err()).contains("draw-440000-2017-01");
    assertThat(then.runs("draw", "list", "draw-440000-2017-01", "--format", "csv").out())
        .isEqualTo(drawn.out());
    then.runs("draw", "verify", "draw-440000-2017-01").ends(ExitCode.DONE);

    String[] first = rows.get(0).split(",", -1);
    String[] second = rows.get(1).split(",", -1);
    String other = rows.stream().anyMatch(row -> row.contains(target(7))) ? target(8) : target(7);
    load(
        then,
        "inspections",
        "inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,"
            + "problem,traced,draw,inspector_1,inspector_2\n"
            + "I-1,440000,"
            + first[1]
            + ",true,2017-04-21,2017-05-02,2017-07-03,2,false,true,"
            + "draw-440000-2017-01,"
            + first[5]
            + ","
            + first[6]
            + "\n"
            + "I-2,440000,"
            + second[1]
            + ",true,2017-04-21,2017-05-02,2017-05-05,2,false,true,"
            + "draw-440000-2017-01,"
            + second[5]
            + ",P9\n"
            + "I-3,440000,"
            + other
            + ",true,2017-04-21,2017-05-02,,2,false,true,,,\n"
            + "I-4,440000,"
            + target(9)
            + ",true,2017-04-21,2017-05-02,2017-05-03,2,false,true,draw-440000-2017-10,,\n");
    Office later = april.at("2018-01-20T02:00:00Z");
    Said compared =
        later
            .runs("draw", "verify", "draw-440000-2017-01", "--format", "csv")
            .ends(ExitCode.NOT_VERIFIED);
    assertThat(compared.out().lines().skip(1).map(row -> row.replaceFirst(",.*", "")))
        .containsExactlyInAnyOrder(
            "published_late",
            "inspector_changed",
            "not_drawn",
            "not_published",
            "not_inspected",
            "unknown_draw");
    later.runs("verify").ends(ExitCode.DONE);
  }

  @Test
  void aSeedSaidWhenTheRegistersWereKnownIsRefusedOrMarked() {
    Office later = april.at("2017-04-02T02:00:00Z");
    said(later, "--seed", "my lucky number");
    Said refused = later.runs(plan()).ends(ExitCode.REFUSED);
    assertThat(refused.err()).contains("seed-440000-2017-01");
    assertThat(later.runs("draw", "list", "--format", "csv").out()).doesNotContain("draw-440000");
    later.runs(plan("--even-so", "no source was named")).ends(ExitCode.DONE);
    assertThat(later.runs("draw", "list", "--format", "csv").out()).contains("seed_after_register");
    assertThat(later.speaking(Lang.ZH).runs("draw", "list").out())
        .contains("种子公布时名录已定", "2017-04-02 10:00")
        .doesNotContain("recorded_at");
    assertThat(later.runs("draw", "verify", "draw-440000-2017-01").ends(ExitCode.DONE).err())
        .contains("no source was named");
  }

  @Test
  void nothingIsDrawnTwiceAndAnotherSeedIsRefused() {
    said(april, "--source", "Lottery 2017046", "--on", "2017-04-20");
    Office then = april.at("2017-04-21T02:00:00Z");
    then.runs(plan("--seed", "3 7 12", "--kinds", "platform")).ends(ExitCode.DONE);
    assertThat(
            then.runs(plan("--seed", "3 7 12", "--kinds", "platform")).ends(ExitCode.REFUSED).err())
        .isNotEmpty();
    assertThat(then.runs("draw", "plan", "--announcement", "none", "--due", "2017-12-01").exit())
        .isEqualTo(ExitCode.NOT_FOUND.code());
  }

  @Test
  void aListOfRisksIsMadeReviewedAndMakesItsTargetsLikelier() throws IOException {
    StringBuilder log =
        new StringBuilder(
            "inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,"
                + "problem,traced\n");
    for (int i = 0; i < 4; i++) {
      log.append("I-" + i + ",440000," + target(3) + ",true,2017-01-10,2017-01-1" + i)
          .append(",,2,true,true\n");
    }
    load(april, "inspections", log.toString());
    Said made =
        april
            .runs("risk", "make", "--rule", "enterprises", "--unit", "440000", "--format", "csv")
            .ends(ExitCode.DONE);
    assertThat(made.out())
        .contains("1," + target(3) + ",12,Problems found at random inspections 4 (12),2017-04-01");
    april
        .runs("risk", "review", "enterprises-440000-01", 2, "--confirm", "--reason", "x")
        .ends(ExitCode.USAGE);
    april
        .runs("risk", "review", "enterprises-440000-01", 1, "--confirm", "--reason", "seen")
        .ends(ExitCode.DONE);
    assertThat(april.runs("risk", "list", "enterprises-440000-01", "--format", "csv").out())
        .contains("confirmed,Zhang,seen");
    said(april, "--source", "Lottery 2017046", "--on", "2017-04-20");
    Office then = april.at("2017-04-21T02:00:00Z");
    Said drawn = then.runs(plan("--seed", "1", "--format", "csv")).ends(ExitCode.DONE);
    drawn
        .out()
        .lines()
        .skip(1)
        .filter(row -> row.contains(target(3)))
        .forEach(row -> assertThat(row).contains(",5,"));
    then.runs("draw", "verify", "draw-440000-2017-01").ends(ExitCode.DONE);

    // The clock stands still: what was decided after the draw has its moment, and was not known.
    then.runs("risk", "review", "enterprises-440000-01", 1, "--strike", "--reason", "mistaken")
        .ends(ExitCode.DONE);
    then.runs("draw", "verify", "draw-440000-2017-01").ends(ExitCode.DONE);
    then.runs("verify").ends(ExitCode.DONE);

    then.runs("draw", "list", "draw-440000-2017-01", "--as", "320000").ends(ExitCode.NOT_FOUND);
    assertThat(then.runs("draw", "list", "--as", "320000").out()).doesNotContain("440000");
    assertThat(then.runs("risk", "list", "--as", "320000").out()).doesNotContain("440000");
    assertThat(then.runs("risk", "list", "--as", "440000").out()).contains("enterprises-440000-01");
  }

  private static Object[] plan(Object... more) {
    Object[] command = {
      "draw", "plan", "--announcement", "seed-440000-2017-01", "--due", "2017-12-15"
    };
    Object[] all = Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return all;
  }

  private static void said(Office office, Object... words) {
    Object[] command = {"draw", "announce", "--unit", "440000", "--year", 2017};
    Object[] all = Arrays.copyOf(command, command.length + words.length);
    System.arraycopy(words, 0, all, command.length, words.length);
    assertThat(office.runs(all).ends(ExitCode.DONE).out()).contains("seed-440000-2017-01");
  }

  private void load(Office office, String dataset, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(dataset + ".csv"), text);
    office.runs("load", dataset, file).ends(ExitCode.DONE);
  }

  /** 20 sellers, of which the plan asks for one, 10 platforms, two, and one that is gone. */
  private static String targets() {
    StringBuilder text = new StringBuilder("unit,target_code,kind,listed_on,removed_on\n");
    for (int i = 0; i < 30; i++) {
      text.append("440000," + target(i) + (i < 20 ? ",seller" : ",platform") + ",2016-01-01,\n");
    }
    return text + "440000," + target(30) + ",agency,2016-01-01,2016-12-31\n";
  }

  private static String target(int number) {
    String code = String.format(Locale.ROOT, "Y1440000XXXXX%04d", number);
    return code + CreditCode.checkCharacter(code);
  }
}
