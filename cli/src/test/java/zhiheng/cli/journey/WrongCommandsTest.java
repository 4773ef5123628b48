package zhiheng.cli.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/**
 * Commands that cannot be carried out: each says what is missing or unknown, and how to go on.
 *
 * <p>What a user reads stands in {@code wrong_zh.txt} and {@code wrong_en.txt}.
 */
class WrongCommandsTest {
  private final Path folder;
  private final StringBuilder transcript = new StringBuilder();

  WrongCommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @EnumSource
  void eachIsToldInWordsThatSayWhatToDo(Lang lang) throws IOException {
    Office office = Office.in(folder.resolve("office")).speaking(lang);
    Path good = new SomeReturns(Office.DEFINED, folder).of("450000", new Month(2017, 1));
    office.runs("submit", good).ends(ExitCode.DONE);
    Path file = Files.writeString(folder.resolve("file"), "x");

    tell(office, ExitCode.USAGE, "asses");
    tell(office, ExitCode.USAGE, "status", "--perod", "2017-01");
    tell(office, ExitCode.USAGE, "status");
    tell(office, ExitCode.USAGE, "submit");
    tell(office, ExitCode.USAGE, "assess");
    tell(office, ExitCode.USAGE, "assess", "--year", "last");
    tell(office, ExitCode.USAGE, "assess", "--year", "2017", "--as-of", "tomorrow");
    tell(office, ExitCode.USAGE, "status", "--period", "2017-13");
    tell(office, ExitCode.FILES, "submit", "none.xlsx");
    tell(office, ExitCode.FILES, "load", "inspections", "none.csv");
    tell(office, ExitCode.REFUSED, "load", "inspection", good);
    tell(office, ExitCode.NOT_FOUND, "status", "--period", "2017-01", "--form", "weekly-return");
    tell(office, ExitCode.NOT_FOUND, "form", "export", "weekly", "--unit", 1, "--period", 2017);
    tell(office, ExitCode.NOT_FOUND, export("990000", folder.resolve("F.xlsx")));
    tell(office, ExitCode.FILES, export("450000", file.resolve("F.xlsx")));
    tell(office, ExitCode.NOT_FOUND, "assess", "--year", 1999);
    tell(office, ExitCode.NOT_FOUND, "assess", "--year", 2017, "--system", "counties");
    tell(office, ExitCode.NOT_FOUND, "assess", "--again", "provinces-2017-09");
    tell(office, ExitCode.NOT_FOUND, "explain", "--year", 2017, "--unit", "450000");
    Office nowhere = Office.in(folder.resolve("nowhere")).speaking(lang);
    tell(nowhere, ExitCode.NOT_FOUND, "status", "--period", "2017-01");
    tell(nowhere, ExitCode.NOT_FOUND, "verify");
    tell(nowhere.by(folder), ExitCode.DEFINITIONS, "check");
    tell(Office.in(file).speaking(lang), ExitCode.FILES, "submit", good);

    Baseline.holds("wrong_" + lang.code() + ".txt", transcript.toString());
  }

  private static Object[] export(String unit, Path file) {
    return new Object[] {
      "form", "export", "monthly-return", "--unit", unit, "--period", "2017-01", "-o", file
    };
  }

  private void tell(Office office, ExitCode code, Object... command) {
    StringBuilder typed = new StringBuilder("$ zhiheng");
    for (Object part : command) {
      typed.append(' ').append(part);
    }
    Said said = office.runs(command);
    if (System.getProperty("baselines.update") == null) {
      said.ends(code);
    }
    transcript.append(
        (typed + "\n" + said.transcript() + "\n").replace(folder.toString(), "FOLDER"));
  }
}
