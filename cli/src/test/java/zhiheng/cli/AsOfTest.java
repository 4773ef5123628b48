package zhiheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class AsOfTest {
  private final AsOf.Reader reader = new AsOf.Reader();

  @Test
  void aDayLastsUntilItEndsInBeijing() {
    assertThat(reader.convert("2018-02-01"))
        .isEqualTo(Instant.parse("2018-02-01T15:59:59.999999Z"))
        .isEqualTo(AsOf.endOf(LocalDate.of(2018, 2, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-01T17:30, 2018-02-01T09:30:00Z",
    "2018-02-01T17:30:15.5, 2018-02-01T09:30:15.500Z",
    "2018-02-01T09:30:00Z, 2018-02-01T09:30:00Z",
    "2018-02-01T11:30+02:00, 2018-02-01T09:30:00Z"
  })
  void aTimeIsOneOfBeijingUnlessItSaysOtherwise(String written, Instant meant) {
    assertThat(reader.convert(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2018-02-30", "2018-02-01T", "2018-02-01T25:00Z", ""})
  void nothingElseIsAMoment(String written) {
    assertThatThrownBy(() -> reader.convert(written)).isInstanceOf(TypeConversionException.class);
  }
}
