package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.wording.Lang;

/** Complaints come in with names; figures go out without. */
class ComplaintsTest {
  private static final String LIST =
      """
      complaint_no,unit,channel,about,received_on,target_code,answered_on,transferred_on,transferred_to,fed_back_on,closed_on,rewarded,reward_paid,complainant_name,complainant_phone,complainant_id
      T-1,440100,phone,counterfeit,2017-01-03,,2017-01-05,2017-01-06,440000,2017-02-01,2017-02-01,true,500,欧阳举报,13800138000,440101199001011234
      T-2,440100,web,infringement,2017-01-10,,2017-01-20,,,,,,,Complainant Smith,020-12345678,
      T-3,440100,phone,other,2016-12-30,,2017-01-02,,,2017-01-04,2017-01-04,false,,,,
      T-4,330100,visit,counterfeit,2017-03-01,,,,,,,,,司马投诉,13900139000,
      """;
  private static final List<String> SECRETS =
      List.of(
          "欧阳", "13800138000", "440101199001011234", "Smith", "020-12345678", "司马", "13900139000");

  @TempDir Path folder;

  @Test
  void figuresAreCountedByTheDayOfEachStep() throws IOException {
    Office office = office();
    Said said =
        office.runs("complaints", "figures", "--period", "2017", "--by", "unit", "--format", "csv");
    assertThat(said.ends(ExitCode.DONE).out())
        .isEqualTo(
            """
            unit,unit_name,received,answered,transferred,fed_back,closed,rewarded,open,median_days,p90_days
            330100,杭州,1,0,0,0,0,0,1,,
            440100,广州,2,3,1,2,2,1,1,3,8.6
            """);
    assertThat(
            office
                .runs("complaints", "figures", "--period", "2017-01", "--format", "csv")
                .ends(ExitCode.DONE)
                .out())
        .contains("\n2,3,1,1,1,0,2,3,8.6\n");
    office.runs("complaints", "figures", "--period", "201701").ends(ExitCode.USAGE);
    Said compared = office.runs("complaints", "compare", "--period", "2017", "--format", "csv");
    assertThat(compared.ends(ExitCode.DONE).out()).contains("440100,广州,received,2,,\n");
  }

  @Test
  void nothingThatIsPrintedOrKeptForOthersTellsWhoComplained() throws IOException {
    Office office = office();
    for (Lang lang : Lang.values()) {
      for (String by : List.of("unit", "province", "channel", "about")) {
        tellsNobody(
            office.speaking(lang).runs("complaints", "figures", "--period", "2017", "--by", by));
      }
      tellsNobody(office.speaking(lang).runs("complaints", "compare", "--period", "2017"));
    }
    tellsNobody(
        office.runs("complaints", "figures", "--period", "2017", "--by", "complainant_name"));
    Path slipped = folder.resolve("slipped.csv");
    Files.writeString(
        slipped,
        LIST.replace("T-4,330100,visit,counterfeit,2017-03-01", "T-9,司马投诉,visit,,13900139000")
            .replace("2017-01-03,,", "2017-01-03,440101199001011234,"));
    Said refused = office.runs("load", "complaints", slipped);
    assertThat(refused.exit()).isEqualTo(ExitCode.REFUSED.code());
    tellsNobody(refused);
    assertThat(refused.err()).contains("target_code", "统一社会信用代码");
    Path workspace = folder.resolve("workspace");
    try (Stream<Path> files = Files.walk(workspace)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .filter(file -> !file.startsWith(workspace.resolve("apart")))
                  .filter(ComplaintsTest::tellsSomebody))
          .isEmpty();
    }
  }

  private Office office() throws IOException {
    Path list = Files.writeString(folder.resolve("complaints.csv"), LIST);
    Office office = Office.in(folder.resolve("workspace"));
    tellsNobody(office.runs("load", "complaints", list).ends(ExitCode.DONE));
    return office;
  }

  private static void tellsNobody(Said said) {
    assertThat(said.out() + said.err()).doesNotContain(SECRETS);
  }

  private static boolean tellsSomebody(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return SECRETS.stream()
          .map(
              each ->
                  new String(each.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
          .anyMatch(bytes::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
