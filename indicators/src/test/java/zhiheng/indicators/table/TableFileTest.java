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

  /** Files without anything special are read where they stand; both ways see the same. */
  @Test
  void bothWaysOfReadingSeeTheSame() throws IOException {
    String text =
        "\uFEFFa, b ,\"c,d\"\r\n1,x,\"\"\r\n\r\n-2.50,\" x\",\"say \"\"no\"\"\"\r\nNA,\u3000y ,1e3\r\n"
            + ".1234567890123456,x,+7\r\n12345678901234567890,NA,0x1";
    Path file = folder.resolve("t.csv");
    Files.writeString(file, text);
    DataTable stands = TableFile.read(file);
    DataTable texts = TableFile.of("t.csv", text.substring(1));
    assertThat(stands.columns()).isEqualTo(texts.columns()).containsExactly("a", "b", "c,d");
    assertThat(stands.size()).isEqualTo(5);
    for (String column : stands.columns()) {
      assertThat(stands.numbers(column, new Mistakes("t.csv")))
          .isEqualTo(texts.numbers(column, new Mistakes("t.csv")));
      assertThat(stands.coded(column).values()).isEqualTo(texts.coded(column).values());
      assertThat(stands.coded(column).codes()).isEqualTo(texts.coded(column).codes());
      for (int row = 0; row < stands.size(); row++) {
        assertThat(stands.text(row, column)).isEqualTo(texts.text(row, column));
        assertThat(stands.place(row, column)).isEqualTo(texts.place(row, column));
      }
    }
    assertThat(stands.coded("b").values()).containsExactly("x", "y", "");
  }

  private static InputRefused refusal(String text) {
    return catchThrowableOfType(InputRefused.class, () -> TableFile.of("t.csv", text));
  }
}
