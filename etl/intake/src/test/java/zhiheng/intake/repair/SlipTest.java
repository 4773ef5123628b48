package zhiheng.intake.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhiheng.intake.repair.Slip.Kind;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.wording.Text;

/** What a number, a day or a word may have been before it was written. */
class SlipTest {

  @Test
  void twoDigitsMayHaveChangedPlaces() {
    assertThat(meant("421", EntryType.COUNT, Kind.DIGITS_SWAPPED)).containsExactly("241", "412");
  }

  @Test
  void aKeyMayHaveBeenHitTwice() {
    assertThat(meant("4112", EntryType.COUNT, Kind.DIGIT_TWICE)).containsExactly("412");
  }

  @Test
  void aNoughtMayBeTooManyOrTooFew() {
    assertThat(meant("120", EntryType.COUNT, Kind.TENFOLD)).containsExactly("1200", "12");
    assertThat(meant("12", EntryType.COUNT, Kind.TENFOLD)).containsExactly("120");
  }

  @Test
  void onlyMoneyIsCountedInTenThousands() {
    assertThat(meant("35", EntryType.AMOUNT, Kind.TEN_THOUSANDFOLD)).containsExactly("350000");
    assertThat(meant("35", EntryType.COUNT, Kind.TEN_THOUSANDFOLD)).isEmpty();
  }

  @Test
  void nothingIsWrittenWrongInNil() {
    assertThat(Slip.of(BigDecimal.ZERO, EntryType.AMOUNT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "１２３|123",
        "1,234|1234",
        "1，234，567.50|1234567.50",
        "12件|12",
        "12 件|12",
        "3.5万元|35000.0",
        "¥1,200元整|1200",
        "约12件|12",
        "1O2|102",
        "l2|12",
        "无|0",
        "—|0",
        "N/A|0",
        "十二|12",
        "一百零三件|103",
        "两千|2000",
        "一万二千三百|12300",
        "' 12|12",
        "12 cases|12"
      })
  void wordsMayMeanANumber(String written, BigDecimal meant) {
    assertThat(Numeral.read(written))
        .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1,23", "12+3", "12/13", "不详", "见附件", "", "一二", "1 2 件 3", "12-15", "1.2.3"})
  void wordsThatMayMeanSeveralNumbersMeanNone(String written) {
    assertThat(Numeral.read(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "20170331, 2017-03-31",
    "２０１７－３－３１, 2017-03-31",
    "2017 年 3 月 31 日, 2017-03-31",
    "2017。3。31, 2017-03-31",
    "2017-03-31 00:00:00, 2017-03-31"
  })
  void aDayMayBeWrittenInOtherWays(String written, LocalDate meant) {
    assertThat(Day.read(written)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3/4/2017", "17-3-31", "2017-02-30", "2017年", "尚未", "1017-03-31"})
  void aDayThatMayBeAnotherIsNotGuessed(String written) {
    assertThat(Day.read(written)).isEmpty();
  }

  @Test
  void aChoiceMayBeNearlyWhatWasWritten() {
    List<Choice> choices =
        List.of(
            new Choice("done", new Text("已完成", "Done")),
            new Choice("late", new Text("逾期", "Late")),
            new Choice("qualified", new Text("合格", "Qualified")),
            new Choice("not-applicable", new Text("不适用", "Not applicable")));

    assertThat(near("已完成。", choices)).hasValue("done");
    assertThat(near("DONE", choices)).hasValue("done");
    assertThat(near("己完成", choices)).hasValue("done");
    assertThat(near("逾期（5 天）", choices)).hasValue("late");
    assertThat(near("未完成", choices)).isEmpty();
    assertThat(near("不合格", choices)).isEmpty();
    assertThat(near("适用", choices)).isEmpty();
    assertThat(near("其他", choices)).isEmpty();
  }

  private static List<String> meant(String written, EntryType type, Kind kind) {
    return Slip.of(new BigDecimal(written), type).stream()
        .filter(slip -> slip.kind() == kind)
        .map(slip -> slip.meant().stripTrailingZeros().toPlainString())
        .toList();
  }

  private static Optional<String> near(String written, List<Choice> choices) {
    return NearChoice.of(written, choices).map(Choice::code);
  }
}
