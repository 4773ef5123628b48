package zhiheng.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import zhiheng.indicators.Judgment;
import zhiheng.indicators.alter.WhatIf;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;

/** Other weights give the same points, ranks and grades in the browser as in the engine. */
@SuppressWarnings("NullAway.Init") // JUnit makes the folder
class WeighedInTheBrowserTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("zhiheng.templates", "../templates"));
  private static final Templates DEFINED = Templates.open(FOLDER);
  private static final String ROWS =
      "const of = name => Array.from(document.querySelectorAll('#list thead th'))"
          + ".findIndex(head => head.dataset.column === name);"
          + "return Object.fromEntries(Array.from(document.querySelectorAll('#list tbody tr'),"
          + "row => [row.id, [of('rank'), of('total'), of('grade')]"
          + ".map(column => row.cells[column].textContent).join(' ')]))";

  @TempDir Path folder;

  @Test
  void ranksWeighedInTheBrowserAreThoseOfTheEngine() throws IOException {
    SomeStandings some = SomeStandings.of(DEFINED);
    assertThat(some.assessment().units())
        .as("equal totals, left-out dimensions and vetoes are among the figures")
        .anyMatch(unit -> unit.standing().tied())
        .anyMatch(
            unit ->
                unit.total().children().stream()
                    .anyMatch(
                        part ->
                            part.kind() == Kind.DIMENSION && part.state() == State.NOT_APPLICABLE))
        .anyMatch(
            unit ->
                unit.total().children().stream()
                    .anyMatch(
                        part ->
                            part.kind() == Kind.VETO && part.reason().code().startsWith("veto")));
    Path page = some.page(folder, FOLDER, Lang.ZH);
    try (Browser browser = Browser.open(false)) {
      assertThat(browser.at(page, "").table(ROWS)).isEqualTo(rows(some.assessment().units()));
      for (List<String> settings : settings(some)) {
        WhatIf.Set set = WhatIf.of(some.system(), some.subjects(), settings);
        String fragment = String.join("&", settings).replace("weight.", "");
        assertThat(browser.at(page, "#" + fragment).table(ROWS))
            .as("%s", settings)
            .isEqualTo(rows(Judgment.of(set.system(), set.subjects(), set.weights())));
      }
    }
  }

  @Test
  void aSliderIsMovedByKeyboardAndSaysWhatCameOfIt() throws IOException {
    SomeStandings some = SomeStandings.of(DEFINED);
    Path page = some.page(folder, FOLDER, Lang.ZH);
    try (Browser browser = Browser.open(false)) {
      browser.at(page, "");
      WebElement slider = browser.tabTo("#weight-1");
      slider.sendKeys(Keys.END);
      slider.sendKeys(Keys.ARROW_LEFT);
      WhatIf.Set set =
          WhatIf.of(
              some.system(),
              some.subjects(),
              List.of("weight." + some.system().dimensions().get(1).code() + "=99"));
      assertThat(browser.table(ROWS))
          .isEqualTo(rows(Judgment.of(set.system(), set.subjects(), set.weights())));
      assertThat(browser.find("#outcome").getText()).contains("名次有变化");
      assertThat(browser.find("#command").getText())
          .startsWith("zhiheng whatif --year 2017 --system provinces --set weight.")
          .endsWith("=99");
      browser.tabTo("button[type=reset]").sendKeys(Keys.ENTER);
      assertThat(browser.table(ROWS)).isEqualTo(rows(some.assessment().units()));

      browser.find("#find").sendKeys("江苏");
      assertThat(browser.find("#count").getText()).contains("1");
      assertThat(browser.ask("return performance.getEntriesByType('resource').length"))
          .as("nothing is fetched")
          .isEqualTo(0L);
    }
  }

  /** One dimension, several, fractions, nothing at all and everything. */
  private static List<List<String>> settings(SomeStandings some) {
    List<String> codes = some.system().dimensions().stream().map(each -> each.code()).toList();
    List<List<String>> all = new ArrayList<>();
    all.add(List.of("weight." + codes.get(0) + "=0"));
    all.add(List.of("weight." + codes.get(1) + "=100"));
    all.add(List.of("weight." + codes.get(2) + "=33.33"));
    Random random = new Random(7);
    for (int i = 0; i < 9; i++) {
      List<String> set = new ArrayList<>();
      int left = 100;
      for (String code : codes.subList(0, 1 + random.nextInt(codes.size() - 1))) {
        int points = random.nextInt(left / 2 + 1);
        left -= points;
        set.add("weight." + code + "=" + points + (i % 2 == 0 || points == 0 ? "" : ".5"));
        left -= 1;
      }
      all.add(set);
    }
    return all;
  }

  private static Map<String, String> rows(List<UnitScore> units) {
    Map<String, String> rows = new TreeMap<>();
    for (UnitScore unit : units) {
      BigDecimal total = unit.total().points().setScale(2, RoundingMode.HALF_UP);
      String grade =
          DEFINED.systems().find("provinces", 2017).orElseThrow().grades().stream()
              .filter(each -> each.code().equals(unit.standing().grade()))
              .findFirst()
              .orElseThrow()
              .name()
              .zh();
      rows.put(
          "unit-" + unit.unit().code(),
          unit.standing().rank() + " " + total.toPlainString() + " " + grade);
    }
    return rows;
  }
}
