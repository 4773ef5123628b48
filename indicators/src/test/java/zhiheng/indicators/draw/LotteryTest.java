package zhiheng.indicators.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.TableFile;

class LotteryTest {

  /** printf 'a\t\t1\nb\tx\t2.5\n' | sha256sum, and so on by hand with sha256sum. */
  @Test
  void ticketsAreWhatSha256sumGives() {
    Tickets tickets =
        Tickets.of("seed", List.of(new Target("b", "x", 2.5), new Target("a", "", 1)));
    assertThat(tickets.register())
        .isEqualTo("97ec3127633d7b22cdc3678bd73d3603ce77b6ea0f2a72d194efcc206ceca9e6");
    assertThat(tickets.ticket("a"))
        .isEqualTo("c3b7d8d3fc8cb5c3b24276c76707e658f5c84170169a008e29c245cd0a2a56da");
  }

  @Test
  void theOrderOfTheRegisterDoesNotMatterAndTheSeedDoes() {
    List<Target> targets = targets(50);
    List<String> before = drawn("one", targets, 10);
    List<Target> shuffled = new ArrayList<>(targets);
    Collections.shuffle(shuffled, new Random(2));
    assertThat(drawn("one", shuffled, 10)).isEqualTo(before).doesNotHaveDuplicates().hasSize(10);
    assertThat(drawn("two", targets, 10)).isNotEqualTo(before);
    assertThat(drawn("one", targets, 50)).hasSize(50);
  }

  @Test
  void strataShareTheDrawInProportionToTheirSizes() {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      targets.add(new Target("T" + i, i < 62 ? "a" : i < 93 ? "b" : "c", 1));
    }
    Map<String, Long> shares =
        new Lottery(Tickets.of("s", targets))
            .draw(targets, 10).stream()
                .collect(Collectors.groupingBy(d -> d.target().stratum(), Collectors.counting()));
    assertThat(shares).isEqualTo(Map.of("a", 6L, "b", 3L, "c", 1L));
  }

  /**
   * Of one target of weight 3 and three of weight 1, the first drawn is the heavy one half the
   * time.
   */
  @Test
  void riskDecidesHowOften() {
    List<Target> targets = new ArrayList<>(targets(3));
    targets.add(new Target("heavy", "", 3));
    int heavy = 0;
    for (int seed = 0; seed < 4000; seed++) {
      heavy += drawn("seed " + seed, targets, 1).contains("heavy") ? 1 : 0;
    }
    assertThat(heavy / 4000.0).isCloseTo(0.5, within(0.03));
  }

  @Test
  void twoInspectorsGoAndNobodyWhoStandsAsideAndAllEquallyOften() {
    List<Target> targets = targets(30);
    Tickets tickets = Tickets.of("s", targets);
    List<Lottery.Drawn> drawn = new Lottery(tickets).draw(targets, 20);
    String first = drawn.get(0).target().code();
    List<Assignment.Assigned> assigned =
        new Assignment(tickets, List.of("p", "q", "r", "s", "t"), Map.of("q", Set.of(first)))
            .of(drawn)
            .orElseThrow();
    Map<String, Integer> load = new TreeMap<>();
    for (Assignment.Assigned each : assigned) {
      assertThat(each.first()).isNotEqualTo(each.second());
      load.merge(each.first(), 1, Integer::sum);
      load.merge(each.second(), 1, Integer::sum);
    }
    assertThat(assigned.get(0).first() + assigned.get(0).second()).doesNotContain("q");
    assertThat(load.values()).allMatch(count -> count == 8);
    assertThat(new Assignment(tickets, List.of("p", "q"), Map.of("q", Set.of(first))).of(drawn))
        .isEmpty();
  }

  @Test
  void departuresAreNamed() {
    List<Target> targets = targets(3);
    List<Lottery.Drawn> drawn = new Lottery(Tickets.of("s", targets)).draw(targets, 3);
    Departures departures =
        new Departures(20, (from, to) -> (int) (to.toEpochDay() - from.toEpochDay()));
    String done =
        "target,inspector_1,inspector_2,inspected_on,published_on\n"
            + "T0,p,q,2017-01-01,2017-01-31\nT0,q,p,2017-01-01,2017-01-02\nT1,p,r,2017-01-01,\n"
            + "X,p,q,,\n";
    assertThat(
            departures
                .of(drawn, Map.of("T0", Set.of("p", "q"), "T1", Set.of("p", "q")), table(done))
                .stream()
                .map(each -> each.target() + " " + each.kind()))
        .containsExactly(
            "T0 inspected_twice",
            "T0 published_late",
            "T1 inspector_changed",
            "T1 not_published",
            "T2 not_inspected",
            "X not_drawn");
  }

  private static DataTable table(String text) {
    return TableFile.of("done.csv", text);
  }

  private static List<Target> targets(int count) {
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      targets.add(new Target("T" + i, "", 1));
    }
    return targets;
  }

  private static List<String> drawn(String seed, List<Target> targets, int count) {
    return new Lottery(Tickets.of(seed, targets))
        .draw(targets, count).stream().map(each -> each.target().code()).toList();
  }
}
