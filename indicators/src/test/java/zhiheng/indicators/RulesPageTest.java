package zhiheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.ledger.assessment.Reason;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Systems;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** The page on rules is a system: it loads, and every example on it comes out as it says. */
@TestInstance(Lifecycle.PER_CLASS)
class RulesPageTest {
  private static final Path TEMPLATES = Path.of(System.getProperty("zhiheng.templates"));
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```yaml (\\w+)\\n(.*?)^```$");
  private static final String HEAD =
      """
      system: page
      version: "2017"
      title: {zh: 规则, en: Rules}
      basis: {zh: 示例, en: Example}
      illustration: true
      units: {level: province}
      not_reported: zero
      grades:
        - {code: qualified, name: {zh: 合格, en: Qualified}, from: 60}
        - {code: unqualified, name: {zh: 不合格, en: Unqualified}, from: 0}
      """;

  private Systems systems = Templates.open(TEMPLATES).systems();
  private IndicatorSystem page = systems.all().get(0);
  private Findings findings = Findings.none();

  @BeforeAll
  void putTheBlocksTogether(@TempDir Path folder) throws IOException {
    String text = Files.readString(TEMPLATES.resolveSibling("docs").resolve("rules.md"));
    Map<String, List<String>> blocks =
        BLOCK
            .matcher(text)
            .results()
            .collect(
                Collectors.groupingBy(
                    found -> found.group(1),
                    Collectors.mapping(found -> found.group(2), Collectors.toList())));
    StringBuilder system = new StringBuilder(HEAD);
    blocks.get("head").forEach(system::append);
    system.append("dimensions:\n  - code: rules\n    name: {zh: 规则, en: Rules}\n    indicators:\n");
    blocks.get("indicator").forEach(block -> system.append(item(block)));
    blocks.get("tail").forEach(system::append);
    Path home = Files.createDirectories(folder.resolve("systems/page"));
    Files.writeString(home.resolve("2017.yaml"), system);
    Files.writeString(
        home.resolve("2017.examples.yaml"),
        "examples:\n" + String.join("", blocks.get("examples")).indent(2));
    Systems.Read read = Systems.read(folder, Templates.open(TEMPLATES).datasets());
    systems = read.systems();
    findings = read.findings();
    page = systems.all().stream().findFirst().orElseThrow(() -> new AssertionError(said()));
  }

  /** A block as one item of the list of indicators. */
  private static String item(String block) {
    String inner = block.indent(8);
    return "      - " + inner.substring(8);
  }

  private String said() {
    Wording wording = Wording.read(TEMPLATES.resolve("wording/findings"), Lang.EN);
    return findings.stream()
        .map(finding -> finding.place() + ": " + wording.say(finding))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePageHasNoMistakes() {
    assertThat(said()).isEmpty();
  }

  @Test
  void everyExampleGivesItsPoints() {
    findings = Examples.check(systems);
    assertThat(said()).isEmpty();
  }

  @Test
  void everyKindOfRuleIsThere() {
    TreeSet<String> kinds = new TreeSet<>();
    page.dimensions().stream()
        .flatMap(dimension -> dimension.indicators().stream())
        .map(Indicator::rule)
        .forEach(rule -> kinds.add(rule.getClass().getSimpleName()));
    assertThat(kinds)
        .containsExactlyElementsOf(
            Arrays.stream(Rule.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .sorted()
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonOnThePageHasWords(Lang lang) {
    Wording wording = Wording.read(TEMPLATES.resolve("wording/reasons"), lang);
    List<Reason> reasons = new ArrayList<>();
    systems.examplesOf(page).forEach(each -> reasons.add(Examples.score(page, each).reason()));
    for (Reason reason : reasons) {
      Matcher open = Pattern.compile("\\{").matcher(wording.say(reason.code(), reason.fields()));
      assertThat(open.find()).as("the words of %s", reason).isFalse();
      assertThat(wording.codes()).contains(reason.code());
    }
  }
}
