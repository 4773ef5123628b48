package zhiheng.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  @TempDir Path folder;

  @Test
  void cellsMayHoldSeparatorsQuotationMarksAndLineBreaks() {
    DataTable table = TableFile.of("t.csv", "a,b\n\"1,5\",\"say \"\"yes\"\"\nor no\"\n NA , 2 \n");
    assertThat(table.text(0, "a")).isEqualTo("1,5");
    assertThat(table.text(0, "b")).isEqualTo("say \"yes\"\nor no");
    assertThat(table.isMissing(1, "a")).isTrue();
    assertThat(table.place(1, "b").row()).isEqualTo(4);
  }

  @Test
  void chineseSpreadsheetsSaveInAnotherEncodingAndWithOtherSeparators() throws IOException {
    Path file = folder.resolve("表.csv");
    Files.write(file, "单位;分\r\n广东;1\r\n".getBytes(Charset.forName("GB18030")));
    assertThat(TableFile.read(file).text(0, "单位")).isEqualTo("广东");
  }

  @Test
  void allMistakesComeAtOnce() {
    assertThat(refusal("a,a\n1\n1,2,3\n").findings().stream().map(each -> each.code()))
        .containsExactly("table_column_twice", "table_row_uneven", "table_row_uneven");
    assertThat(refusal("a,b\n1,\"2\n3,4\n").findings().stream().map(each -> each.code()))
        .containsExactly("table_malformed");
    assertThat(refusal("").findings().list()).hasSize(1);
    assertThat(refusal("a,b\n").findings().list()).hasSize(1);
  }

  @Test
  void onlyDecimalNumbersAreNumbers() {
    DataTable table = TableFile.of("t.csv", "a\n0x10\n1d\nNaN\n1e3\n-.5\n１\n");
    Mistakes mistakes = new Mistakes("t.csv");
    double[] numbers = table.numbers("a", mistakes);
    assertThat(numbers[3]).isEqualTo(1000);
    assertThat(numbers[4]).isEqualTo(-0.5);
    assertThatThrownBy(mistakes::refuse)
        .isInstanceOfSatisfying(
            InputRefused.class, refused -> assertThat(refused.findings().list()).hasSize(4));
  }

  private static InputRefused refusal(String text) {
    return catchThrowableOfType(InputRefused.class, () -> TableFile.of("t.csv", text));
  }
}
