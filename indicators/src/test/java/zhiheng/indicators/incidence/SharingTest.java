package zhiheng.indicators.incidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.indicators.incidence.Sharing.Part;

/** A whole number is shared out by weights, within limits. */
class SharingTest {

  @Test
  void whatRoundingLeavesGoesToTheLargestRemainders() {
    // 10 by 6 : 3 : 1.5 is 5.71, 2.86, 1.43
    assertThat(Sharing.of(10, List.of(part(6), part(3), part(1.5)))).containsExactly(6L, 3L, 1L);
    assertThat(Sharing.of(10, List.of(part(1), part(1), part(1)))).containsExactly(4L, 3L, 3L);
  }

  @Test
  void nobodyGetsLessThanTheLeastOrMoreThanTheMostAndTheOthersShareTheRest() {
    List<Part> parts = List.of(new Part(90, 0, 40), new Part(8, 0, 1000), new Part(2, 5, 1000));
    assertThat(Sharing.of(100, parts)).containsExactly(40L, 48L, 12L);
    assertThat(Sharing.of(50, parts)).containsExactly(40L, 5L, 5L);
  }

  @Test
  void whereTheLeastIsMoreThanThereIsEachGetsItsLeast() {
    assertThat(Sharing.of(3, List.of(new Part(1, 2, 9), new Part(5, 2, 9))))
        .containsExactly(2L, 2L);
    assertThat(Sharing.of(30, List.of(new Part(1, 2, 9), new Part(5, 2, 9))))
        .containsExactly(9L, 9L);
    assertThat(Sharing.of(5, List.of(part(0), part(0)))).containsExactly(0L, 0L);
  }

  private static Part part(double weight) {
    return new Part(weight, 0, Long.MAX_VALUE);
  }
}
