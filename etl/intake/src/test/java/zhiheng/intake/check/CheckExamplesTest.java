package zhiheng.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zhiheng.intake.check.CheckTrials.Tried;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** The examples beside the forms, as {@code zhiheng check test} runs them. */
class CheckExamplesTest {
  private static final Templates TEMPLATES =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void everyExampleComesOutAsItSays() {
    Wording words = Wording.read(TEMPLATES.folder().resolve("wording/findings"), Lang.EN);

    assertThat(
            CheckTrials.failing(TEMPLATES).stream()
                .map(words::say)
                .collect(Collectors.joining("\n")))
        .isEmpty();
  }

  @Test
  void everyCheckOfTheseFormsWasSeenToFail() {
    assertThat(CheckTrials.of(TEMPLATES))
        .filteredOn(
            one ->
                Set.of("monthly-return", "annual-staff", "supervision-tour", "campaign-summary")
                    .contains(one.form().code()))
        .hasSizeGreaterThan(20)
        .allMatch(one -> one.failing() > 0)
        .extracting(Tried::check)
        .contains(
            "usual-range",
            "bureaus-below",
            "as-in-december",
            "visited-stood-then",
            "thunder-adds-up");
  }

  @Test
  void everyCheckSaysWhereItIsLaidDown() {
    assertThat(TEMPLATES.forms().all())
        .allSatisfy(
            form -> {
              assertThat(form.checks()).allMatch(check -> check.source().isPresent());
              assertThat(form.usualRanges()).allMatch(range -> range.source().isPresent());
            });
  }

  /**
   * Each sample of {@code docs/checks.md} is a check of a form and has an example that fails it.
   */
  @Test
  void theSamplesOfTheManualAreRealChecks() throws IOException {
    String manual = Files.readString(TEMPLATES.folder().resolve("../docs/checks.md"));
    List<String> samples =
        manual
            .lines()
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .flatMap(line -> Pattern.compile("`([^`]+ [^`]+)`").matcher(line).results())
            .map(match -> match.group(1))
            .filter(sample -> !sample.equals("is not"))
            .toList();

    assertThat(samples).hasSizeGreaterThan(10);
    assertThat(samples)
        .allSatisfy(
            sample ->
                assertThat(CheckTrials.of(TEMPLATES))
                    .anyMatch(
                        one ->
                            one.failing() > 0
                                && one.place().text().strip().equals("expect: " + sample)));
  }
}
