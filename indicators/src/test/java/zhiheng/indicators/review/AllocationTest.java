package zhiheng.indicators.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AllocationTest {

  @Test
  void allAreDrawnWhereThereAreNoMoreThanWanted() {
    assertThat(Allocation.of(Map.of("a", 3, "b", 1), 6)).isEqualTo(Map.of("a", 3, "b", 1));
  }

  @Test
  void twoOfEachKindAndTheRestInProportion() {
    // After two of each four are left for 28 : 8 : 0, which is 3.1 : 0.9 : 0.
    assertThat(Allocation.of(Map.of("a", 30, "b", 10, "c", 2), 10))
        .isEqualTo(Map.of("a", 5, "b", 3, "c", 2));
  }

  @Test
  void whereThereAreTooFewForTwoOfEachTheLargestKindsComeFirst() {
    assertThat(Allocation.of(Map.of("a", 5, "b", 10, "c", 9), 3))
        .isEqualTo(Map.of("a", 0, "b", 2, "c", 1));
  }

  @Test
  void neverMoreThanThereAreAndAlwaysAsManyAsWanted() {
    for (int wanted = 1; wanted < 60; wanted++) {
      Map<String, Integer> sizes = Map.of("a", 17, "b", 1, "c", 23, "d", 5);
      Map<String, Integer> shares = Allocation.of(sizes, wanted);
      assertThat(shares.values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(Math.min(wanted, 46));
      sizes.forEach((kind, size) -> assertThat(shares.getOrDefault(kind, 0)).isBetween(0, size));
    }
  }
}
