package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.filed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.life.Gate;
import zhiheng.ledger.life.Life;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.life.ReturnState.Timeliness;
import zhiheng.ledger.submission.Receipt;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/** Who was expected, who came, and for whom the door is shut. */
abstract class ReturnsContract extends LedgerContract {
  private static final Templates DEFINED =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));
  private static final Month LOCKING = new Month(2019, 3);

  ReturnsContract(Databases databases) {
    super(databases);
  }

  private List<ReturnState> returns(Month month, String asOf) {
    return ledger
        .life()
        .returns(DEFINED, "monthly-return", List.of(month), Instant.parse(asOf + "T12:00:00Z"));
  }

  private ReturnState of(UnitCode unit, Month month, String asOf) {
    return returns(month, asOf).stream()
        .filter(each -> each.unit().equals(unit))
        .findFirst()
        .orElseThrow();
  }

  private static Instant seen(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }

  @Test
  void whoIsExpectedFollowsFromTheUnitsThatStoodInThePeriod() {
    assertThat(returns(MARCH, "2017-05-01"))
        .as("31 provinces and the 13 cities of Jiangsu")
        .hasSize(44)
        .allMatch(ReturnState::expected);
    List<UnitCode> first = returns(MARCH, "2017-05-01").stream().map(ReturnState::unit).toList();
    assertThat(first).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void whoeverComesWithoutBeingExpectedIsNotCountedAmongTheExpected() {
    UnitCode guangzhou = new UnitCode("440100");
    ledger.submissions().record(filed(guangzhou, MARCH, 1, "1"));
    List<ReturnState> returns = returns(MARCH, "2017-05-01");
    assertThat(returns).hasSize(45);
    assertThat(of(guangzhou, MARCH, "2017-05-01").expected()).isFalse();
    assertThat(returns.stream().filter(each -> each.expected() && each.handedIn())).isEmpty();
  }

  @Test
  void timelinessIsThatOfTheFirstFileAndACorrectionIsNoDelay() {
    clock.set("2017-04-10T02:00:00Z");
    ledger.submissions().record(filed(JIANGSU, MARCH, 1, "1"));
    clock.set("2017-04-12T02:00:00Z");
    ledger.submissions().record(filed(GUANGDONG, MARCH, 2, "1"));
    clock.set("2017-06-01T02:00:00Z");
    ledger.submissions().record(filed(JIANGSU, MARCH, 3, "2"));

    ReturnState jiangsu = of(JIANGSU, MARCH, "2017-06-01");
    assertThat(jiangsu.due())
        .as("five working days, April 1 worked, April 2 to 4 a holiday")
        .isEqualTo(LocalDate.of(2017, 4, 10));
    assertThat(jiangsu.timeliness(seen("2017-06-01"))).isEqualTo(Timeliness.ON_TIME);
    assertThat(jiangsu.corrections()).isEqualTo(1);
    ReturnState guangdong = of(GUANGDONG, MARCH, "2017-06-01");
    assertThat(guangdong.timeliness(seen("2017-06-01"))).isEqualTo(Timeliness.LATE);
    assertThat(guangdong.daysLate(seen("2017-06-01"))).isEqualTo(2);
    ReturnState beijing = of(new UnitCode("110000"), MARCH, "2017-04-20");
    assertThat(beijing.timeliness(seen("2017-04-10"))).isEqualTo(Timeliness.AWAITED);
    assertThat(beijing.timeliness(seen("2017-04-20"))).isEqualTo(Timeliness.MISSING);
    assertThat(beijing.daysLate(seen("2017-04-20"))).isEqualTo(10);
    assertThat(beijing.chaser()).contains(UnitCode.NATIONAL);
  }

  @Test
  void aReturnIsReadAsItStood() {
    clock.set("2017-04-10T02:00:00Z");
    Receipt receipt = ledger.submissions().record(filed(JIANGSU, MARCH, 1, "1"));
    clock.set("2017-04-11T02:00:00Z");
    ledger
        .life()
        .steps()
        .record(Kind.APPROVED, receipt.number(), UnitCode.NATIONAL, "王某", "", true);
    clock.set("2017-04-12T02:00:00Z");
    ledger
        .life()
        .steps()
        .record(Kind.SENT_BACK, receipt.number(), UnitCode.NATIONAL, "王某", "结案数有误", false);
    assertThat(of(JIANGSU, MARCH, "2017-04-09").handedIn()).isFalse();
    assertThat(of(JIANGSU, MARCH, "2017-04-10").awaits()).contains(UnitCode.NATIONAL);
    assertThat(of(JIANGSU, MARCH, "2017-04-11").awaits()).isEmpty();
    ReturnState back = of(JIANGSU, MARCH, "2017-04-12");
    assertThat(back.awaits()).contains(UnitCode.NATIONAL);
    assertThat(back.newest().orElseThrow().sentBack().orElseThrow().reason()).isEqualTo("结案数有误");
  }

  @Test
  void aYearIsTheReturnsOfItsMonths() {
    assertThat(
            ledger.life().returns(DEFINED, "monthly-return", new Year(2017).months(), Instant.MAX))
        .hasSize(12 * 44);
  }

  private boolean shut(UnitCode unit, Month month, String asOf) {
    Form form = DEFINED.forms().find("monthly-return", month).orElseThrow();
    Life life = ledger.life();
    boolean shut = life.isShut(DEFINED, form, unit, month, "", Instant.parse(asOf + "T12:00:00Z"));
    assertThat(of(unit, month, asOf).locked()).isEqualTo(shut);
    return shut;
  }

  private void gate(String at, Gate.Kind kind, Optional<UnitCode> unit, String until) {
    clock.set(at + "T02:00:00Z");
    ledger
        .life()
        .gates()
        .record(
            kind,
            "monthly-return",
            LOCKING,
            unit,
            UnitCode.NATIONAL,
            Optional.of(until).filter(day -> !day.isEmpty()).map(day -> seen(day)),
            "王某",
            "更正");
  }

  @Test
  void aPeriodLocksByTheRuleOfItsForm() {
    assertThat(shut(JIANGSU, LOCKING, "2019-04-28"))
        .as("the twentieth working day after March, a Sunday that was worked")
        .isFalse();
    assertThat(shut(JIANGSU, LOCKING, "2019-04-29")).isTrue();
    assertThat(shut(JIANGSU, MARCH, "2019-04-30")).as("the rule holds from 2019 on").isFalse();
  }

  @Test
  void oneUnitIsLetInAgainForAWhile() {
    gate("2019-05-10", Gate.Kind.UNLOCKED, Optional.of(JIANGSU), "2019-05-20");
    assertThat(shut(JIANGSU, LOCKING, "2019-05-09")).isTrue();
    assertThat(shut(JIANGSU, LOCKING, "2019-05-10")).isFalse();
    assertThat(shut(GUANGDONG, LOCKING, "2019-05-10")).isTrue();
    assertThat(shut(JIANGSU, LOCKING, "2019-05-20")).isFalse();
    assertThat(shut(JIANGSU, LOCKING, "2019-05-21")).isTrue();
    gate("2019-05-15", Gate.Kind.LOCKED, Optional.of(JIANGSU), "");
    assertThat(shut(JIANGSU, LOCKING, "2019-05-16")).isTrue();
  }

  @Test
  void whatIsLockedByHandIsLockedBeforeItsDayForAllBelow() {
    gate("2019-04-12", Gate.Kind.LOCKED, Optional.empty(), "");
    assertThat(shut(JIANGSU, LOCKING, "2019-04-11")).isFalse();
    assertThat(shut(JIANGSU, LOCKING, "2019-04-12")).isTrue();
    assertThat(shut(new UnitCode("320100"), LOCKING, "2019-04-12")).isTrue();
  }

  @Test
  void aReturnThatWasSentBackMayComeAgainThoughItsPeriodIsLocked() {
    clock.set("2019-04-04T02:00:00Z");
    Receipt receipt = ledger.submissions().record(filed(JIANGSU, LOCKING, 1, "1"));
    clock.set("2019-05-06T02:00:00Z");
    ledger
        .life()
        .steps()
        .record(Kind.SENT_BACK, receipt.number(), UnitCode.NATIONAL, "王某", "有误", false);
    Form form = DEFINED.forms().find("monthly-return", LOCKING).orElseThrow();
    Instant then = seen("2019-05-07");
    assertThat(ledger.life().isShut(DEFINED, form, JIANGSU, LOCKING, "", then)).isFalse();
    clock.set("2019-05-08T02:00:00Z");
    ledger.submissions().record(filed(JIANGSU, LOCKING, 2, "2"));
    Instant later = seen("2019-05-09");
    assertThat(ledger.life().isShut(DEFINED, form, JIANGSU, LOCKING, "", later)).isTrue();
  }
}
