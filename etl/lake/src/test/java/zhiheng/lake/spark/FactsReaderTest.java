package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.lake.spark.FactsScan.FactsPart;

/** What was written as facts is read as it was meant, by however many readers. */
class FactsReaderTest {
  private static final StructType TYPE =
      StructType.fromDDL("name string, day date, amount decimal(18, 6), no bigint, flag boolean");

  private Path file;

  @BeforeEach
  void write(@TempDir Path folder) {
    file = folder.resolve("facts.csv");
    LakeSettings settings = LakeFixture.settings(folder);
    Store store = new Store(settings.root(), Session.hadoop(settings));
    try (FactsFile facts = new FactsFile(store, "facts.csv", TYPE.fieldNames())) {
      facts.row("江苏省", LocalDate.of(2017, 5, 31), new BigDecimal("412.50"), 7, true);
      facts.row("a,\"b\"\nc", null, new BigDecimal("-0.000001"), null, false);
      facts.row("", LocalDate.of(1969, 12, 31), null, -3, null);
      facts.row(null, null, null, null, null);
      facts.row(" x ", null, new BigDecimal("123456789012"), 1, null);
    }
  }

  @Test
  void everyValueIsReadAsItWasWritten() throws IOException {
    assertThat(read(TYPE, 0, Files.size(file)))
        .containsExactly(
            "江苏省|17317|412.500000|7|true",
            "a,\"b\" c|null|-0.000001|null|false",
            "|-1|null|-3|null",
            "null|null|null|null|null",
            " x |null|123456789012.000000|1|null");
  }

  @Test
  void onlyTheColumnsThatAreWantedAreReadInTheirOrder() throws IOException {
    StructType wanted = StructType.fromDDL("no bigint, name string");
    assertThat(read(wanted, 0, Files.size(file)))
        .containsExactly("7|江苏省", "null|a,\"b\" c", "-3|", "null|null", "1| x ");
  }

  @Test
  void whereverAFileIsCutEveryLineIsReadOnce() throws IOException {
    long end = Files.size(file);
    List<String> whole = read(TYPE, 0, end);
    for (long cut = 1; cut < end; cut++) {
      List<String> both = new ArrayList<>(read(TYPE, 0, cut));
      both.addAll(read(TYPE, cut, end));
      assertThat(both).as("cut at " + cut).isEqualTo(whole);
    }
  }

  @Test
  void aLineWithTooFewOrTooManyFieldsIsRefused() throws IOException {
    for (String line : List.of("a,,,1", "a,,,1,true,more", "\"a,,,1,true")) {
      Files.writeString(file, "name,day,amount,no,flag\n" + line + "\n", StandardCharsets.UTF_8);
      assertThatThrownBy(() -> read(TYPE, 0, Files.size(file)))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("facts.csv");
    }
  }

  private List<String> read(StructType wanted, long from, long to) throws IOException {
    List<String> rows = new ArrayList<>();
    FactsPart part = new FactsPart(file.toUri().toString(), from, to);
    try (FactsReader reader = new FactsReader(part, TYPE, wanted)) {
      while (reader.next()) {
        List<String> values = new ArrayList<>(Collections.nCopies(wanted.size(), "null"));
        for (int i = 0; i < wanted.size(); i++) {
          if (!reader.get().isNullAt(i)) {
            values.set(i, reader.get().get(i, wanted.apply(i).dataType()).toString());
          }
        }
        rows.add(String.join("|", values));
      }
    }
    return rows;
  }
}
