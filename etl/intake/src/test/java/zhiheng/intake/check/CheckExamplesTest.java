package zhiheng.intake.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
  void everyCheckOfTheMonthlyReturnWasSeenToFail() {
    assertThat(CheckTrials.of(TEMPLATES))
        .filteredOn(one -> one.form().code().equals("monthly-return"))
        .hasSizeGreaterThan(15)
        .allMatch(one -> one.failing() > 0)
        .extracting(Tried::check)
        .contains("usual-range", "bureaus-below");
  }
}
