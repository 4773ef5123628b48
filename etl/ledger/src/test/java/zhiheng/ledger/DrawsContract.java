package zhiheng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.ledger.Samples.GUANGDONG;
import static zhiheng.ledger.Samples.sha;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.inspection.Announcement;
import zhiheng.ledger.inspection.Draw;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskReview;
import zhiheng.ledger.risk.RiskReview.Verdict;
import zhiheng.templates.finding.Finding;

/** Seeds, draws and lists of risks are kept as they were, and an edit of any of them is found. */
abstract class DrawsContract extends LedgerContract {
  private static final LocalDate DAY = LocalDate.of(2017, 4, 20);

  DrawsContract(Databases databases) {
    super(databases);
  }

  private Announcement announced() {
    return ledger
        .announcements()
        .record(GUANGDONG, 2017, Announcement.Kind.SOURCE, "双色球 2017046 期", Optional.of(DAY), "张某");
  }

  private Draw drawn(String announcement) {
    return ledger
        .draws()
        .record(
            new Draw(
                "",
                GUANGDONG,
                2017,
                "random-inspections-2017",
                announcement,
                "3 7 12 18 25 31 + 9",
                sha(1),
                sha(2),
                DAY,
                DAY.plusMonths(6),
                20,
                List.of("seed_used_before"),
                "开奖延期",
                new TreeMap<>(Map.of("seller", BigDecimal.valueOf(5))),
                new TreeMap<>(Map.of("bad_credit", BigDecimal.valueOf(3))),
                new TreeMap<>(Map.of("seller", BigDecimal.ONE)),
                List.of(
                    new Draw.Drawn(
                        1,
                        "91350100M000100Y43",
                        "seller",
                        new BigDecimal("3.0"),
                        sha(3),
                        "P1",
                        "P2")),
                "张某",
                Instant.EPOCH));
  }

  private RiskList listed() {
    return ledger
        .riskLists()
        .record(
            new RiskList(
                "",
                "enterprises",
                GUANGDONG,
                DAY,
                sha(1),
                List.of(
                    new RiskList.Entry(
                        1,
                        "91350100M000100Y43",
                        BigDecimal.TEN,
                        DAY,
                        DAY.plusMonths(12),
                        List.of(
                            new RiskList.Ground("complaints", 4, BigDecimal.valueOf(4)),
                            new RiskList.Ground("inspections", 2, BigDecimal.valueOf(6))))),
                "张某",
                Instant.EPOCH));
  }

  @Test
  void anAnnouncementAndADrawAreKeptAsTheyWere() {
    Announcement said = announced();
    assertThat(said.code()).isEqualTo("seed-440000-2017-01");
    assertThat(ledger.announcements().find(said.code())).contains(said);
    assertThat(announced().code()).isEqualTo("seed-440000-2017-02");
    Draw draw = drawn(said.code());
    assertThat(draw.code()).isEqualTo("draw-440000-2017-01");
    assertThat(ledger.draws().find(draw.code())).contains(draw);
    assertThat(ledger.draws().all(clock.instant())).containsExactly(draw);
    assertThat(ledger.draws().all(clock.instant().minusSeconds(1))).isEmpty();
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void aListOfRisksIsKeptAndTheLastDecisionOnAnEntryCounts() {
    RiskList list = listed();
    assertThat(list.code()).isEqualTo("enterprises-440000-01");
    assertThat(ledger.riskLists().find(list.code())).contains(list);
    assertThat(ledger.riskLists().latest("enterprises", GUANGDONG, clock.instant())).contains(list);
    RiskReview confirmed =
        ledger.riskReviews().record(list.code(), 1, Verdict.CONFIRMED, "王某", "属实");
    assertThat(ledger.riskReviews().of(list.code(), clock.instant())).containsEntry(1, confirmed);
    RiskReview struck = ledger.riskReviews().record(list.code(), 1, Verdict.STRUCK, "王某", "已整改");
    assertThat(ledger.riskReviews().of(list.code(), clock.instant())).containsEntry(1, struck);
    assertThat(ledger.audit().verify()).isEmpty();
  }

  @Test
  void whoeverEditsADrawOrAListIsFoundOut() throws Exception {
    Announcement said = announced();
    drawn(said.code());
    listed();
    ledger.riskReviews().record("enterprises-440000-01", 1, Verdict.CONFIRMED, "王某", "属实");
    for (String edit :
        List.of(
            "update seed_announcement set words = 'x'",
            "update drawn set inspector_1 = 'P9'",
            "update risk_ground set points = 9 where code = 'complaints'",
            "update risk_review set verdict = 'struck'")) {
      behindOurBack(edit);
    }
    assertThat(ledger.audit().verify().stream().map(Finding::code))
        .containsExactly("fact_changed", "fact_changed", "fact_changed", "fact_changed");
  }

  @Test
  void whatNobodyCanReadAnyMoreIsAFindingAndNoCrash() throws Exception {
    Announcement said = announced();
    drawn(said.code());
    listed();
    ledger.riskReviews().record("enterprises-440000-01", 1, Verdict.CONFIRMED, "王某", "属实");
    for (String edit :
        List.of(
            "update seed_announcement set kind = '?'",
            "update draw set unit = '?'",
            "update risk_list set unit = '?'",
            "update risk_review set verdict = '?'")) {
      behindOurBack(edit);
    }
    assertThat(ledger.audit().verify().stream().map(Finding::code))
        .containsExactly("fact_changed", "fact_changed", "fact_changed", "fact_changed");
  }
}
