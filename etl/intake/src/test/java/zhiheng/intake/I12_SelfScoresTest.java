package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.given.Given;
import zhiheng.intake.given.Prefilled;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Lang;

/** Lesson 12: a unit scores itself on the indicators that there are, within their points. */
class I12_SelfScoresTest {
  private static final Year YEAR = new Year(2017);
  private static final Form FORM =
      Desk.TEMPLATES.forms().find(Prefilled.SELF_SCORE, YEAR).orElseThrow();
  private static final Unit UNIT =
      Desk.TEMPLATES.register().find(Desk.JIANGSU, YEAR.firstDay()).orElseThrow();
  private final Prefilled prefilled = new Prefilled(Desk.TEMPLATES);
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theRowsAreTheIndicatorsOfTheSystem() {
    Given given = prefilled.of(FORM, UNIT, YEAR, "provinces");
    assertThat(given.in(Lang.ZH))
        .containsEntry(new CellKey("0001", "indicator"), "disputes_handled")
        .containsEntry(new CellKey("0001", "name"), "专利纠纷立案量");
    assertThat(Desk.said(prefilled.of(FORM, UNIT, YEAR, "province").findings(), Lang.ZH))
        .contains("province", "cities", "provinces");
  }

  @Test
  void aSelfScoreWithinThePointsIsTaken() throws IOException {
    Outcome outcome = desk.submit(file("provinces", Map.of("0001", "6")));
    assertThat(Desk.said(outcome.findings(), Lang.ZH)).isEmpty();
    assertThat(outcome).isInstanceOf(Accepted.class);
  }

  @Test
  void morePointsThanThereAreAndIndicatorsThatThereAreNotAreRefused() throws IOException {
    Outcome outcome = desk.submit(file("provinces", Map.of("0001", "6.5", "0002", "1")));
    assertThat(Desk.said(outcome.findings(), Lang.ZH)).contains("专利纠纷立案量满分 6 分", "6.5");

    Path cities = file("provinces", Map.of("0001", "1"), Map.of("0001", "sun"));
    assertThat(Desk.said(desk.submit(cities).findings(), Lang.EN))
        .contains("no indicator \"sun\"", "disputes_handled");
  }

  private Path file(String part, Map<String, String> points) throws IOException {
    return file(part, points, Map.of());
  }

  /** Rows with their points; where one is named, of another indicator than was given. */
  private Path file(String part, Map<String, String> points, Map<String, String> others)
      throws IOException {
    Map<String, String> given = new LinkedHashMap<>();
    prefilled
        .of(FORM, UNIT, YEAR, part)
        .in(Lang.ZH)
        .forEach((key, text) -> given.put(key.row() + key.column(), text));
    Map<CellKey, String> values = new LinkedHashMap<>();
    points.forEach(
        (row, own) -> {
          values.put(
              new CellKey(row, "indicator"),
              others.getOrDefault(row, given.getOrDefault(row + "indicator", "")));
          values.put(new CellKey(row, "points"), own);
        });
    return desk.file(FORM, Desk.JIANGSU, YEAR, part, values);
  }
}
