package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.system.Systems;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** The systems that come with the product do what their own examples say. */
class ExamplesTest {
  private static final Path FOLDER = Path.of(System.getProperty("zhiheng.templates"));

  @Test
  void everyExampleGivesItsPoints() {
    Findings found = Examples.check(Templates.open(FOLDER).systems());
    Wording wording = Wording.read(FOLDER.resolve("wording/findings"), Lang.EN);
    List<String> said = found.stream().map(wording::say).toList();
    assertThat(said).isEmpty();
  }

  @Test
  void everyIndicatorHasOne() {
    Systems systems = Templates.open(FOLDER).systems();
    systems
        .all()
        .forEach(
            system ->
                assertThat(systems.examplesOf(system).stream().map(example -> example.indicator()))
                    .containsAll(
                        system.indicators().stream().map(indicator -> indicator.code()).toList()));
  }
}
