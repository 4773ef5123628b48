package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.milestone.MilestoneOf;
import zhiheng.ledger.milestone.MilestoneReview;
import zhiheng.ledger.milestone.MilestoneReview.Verdict;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.unit.UnitCode;

/** A measure can count what is confirmed, and what is late by the day of the snapshot. */
class ConfirmedMilestonesTest {
  private static final String PLAN = "strict-protection-2017";
  private static final UnitCode JIANGSU = new UnitCode("320000");
  private static final Question DONE =
      LakeFixture.question("done", "progress", "state = 'done'", "count(*)");
  private static final Question DONE_AND_CONFIRMED =
      LakeFixture.question(
          "confirmed", "progress", "state = 'done' and confirmed = 'confirmed'", "count(*)");

  private LakeFixture house;

  @BeforeEach
  void open(@TempDir Path folder) {
    house = new LakeFixture(folder);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aFindingCountsForTheReportItWasMadeOnAndOnlyInSnapshotsFromThenOn() {
    String first = reports("2017", "9.1 done 2017-06-30", "9.2 interim 2017-06-30");
    Snapshot before = house.lake.freeze(LakeFixture.NOON);
    assertThat(before.parts())
        .as("without findings a snapshot is what it was before findings were written down")
        .noneMatch(part -> List.of("milestone_reviews", "years_running").contains(part.dataset()));
    assertThat(seen(before, "confirmed")).isEqualTo(Map.of("9.1", "waiting", "9.2", "waiting"));

    finds("9.1", first, Verdict.NOT_CONFIRMED);
    finds("9.2", first, Verdict.NOT_CONFIRMED);
    finds("9.1", first, Verdict.CONFIRMED);
    Snapshot reviewed = house.lake.freeze(LakeFixture.NOON);
    assertThat(house.lake.freeze(LakeFixture.NOON)).isEqualTo(reviewed);
    assertThat(seen(reviewed, "confirmed")).isEqualTo(Map.of("9.1", "confirmed", "9.2", "refused"));
    assertThat(count(reviewed, DONE)).isEqualTo("1");
    assertThat(count(reviewed, DONE_AND_CONFIRMED)).isEqualTo("1");

    reports("2017", "9.1 done 2017-06-30", "9.2 done 2017-06-30", "9.3 not-done 2017-06-30");
    Snapshot anew = house.lake.freeze(LakeFixture.NOON);
    assertThat(seen(anew, "confirmed"))
        .isEqualTo(Map.of("9.1", "waiting", "9.2", "waiting", "9.3", ""));
    assertThat(count(anew, DONE)).isEqualTo("2");
    assertThat(count(anew, DONE_AND_CONFIRMED)).isEqualTo("0");

    assertThat(seen(before, "confirmed")).isEqualTo(Map.of("9.1", "waiting", "9.2", "waiting"));
    assertThat(seen(reviewed, "confirmed")).isEqualTo(Map.of("9.1", "confirmed", "9.2", "refused"));
  }

  @Test
  void whatIsDueIsLateOnceItsDayIsOver() {
    reports("2018", "1.1 not-done 2018-01-14", "1.2 not-done 2018-01-15", "1.3 done 2018-01-10");
    assertThat(seen(house.lake.freeze(LakeFixture.NOON), "state"))
        .isEqualTo(Map.of("1.1", "late", "1.2", "not-due", "1.3", "done"));
    Snapshot after = house.lake.freeze(Instant.parse("2018-12-31T16:00:00Z"));
    assertThat(seen(after, "state")).isEqualTo(Map.of("1.1", "late", "1.2", "late", "1.3", "done"));
    assertThat(after.parts()).noneMatch(part -> part.dataset().equals("years_running"));
  }

  /** What a column says of each milestone. */
  private Map<String, String> seen(Snapshot snapshot, String column) {
    Question question =
        LakeFixture.question("seen", "progress", "task = 9", "count(*)", "milestone", column);
    Map<String, String> seen = new TreeMap<>();
    house
        .lake
        .ask(snapshot, List.of(question))
        .of("seen")
        .forEach((group, count) -> seen.put(group.get(0), group.get(1)));
    return seen;
  }

  /** How many there are; 0 if the answer names none. */
  private String count(Snapshot snapshot, Question question) {
    return house
        .lake
        .ask(snapshot, List.of(question))
        .figure(question.code())
        .orElse(BigDecimal.ZERO)
        .toPlainString();
  }

  /** Hands in a report of {@code milestone state due}; its receipt. */
  private String reports(String year, String... milestones) {
    List<Observation> cells = new ArrayList<>();
    for (String each : milestones) {
      String[] said = each.split(" ", -1);
      String row = String.format(Locale.ROOT, "%04d", cells.size() / 4 + 1);
      cells.add(new Observation(row, "task", BigDecimal.valueOf(9), null, "进度", "A4"));
      cells.add(new Observation(row, "milestone", null, said[0], "进度", "B4"));
      cells.add(new Observation(row, "state", null, said[1], "进度", "F4"));
      cells.add(new Observation(row, "due", null, said[2], "进度", "E4"));
    }
    house.submit("workplan-progress", JIANGSU.code(), year, PLAN, cells);
    return house
        .ledger
        .submissions()
        .handed("workplan-progress", year, year, LakeFixture.NOON)
        .get(0)
        .receipt()
        .number();
  }

  private void finds(String milestone, String receipt, Verdict verdict) {
    house
        .ledger
        .milestoneReviews()
        .record(
            new MilestoneReview(
                new MilestoneOf(PLAN, 2017, milestone, JIANGSU),
                receipt,
                "done",
                verdict,
                "条法司",
                "王某",
                "",
                LakeFixture.NOON));
  }
}
