package zhiheng.indicators.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class Rfc3797Test {
  private static final String KEY = "9319./2.5.8.10.12./9.18.26.34.41.45./";

  /** RFC 3797, section 6. */
  @ParameterizedTest
  @CsvFileSource(resources = "/reference/rfc3797/expected.csv", numLinesToSkip = 1)
  void eachStepIsThatOfTheStandard(int step, String md5, int remaining, int selected) {
    List<Rfc3797.Step> steps = Rfc3797.select(KEY, 25, 10);
    assertThat(steps.get(step - 1)).isEqualTo(new Rfc3797.Step(step, md5, remaining, selected));
  }

  @Test
  void nobodyIsSelectedTwiceAndAllAreSelectedAtLast() {
    List<Rfc3797.Step> steps = Rfc3797.select("1./", 1000, 1000);
    assertThat(steps.stream().map(Rfc3797.Step::selected))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 1000).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "9319./2.5.8.10.12./9.18.26.34.41.45./, true",
    "1./, true",
    "9319/2.5/, false",
    "9319./5.2./, false",
    "09./, false",
    "hello, false"
  })
  void aCanonicalKeyIsRecognized(String key, boolean canonical) {
    assertThat(Rfc3797.isCanonical(key)).isEqualTo(canonical);
  }
}
