package zhiheng.cli.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.cli.console.ExitCode;
import zhiheng.templates.wording.Lang;

/**
 * Lists that cannot be read: each is refused whole, before the lake is even opened.
 *
 * <p>What a clerk reads stands in {@code lists_zh.txt} and {@code lists_en.txt}.
 */
class RefusedListsTest {
  private static final String HEADER =
      "检查编号,单位代码,检查对象代码,是否在年度计划内,抽取日期,检查日期,公开日期,检查人员数,是否发现问题,是否全程留痕\n";

  @TempDir private Path folder;
  private final StringBuilder transcript = new StringBuilder();

  @ParameterizedTest
  @EnumSource
  void eachIsRefusedInWordsThatSayWhatToDo(Lang lang) throws IOException {
    Office office = Office.in(folder.resolve("workspace")).speaking(lang);
    refused(office, "other-header.csv", "编号,单位代码,单位代码\nI-1,320000,320000\n".getBytes(UTF_8));
    refused(office, "open-quote.csv", (HEADER + "\"I-1,320000\n").getBytes(UTF_8));
    refused(office, "too-long.csv", (HEADER + "x,".repeat(30) + "x\n").getBytes(UTF_8));
    refused(office, "no-text.csv", new byte[] {1, 2, 3, (byte) 0xFF});
    refused(office, "nothing.csv", new byte[0]);
    refused(office, "cut-off.xlsx", new byte[] {'P', 'K', 3, 4, 0});

    Baseline.holds("lists_" + lang.code() + ".txt", transcript.toString());
  }

  private void refused(Office office, String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Said said = office.runs("load", "inspections", file).ends(ExitCode.REFUSED);
    transcript.append("$ zhiheng load inspections " + name + "\n" + said.transcript() + "\n");
  }
}
