package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.target.CreditCode;
import zhiheng.templates.wording.Lang;

/** From a register and a log follow rates by region, needs, and who should do how much. */
class IncidenceTest {

  @Test
  void aRegisterAndALogBecomeRatesNeedsAndAnAllocation(@TempDir Path folder) throws IOException {
    Office office = Office.in(folder.resolve("workspace")).speaking(Lang.EN);
    StringBuilder targets = new StringBuilder("unit,target_code,kind,listed_on\n");
    StringBuilder log =
        new StringBuilder(
            "inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,"
                + "problem,traced\n");
    // 100 targets in Jiangsu, of which 40 are inspected and 10 have a problem; in Nanjing, which is
    // in Jiangsu, 20, 10 and 0; in Guangdong 80, 20 and 10.
    String[][] bureaus = {
      {"320000", "100", "40", "10"}, {"320100", "20", "10", "0"}, {"440000", "80", "20", "10"}
    };
    for (String[] bureau : bureaus) {
      for (int i = 0; i < Integer.parseInt(bureau[1]); i++) {
        targets.append(bureau[0] + "," + target(bureau[0], i) + ",seller,2016-01-01\n");
        if (i < Integer.parseInt(bureau[2])) {
          boolean problem = i < Integer.parseInt(bureau[3]);
          log.append("I-" + bureau[0] + "-" + i + "," + bureau[0] + "," + target(bureau[0], i))
              .append(",true,2017-03-01,2017-03-10,2017-03-15,2," + problem + ",true\n");
        }
      }
    }
    office.runs("incidence", "--year", 2017).ends(ExitCode.NOT_FOUND);
    Path register = Files.writeString(folder.resolve("targets.csv"), targets);
    Path done = Files.writeString(folder.resolve("log.csv"), log);
    office.runs("load", "targets", register).ends(ExitCode.DONE);
    assertThat(office.runs("incidence", "--year", 2017).ends(ExitCode.NOT_FOUND).err())
        .contains("2017");
    office.runs("load", "inspections", done).ends(ExitCode.DONE);
    Said rates = office.runs("incidence", "--year", 2017, "--format", "csv").ends(ExitCode.DONE);
    assertThat(rates.out())
        .contains("320000,Jiangsu,120,50,10,0.2,", "440000,Guangdong,80,20,10,0.5,")
        .contains("100000,total,200,70,20,0.32,");
    assertThat(
            office
                .runs(
                    "incidence",
                    "--year",
                    2017,
                    "--show",
                    "allocation",
                    "--staff",
                    20,
                    "--inspections",
                    60,
                    "--format",
                    "csv")
                .ends(ExitCode.DONE)
                .out())
        .contains("staff_by_need", "320000,Jiangsu", "440000,Guangdong");
    assertThat(
            office
                .speaking(Lang.ZH)
                .runs("incidence", "--year", 2017, "--show", "need")
                .ends(ExitCode.DONE)
                .out())
        .contains("需求度", "江苏", "%");
  }

  private static String target(String unit, int number) {
    String code = String.format(Locale.ROOT, "Y1%sXXXXX%04d", unit, number);
    return code + CreditCode.checkCharacter(code);
  }
}
