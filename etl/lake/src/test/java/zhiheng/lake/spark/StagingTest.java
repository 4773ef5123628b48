package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash leaves unfinished is taken away; what somebody is working at stays. */
class StagingTest {
  private static final Instant NOW = Instant.parse("2018-01-15T04:00:00Z");

  private Path folder;
  private Staging staging;

  @BeforeEach
  void open(@TempDir Path temporary) {
    folder = temporary;
    LakeSettings settings = LakeFixture.settings(temporary);
    staging =
        new Staging(
            new Store(settings.root(), Session.hadoop(settings)),
            Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
  }

  @Test
  void whatThisProcessWorksAtStays() throws IOException {
    Path mine = made(staging.fresh(), NOW);
    staging.sweep();
    assertThat(mine).exists();
  }

  @Test
  void whatADeadProcessOfThisMachineLeftIsTakenAway() throws IOException {
    String mine = staging.fresh();
    String pid = Long.toString(ProcessHandle.current().pid());
    Path dead = made(mine.replaceFirst("-pid-" + pid + "\\.", "-pid-999999999999."), NOW);
    staging.sweep();
    assertThat(dead).doesNotExist();
  }

  @Test
  void whatAnotherMachineLeftIsTakenAwayAfterDays() throws IOException {
    Path old = made("staging/elsewhere-pid-7.a", NOW.minus(Duration.ofDays(3)));
    Path young = made("staging/elsewhere-pid-7.b", NOW.minus(Duration.ofHours(3)));
    staging.sweep();
    assertThat(old).doesNotExist();
    assertThat(young).exists();
  }

  @Test
  void whereNothingWasStagedNothingIsSwept() {
    staging.sweep();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void scratchOfADeadProcessIsTakenAwayToo() throws IOException {
    String mine = String.valueOf(Staging.ofThisProcess(folder).getFileName());
    String pid = Long.toString(ProcessHandle.current().pid());
    Path dead = made(mine.replace("-pid-" + pid, "-pid-999999999999"), NOW);
    Path other = made("warehouse", NOW);
    Staging.ofThisProcess(folder);
    assertThat(dead).doesNotExist();
    assertThat(other).exists();
  }

  private Path made(String path, Instant changed) throws IOException {
    Path made = Files.createDirectories(folder.resolve(path));
    Files.writeString(made.resolve("part-00000.parquet"), "half");
    Files.setLastModifiedTime(made, FileTime.from(changed));
    return made;
  }
}
