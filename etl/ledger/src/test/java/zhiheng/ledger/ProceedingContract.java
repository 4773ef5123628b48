package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.JIANGSU;
import static zhiheng.ledger.Samples.MARCH;
import static zhiheng.ledger.Samples.filed;
import static zhiheng.ledger.Samples.sha;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.proceeding.AppealDesk;
import zhiheng.ledger.proceeding.AppealEvidence;
import zhiheng.ledger.proceeding.Proceeding;
import zhiheng.ledger.proceeding.ProceedingDesk;
import zhiheng.ledger.proceeding.ProceedingSeat;
import zhiheng.ledger.proceeding.ProceedingStep.SignedPaper;
import zhiheng.ledger.proceeding.Stage;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** An assessment goes its way step by step, and what is out of turn is refused. */
abstract class ProceedingContract extends LedgerContract {
  private static final Register REGISTER =
      Register.read(Path.of(System.getProperty("zhiheng.templates"))).register();
  private static final String FIRST_APPEAL = "appeal-provinces-2017-01";

  private Assessment first;

  ProceedingContract(Databases databases) {
    super(databases);
  }

  @BeforeEach
  void assess() {
    first = Samples.assessment("provinces-2017-01", "7.21");
    ledger.assessments().record(first);
  }

  private Assessment again(String asOf) {
    Assessment same = Samples.assessment("provinces-2017-02", "8.21");
    Assessment later =
        new Assessment(
            same.run(),
            same.system(),
            same.systemVersion(),
            same.systemHash(),
            same.year(),
            Instant.parse(asOf),
            same.snapshot(),
            same.title(),
            same.illustration(),
            same.units());
    ledger.assessments().record(later);
    return later;
  }

  private static Unit unit(UnitCode code) {
    return REGISTER.find(code, LocalDate.of(2017, 12, 31)).orElseThrow();
  }

  private Proceeding proceeding() {
    return ledger.proceedings().of("provinces", 2017, Instant.MAX);
  }

  private ProceedingSeat seat(UnitCode unit, String by, String day) {
    Instant now = clock.set(day + "T02:00:00Z");
    return new ProceedingSeat(
        proceeding(), ledger.proceedings(), ledger.assessments(), REGISTER, unit(unit), by, now);
  }

  private ProceedingDesk desk(UnitCode unit, String by, String day) {
    return new ProceedingDesk(seat(unit, by, day));
  }

  private AppealDesk appeals(UnitCode unit, String by, String day) {
    return new AppealDesk(seat(unit, by, day));
  }

  private AppealDesk deciding(String day) {
    return appeals(UnitCode.NATIONAL, "王某", day);
  }

  private ProceedingDesk office(String day) {
    return desk(UnitCode.NATIONAL, "王某", day);
  }

  private AppealEvidence evidence(String number) {
    return new AppealEvidence(
        number, ledger.submissions(), ledger.batches(), ledger.life(), REGISTER);
  }

  private static Optional<String> code(Optional<Finding> refused) {
    return refused.map(Finding::code);
  }

  private void publish() {
    assertThat(office("2018-02-02").draft(first, "")).isEmpty();
    assertThat(office("2018-02-03").openSelfScoring(LocalDate.of(2018, 2, 20), "")).isEmpty();
    assertThat(office("2018-02-21").verify(first, 1, "")).isEmpty();
    assertThat(office("2018-02-22").publish(LocalDate.of(2018, 3, 10), "")).isEmpty();
  }

  @Test
  void nothingIsDoneOutOfTurn() {
    LocalDate day = LocalDate.of(2018, 2, 20);
    assertThat(code(office("2018-02-02").openSelfScoring(day, ""))).contains("not_drafted_yet");
    assertThat(code(office("2018-02-02").publish(day, ""))).contains("not_drafted_yet");
    assertThat(code(office("2018-02-02").hindersClosing())).contains("not_published_yet");
    office("2018-02-02").draft(first, "");
    assertThat(code(office("2018-02-03").verify(first, 0, ""))).contains("not_self_scored_yet");
    assertThat(code(office("2018-02-21").openSelfScoring(day, ""))).contains("day_is_over");
    office("2018-02-03").openSelfScoring(day, "");
    assertThat(code(office("2018-02-19").verify(first, 3, ""))).contains("self_scores_awaited");
    assertThat(code(office("2018-02-19").publish(day, ""))).contains("not_verified_yet");
    assertThat(office("2018-02-19").verify(first, 0, "")).isEmpty();
    assertThat(code(desk(JIANGSU, "张某", "2018-02-20").publish(day, "")))
        .contains("only_by_the_assessor");
    assertThat(office("2018-02-20").publish(day, "")).isEmpty();
    assertThat(code(office("2018-02-20").draft(first, ""))).contains("published_before");
    assertThat(proceeding().stands().orElseThrow().stage()).isEqualTo(Stage.PUBLISHED);
  }

  @Test
  void aUnitAppealsForItselfInTimeAndAboutWhatItWasScoredFor() {
    publish();
    Unit jiangsu = unit(JIANGSU);
    assertThat(code(appeals(GUANGDONG, "李某", "2018-03-01").appeal(jiangsu, "efficiency", "x")))
        .contains("not_its_own_appeal");
    assertThat(code(appeals(JIANGSU, "张某", "2018-03-01").appeal(jiangsu, "sun", "x")))
        .contains("score_part_unknown");
    assertThat(code(appeals(JIANGSU, "张某", "2018-03-11").appeal(jiangsu, "efficiency", "x")))
        .contains("objections_are_over");
    assertThat(appeals(JIANGSU, "张某", "2018-03-10").appeal(jiangsu, "efficiency", "漏报")).isEmpty();
    assertThat(proceeding().appeals())
        .extracting(each -> each.number())
        .containsExactly(FIRST_APPEAL);
  }

  @Test
  void anAppealIsUpheldOnEvidenceHandedInAfterwardsAndComesInWithANewRun() {
    String old = ledger.submissions().record(filed(JIANGSU, MARCH, 1, "1")).number();
    publish();
    appeals(JIANGSU, "张某", "2018-03-01").appeal(unit(JIANGSU), "efficiency", "漏报");
    clock.set("2018-03-02T02:00:00Z");
    String other = ledger.submissions().record(filed(GUANGDONG, MARCH, 2, "1")).number();
    String good = ledger.submissions().record(filed(JIANGSU, MARCH, 3, "9")).number();
    assertThat(code(deciding("2018-03-03").uphold(FIRST_APPEAL, evidence(""), "")))
        .contains("evidence_missing");
    assertThat(code(deciding("2018-03-03").uphold(FIRST_APPEAL, evidence("x"), "")))
        .contains("evidence_unknown");
    assertThat(code(deciding("2018-03-03").uphold(FIRST_APPEAL, evidence(old), "")))
        .contains("evidence_too_old");
    assertThat(code(deciding("2018-03-03").uphold(FIRST_APPEAL, evidence(other), "")))
        .contains("evidence_of_another");
    assertThat(code(appeals(UnitCode.NATIONAL, "张某", "2018-03-03").reject(FIRST_APPEAL, "x")))
        .contains("own_appeal");
    assertThat(code(office("2018-03-11").hindersClosing())).contains("appeals_undecided");
    assertThat(deciding("2018-03-03").uphold(FIRST_APPEAL, evidence(good), "属实")).isEmpty();
    assertThat(proceeding().awaitsRevision()).isTrue();
    assertThat(code(deciding("2018-03-04").reject(FIRST_APPEAL, ""))).contains("appeal_decided");
    assertThat(code(office("2018-03-09").hindersClosing())).contains("objections_go_on");
    assertThat(code(office("2018-03-11").hindersClosing())).contains("evidence_not_in_run");
    assertThat(code(office("2018-03-11").revise(first, ""))).contains("run_not_newer");
    assertThat(office("2018-03-12").revise(again("2018-03-11T00:00:00Z"), "")).isEmpty();
    assertThat(office("2018-03-12").close(List.of(new SignedPaper("a.pdf", sha(1), 7)), "同意"))
        .isEmpty();
    assertThat(proceeding().awaitsRevision()).isFalse();
    assertThat(proceeding().run()).contains("provinces-2017-02");
    assertThat(proceeding().isClosed()).isTrue();
    assertThat(code(office("2018-03-13").revise(first, ""))).contains("assessment_closed");
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void theSignedRunCountsWhateverWasTriedBeside() {
    publish();
    again("2018-02-23T00:00:00Z");
    assertThat(ledger.assessments().latest("provinces", 2017).orElseThrow().run())
        .isEqualTo("provinces-2017-02");
    assertThat(office("2018-03-12").close(List.of(), "同意")).isEmpty();
    assertThat(ledger.assessments().latest("provinces", 2017).orElseThrow().run())
        .isEqualTo("provinces-2017-01");
    assertThat(
            ledger
                .assessments()
                .latest("provinces", 2017, Instant.parse("2018-03-11T00:00:00Z"))
                .orElseThrow()
                .run())
        .isEqualTo("provinces-2017-02");
  }

  @Test
  void whoeverEditsAStepOrASignedPaperIsFoundOut() throws Exception {
    publish();
    office("2018-03-12").close(List.of(new SignedPaper("a.pdf", sha(1), 7)), "同意");
    behindOurBack("update signed_paper set sha256 = 'x'");
    behindOurBack("update proceeding_step set stage = '?' where stage = 'verified'");
    assertThat(ledger.audit().verify().stream().map(Finding::code))
        .containsExactly("fact_changed", "fact_changed");
  }
}
