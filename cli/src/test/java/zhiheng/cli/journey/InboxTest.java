package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.templates.period.Month;

/**
 * Files dropped into the inbox are taken, answered and put away; nothing is lost or taken twice.
 */
class InboxTest {
  private static final int INTERRUPTED = 130;

  @TempDir private Path folder;
  private Office office;
  private Path inbox;
  private Path good;

  @BeforeEach
  void open() throws IOException {
    office = Office.in(folder.resolve("workspace")).at("2017-02-06T02:00:00Z");
    inbox = office.workspace().resolve("inbox");
    Files.createDirectories(inbox);
    good = new SomeReturns(Office.DEFINED, folder.resolve("made")).of("450000", new Month(2017, 1));
  }

  @Test
  void goodFilesGoInAndBadOnesComeBackEachWithItsAnswer() throws IOException {
    drop(good, "市局/一月.xlsx");
    Files.writeString(inbox.resolve("坏.xlsx"), "not a workbook");

    Said said = office.runs("submit", "--inbox").ends(ExitCode.REFUSED);

    assertThat(said.out()).contains("共 2 个文件：受理 1，更正 0，已有 0，退回 1", "退回：坏.xlsx");
    assertThat(names("inbox")).isEmpty();
    assertThat(names("accepted"))
        .containsExactlyInAnyOrder("市局/一月.xlsx", "市局/一月.answer.html", "市局/一月.answer.json");
    assertThat(names("returned"))
        .containsExactlyInAnyOrder("坏.xlsx", "坏.answer.html", "坏.answer.json");
    assertThat(read("accepted/市局/一月.answer.json"))
        .contains("\"outcome\": \"recorded\"", "\"receipt\": \"20170206-0001\"");
    assertThat(read("returned/坏.answer.html")).contains("<html lang=\"zh-CN\">", "已退回", "这是纯文本");
    assertThat(read("inbox.html")).contains("href=\"returned/坏.answer.html\"");
  }

  @Test
  void aFileThatWasRecordedButNotYetMovedIsKnownAndPutAway() throws IOException {
    office.runs("submit", good).ends(ExitCode.DONE);
    drop(good, "一月.xlsx");

    Said said = office.runs("submit", "--inbox").ends(ExitCode.DONE);

    assertThat(said.out()).contains("完全相同");
    assertThat(names("inbox")).isEmpty();
    assertThat(names("accepted")).contains("一月.xlsx");
  }

  @Test
  void aNameThatIsTakenGetsANumber() throws IOException {
    drop(good, "一月.xlsx");
    office.runs("submit", "--inbox").ends(ExitCode.DONE);
    drop(good, "一月.xlsx");
    office.runs("submit", "--inbox").ends(ExitCode.DONE);

    assertThat(names("accepted"))
        .contains("一月.xlsx", "一月 (2).xlsx", "一月 (2).answer.html", "一月 (2).answer.json");
  }

  @Test
  void whatIsNoHandInStaysWhereItIs() throws IOException {
    drop(good, "~$一月.xlsx");
    drop(good, ".隐藏.xlsx");
    drop(good, "一月.xlsx.part");
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.copy(good, outside.resolve("秘密.xlsx"));
    Files.createSymbolicLink(inbox.resolve("链接"), outside);
    Files.createSymbolicLink(inbox.resolve("链接.xlsx"), outside.resolve("秘密.xlsx"));

    assertThat(office.runs("submit", "--inbox").ends(ExitCode.DONE).out()).contains("没有文件");
    assertThat(outside.resolve("秘密.xlsx")).exists();
    assertThat(names("accepted")).isEmpty();
  }

  @Test
  void aFileThatIsStillBeingCopiedIsLeftAlone() throws Exception {
    Path growing = inbox.resolve("一月.xlsx");
    Files.write(growing, new byte[] {'P', 'K'});
    AtomicBoolean looked = new AtomicBoolean();
    Thread copying =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(growing, StandardOpenOption.APPEND)) {
                while (!looked.get()) {
                  out.write(0);
                  Thread.onSpinWait();
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    copying.start();
    Said said = office.runs("submit", "--inbox").ends(ExitCode.DONE);
    looked.set(true);
    copying.join();
    Files.copy(good, growing, StandardCopyOption.REPLACE_EXISTING);

    assertThat(said.out()).contains("还在写入");
    assertThat(growing).exists();
    office.runs("submit", "--inbox").ends(ExitCode.DONE);
    assertThat(names("accepted")).contains("一月.xlsx");
  }

  @Test
  void aWatchTakesWhatIsDroppedUntilItIsInterrupted() throws Exception {
    try (Fork clerk = Fork.types(office, List.of(), "submit", "--watch")) {
      assertThat(clerk.line()).contains("正在等候");
      drop(good, "一月.xlsx");
      String line = clerk.line();
      while (!line.contains("已移至")) {
        line = clerk.line();
      }
      clerk.interrupt();
      clerk.rest();
      assertThat(clerk.exit()).isEqualTo(INTERRUPTED);
    }
    assertThat(names("accepted")).contains("一月.xlsx", "一月.answer.html");
    assertThat(names("inbox")).isEmpty();
    office.runs("verify").ends(ExitCode.DONE);
  }

  @Test
  void aFolderIsHandedInWithAPageForEachFileAndOneForAll() throws IOException {
    Path year = folder.resolve("year");
    new SomeReturns(Office.DEFINED, year).of(Set.of("450000"));
    Files.writeString(year.resolve("坏.xlsx"), "not a workbook");
    Path pages = folder.resolve("pages");

    Said said = office.runs("submit", year, "--html", pages, "--json", folder.resolve("all.json"));

    said.ends(ExitCode.REFUSED);
    assertThat(said.out()).contains("退回 1");
    assertThat(Files.readString(pages.resolve("index.html"))).contains("href=\"坏.html\"");
    assertThat(Files.readString(pages.resolve("坏.html"))).contains("已退回");
    assertThat(Files.readString(folder.resolve("all.json"))).contains("\"plain_text\"");
  }

  private void drop(Path file, String name) throws IOException {
    Path there = inbox.resolve(name);
    Files.createDirectories(there.getParent());
    Files.copy(file, there);
  }

  private String read(String name) throws IOException {
    return Files.readString(office.workspace().resolve(name));
  }

  private List<String> names(String name) throws IOException {
    Path below = office.workspace().resolve(name);
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> below.relativize(file).toString())
          .filter(file -> !file.contains("unfinished"))
          .toList();
    }
  }
}
