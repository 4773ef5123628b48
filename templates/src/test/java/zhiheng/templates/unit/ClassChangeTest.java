package zhiheng.templates.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.templates.period.Year;

/** A province changes its class on a day; before and after it is the same unit. */
class ClassChangeTest {
  private static final Path UNITS = Path.of(System.getProperty("zhiheng.templates"), "units");
  private static final UnitCode ANHUI = new UnitCode("340000");

  @TempDir private Path templates;

  @Test
  void theClassIsThatOfTheDay() throws IOException {
    Register register =
        read(
            """
            illustration: true
            basis: 示例
            classes:
              - {class: two, to: 2017-12-31, units: [340000, 360000]}
              - {class: one, from: 2018-01-01, units: [340000]}
            """);

    assertThat(classAt(register, "2017-12-31")).contains(ProvinceClass.TWO);
    assertThat(classAt(register, "2018-01-01")).contains(ProvinceClass.ONE);
    assertThat(register.withTag("class-2", LocalDate.of(2018, 6, 1))).isEmpty();
    assertThat(register.provinces(LocalDate.of(2018, 6, 1))).hasSize(31);
  }

  @Test
  void itsFiguresGoOnAsIfNothingHadHappened() throws IOException {
    Register register =
        read(
            """
            illustration: true
            basis: 示例
            classes:
              - {class: two, to: 2017-12-31, units: [340000]}
              - {class: one, from: 2018-01-01, units: [340000]}
            """);
    Ancestry anhui = register.ancestry(ANHUI, LocalDate.of(2018, 12, 31));

    assertThat(anhui.during(new Year(2016))).hasSize(1);
    assertThat(anhui.seams()).isEmpty();
    assertThat(register.standingFor(ANHUI, LocalDate.of(2017, 1, 1), LocalDate.of(2018, 12, 31)))
        .hasSize(1);
  }

  @Test
  void twoClassesOnOneDayAreAMistake() throws IOException {
    copy(
        """
        illustration: true
        basis: 示例
        classes:
          - {class: two, to: 2018-01-01, units: [340000]}
          - {class: one, from: 2018-01-01, units: [340000]}
        """);

    assertThat(Register.read(templates).findings()).hasSize(1);
  }

  private static Optional<ProvinceClass> classAt(Register register, String day) {
    return register.find(ANHUI, LocalDate.parse(day)).orElseThrow().provinceClass();
  }

  private Register read(String classes) throws IOException {
    copy(classes);
    Register.Read read = Register.read(templates);
    assertThat(read.findings()).isEmpty();
    return read.register();
  }

  private void copy(String classes) throws IOException {
    Path folder = Files.createDirectories(templates.resolve("units"));
    try (Stream<Path> files = Files.list(UNITS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(folder.resolve("classes.yaml"), classes);
  }
}
