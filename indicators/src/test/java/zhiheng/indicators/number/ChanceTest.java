package zhiheng.indicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers at random, always the same ones. */
class ChanceTest {
  private static final int MANY = 1_000_000;

  @Test
  void aStreamDependsOnItsSeedAndNumberAlone() {
    assertThat(new Chance(7, 17).uniform()).isEqualTo(new Chance(7, 17).uniform());
    assertThat(new Chance(7, 17).uniform()).isNotEqualTo(new Chance(7, 18).uniform());
    assertThat(new Chance(7, 17).uniform()).isNotEqualTo(new Chance(8, 17).uniform());
  }

  /** Shares of the normal distribution below −3, −1, 0, 1, 3: 0.00135, 0.15866, 0.5, … */
  @Test
  void normalNumbersLieWhereTheyShould() {
    Chance chance = new Chance(20171231, 1);
    double[] drawn = IntStream.range(0, MANY).mapToDouble(i -> chance.normal()).toArray();
    double[] edges = {-3.6, -3, -1, 0, 1, 3, 3.6};
    double[] below = {
      0.000159109, 0.001349898, 0.158655254, 0.5, 0.841344746, 0.998650102, 0.999840891
    };
    for (int i = 0; i < edges.length; i++) {
      double edge = edges[i];
      double found = IntStream.range(0, MANY).filter(k -> drawn[k] < edge).count() / (double) MANY;
      double error = Math.sqrt(below[i] * (1 - below[i]) / MANY);
      assertThat(found).as("below %s", edge).isCloseTo(below[i], within(4 * error));
    }
    double fourth = IntStream.range(0, MANY).mapToDouble(i -> Math.pow(drawn[i], 4)).sum() / MANY;
    assertThat(fourth).isCloseTo(3, within(4 * Math.sqrt(96.0 / MANY)));
  }
}
