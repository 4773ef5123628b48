package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/** The ledger or the disk cannot be used now: a reason, an exit code, and nothing lost. */
class UnavailableTest {
  private final Path folder;
  private final Office office;

  UnavailableTest(@TempDir Path folder) {
    this.folder = folder;
    this.office = Office.in(folder.resolve("workspace"));
  }

  @Test
  void aLedgerThatAnotherProgramUsesIsSaidToBeInUse() throws IOException {
    Path file = new SomeReturns(Office.DEFINED, folder).of("450000", new Month(2017, 1));
    office.runs("submit", file).ends(ExitCode.DONE);
    try (Fork colleague = Fork.holds(office)) {
      assertThat(colleague.line()).isEqualTo("1");
      Said said = office.runs("status", "--period", "2017-01").ends(ExitCode.LEDGER);
      assertThat(said.err())
          .startsWith("台账正被另一个程序使用（")
          .contains("请等它结束，或关闭打开该文件的程序，然后重试；本次操作没有写入任何内容。");
    }
    office.runs("status", "--period", "2017-01").ends(ExitCode.DONE);
  }

  @Test
  void aCommandWaitsForAnotherThatEndsSoon() throws Exception {
    Path file = new SomeReturns(Office.DEFINED, folder).of("450000", new Month(2017, 1));
    office.runs("submit", file).ends(ExitCode.DONE);
    AtomicReference<Said> said = new AtomicReference<>();
    Thread second =
        new Thread(() -> said.set(office.runs("status", "--period", "2017-01")), "second");
    try (Fork colleague = Fork.holds(office)) {
      assertThat(colleague.line()).isEqualTo("1");
      second.start();
      while (second.getState() != Thread.State.TIMED_WAITING) {
        assertThat(second.isAlive()).as("it waits and does not give up at once").isTrue();
        Thread.onSpinWait();
      }
    }
    second.join();
    assertThat(said.get().ends(ExitCode.DONE).out()).contains("450000");
  }

  /**
   * The third of five files breaks a rule of the database, as it would if somebody had changed the
   * tables or another program wrote to them.
   */
  @Test
  void aLedgerThatFailsAmidAGroupKeepsWholeFilesOnlyAndARepeatCompletes() throws Exception {
    SomeReturns returns = new SomeReturns(Office.DEFINED, folder.resolve("inbox"));
    List<Path> files = returns.of(Set.of("450000")).stream().sorted().toList().subList(0, 5);
    Path first = returns.of("460000", new Month(2017, 1));
    office.runs("submit", first).ends(ExitCode.DONE);
    change("alter table submission add constraint broken check (period <> '2016-03')");

    Said failed = office.submits(files).ends(ExitCode.INTERNAL);

    assertThat(failed.out().lines().filter(line -> line.contains("回执")))
        .as("each receipt that was told is safe")
        .hasSize(2);
    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("未发现");
    change("alter table submission drop constraint broken");
    Said again = office.submits(files).ends(ExitCode.DONE);
    assertThat(again.out().lines().filter(line -> line.contains("完全相同"))).hasSize(2);
    assertThat(again.out()).contains("共 5 个文件：受理 3，更正 0，已有 2，退回 0");
    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("未发现");
  }

  private void change(String sql) throws SQLException {
    String url = "jdbc:h2:file:" + office.workspace().resolve("ledger/ledger");
    try (Connection connection = DriverManager.getConnection(url, "zhiheng", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedButNotItsPassword() {
    Office far =
        office.with(
            "ZHIHENG_LEDGER", "jdbc:postgresql://127.0.0.1:1/zhiheng?user=clerk&password=s3cret");
    Said zh = far.runs("status", "--period", "2017-01").ends(ExitCode.LEDGER);
    assertThat(zh.err()).startsWith("连不上台账数据库（").contains("127.0.0.1").doesNotContain("s3cret");
    Said en = far.speaking(Lang.EN).runs("status", "--period", "2017-01").ends(ExitCode.LEDGER);
    assertThat(en.err())
        .startsWith("The ledger's database cannot be reached (")
        .doesNotContain("s3cret");
  }

  @Test
  void aFullDiskLosesNoReceiptAndLeavesNothingHalfWritten()
      throws IOException, InterruptedException {
    List<Path> files =
        new SomeReturns(Office.DEFINED, folder.resolve("inbox")).of(Set.of("450000"));
    Office roomy = Office.in(folder.resolve("roomy"));
    Path ledger = roomy.workspace().resolve("ledger/ledger.mv.db");
    roomy.submits(files.subList(0, 1)).ends(ExitCode.DONE);
    long one = Files.size(ledger) / 1024;
    roomy.submits(files).ends(ExitCode.DONE);
    long between = (one + Files.size(ledger) / 1024) / 2;
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        mount("-t", "tmpfs", "-o", "size=" + between + "k", "tmpfs", disk.toString()),
        "only root can mount a small disk here");
    try {
      Office small = Office.in(disk.resolve("workspace"));
      Said full = small.submits(files).ends(ExitCode.LEDGER);
      assertThat(full.err()).contains("台账所在的磁盘已满（", "请腾出空间后重试；本次操作没有写入任何内容");
      long given = full.out().lines().filter(line -> line.contains("回执")).count();
      assertThat(given).isBetween(1L, files.size() - 1L);
      fill(disk.resolve("filler"));
      Said export =
          small.runs(
              "form",
              "export",
              "monthly-return",
              "--unit",
              "450000",
              "--period",
              "2017-01",
              "-o",
              disk.resolve("F.xlsx"));
      assertThat(export.ends(ExitCode.FILES).err()).startsWith("磁盘已满，没有写完的文件已删去。");
      try (Stream<Path> left = Files.list(disk)) {
        assertThat(left.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder("workspace", "filler");
      }

      assertThat(mount("-o", "remount,size=50m", disk.toString())).isTrue();
      small.runs("verify").ends(ExitCode.DONE);
      Said room = small.submits(files).ends(ExitCode.DONE);
      assertThat(room.out().lines().filter(line -> line.contains("完全相同")).count())
          .as("what had a receipt before is known")
          .isEqualTo(given);
    } finally {
      new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
    }
  }

  @Test
  void aDiskTooSmallForAnEmptyLedgerIsNamed() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        mount("-t", "tmpfs", "-o", "size=500k", "tmpfs", disk.toString()),
        "only root can mount a small disk here");
    try {
      Path file = new SomeReturns(Office.DEFINED, folder).of("450000", new Month(2017, 1));
      Said full = Office.in(disk.resolve("workspace")).submits(List.of(file));
      assertThat(full.ends(ExitCode.LEDGER).err()).contains("台账所在的磁盘已满（");
      try (Stream<Path> left = Files.list(disk.resolve("workspace/ledger"))) {
        assertThat(left).as("nothing half-made").isEmpty();
      }
    } finally {
      new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
    }
  }

  @Test
  void aDiskThatMayOnlyBeReadIsNamedAndNothingChanges() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Assumptions.assumeTrue(
        mount("-t", "tmpfs", "-o", "size=20m", "tmpfs", disk.toString()),
        "only root can mount a small disk here");
    try {
      SomeReturns returns = new SomeReturns(Office.DEFINED, folder);
      Office readOnly = Office.in(disk.resolve("workspace"));
      readOnly.runs("submit", returns.of("450000", new Month(2017, 1))).ends(ExitCode.DONE);
      assertThat(mount("-o", "remount,ro", disk.toString())).isTrue();
      Path next = returns.of("450000", new Month(2017, 2));
      assertThat(readOnly.runs("submit", next).ends(ExitCode.LEDGER).err())
          .startsWith("台账所在的位置只能读取，不能写入（");
      assertThat(readOnly.runs("status", "--period", "2017-01").ends(ExitCode.DONE).out())
          .as("looking is allowed")
          .contains("已报 1");
      Office fresh = Office.in(disk.resolve("fresh"));
      assertThat(fresh.runs("submit", next).ends(ExitCode.FILES).err())
          .contains("Read-only file system");
    } finally {
      new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
    }
  }

  private static void fill(Path file) {
    try {
      Files.write(file, new byte[2 << 20]);
    } catch (IOException full) {
      assertThat(full.getMessage()).contains("No space left");
    }
  }

  private static boolean mount(String... options) throws IOException, InterruptedException {
    List<String> command = Stream.concat(Stream.of("mount"), Stream.of(options)).toList();
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
