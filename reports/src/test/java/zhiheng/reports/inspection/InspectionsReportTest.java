package zhiheng.reports.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.inspection.Draw;
import zhiheng.ledger.inspection.InspectionResults;
import zhiheng.ledger.inspection.InspectionResults.Bureau;
import zhiheng.ledger.inspection.InspectionResults.Checked;
import zhiheng.ledger.risk.RiskList;
import zhiheng.reports.TestFonts;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/**
 * Two bureaus: Jiangsu kept its plan, Tibet stayed below the floor, and one draw was departed from.
 */
public class InspectionsReportTest {
  private static final UnitCode JIANGSU = new UnitCode("320000");
  private static final UnitCode TIBET = new UnitCode("540000");
  private static final String TARGET = "Y1320000XXXXX0001H";

  public static Document report(Lang lang) {
    Templates templates = Templates.open(TestFonts.templates());
    Words words = Words.read(TestFonts.templates(), lang);
    InspectionTables tables = new InspectionTables(results(), templates.register(), words);
    return new InspectionsReport(
            results(),
            new DrawTables(
                templates.inspectionPlans().find(2017).orElseThrow(),
                templates.datasets().find("targets"),
                tables,
                words),
            List.of(
                new RiskSummary(risks(), templates.riskRules().find("enterprises"), 1, 1, 0, 0)),
            templates.register(),
            words)
        .write(LocalDate.of(2018, 4, 16), true);
  }

  /** Wilson limits of 10 of 190: R 4.2.2 prop.test(10, 190, correct = FALSE)$conf.int. */
  private static InspectionResults results() {
    return new InspectionResults(
        2017,
        List.of(
            new Bureau(
                Optional.of(JIANGSU),
                1000,
                60,
                50,
                200,
                180,
                190,
                185,
                180,
                170,
                10,
                0.0288,
                0.0942,
                8,
                20,
                190),
            new Bureau(Optional.of(TIBET), 400, 22, 20, 2, 2, 0, 0, 0, 0, 0, null, null, 0, 0, 0),
            new Bureau(
                Optional.empty(),
                1400,
                82,
                70,
                202,
                182,
                190,
                185,
                180,
                170,
                10,
                0.0288,
                0.0942,
                8,
                20,
                190)),
        List.of(new Checked(draw(), new TreeMap<>(Map.of("not_inspected", 3, "not_drawn", 1)))));
  }

  private static Draw draw() {
    return new Draw(
        "draw-320000-2017-01",
        JIANGSU,
        2017,
        "random-inspections-2017",
        "seed-320000-2017-01",
        "3 7 12",
        "ab".repeat(32),
        "cd".repeat(32),
        LocalDate.of(2017, 4, 21),
        LocalDate.of(2017, 12, 15),
        20,
        List.of("seed_after_register"),
        "x",
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(
            new Draw.Drawn(1, TARGET, "seller", BigDecimal.ONE, "ef".repeat(32), "P-某甲", "P-某乙")),
        "张某",
        Instant.EPOCH);
  }

  private static RiskList risks() {
    return new RiskList(
        "enterprises-320000-01",
        "enterprises",
        JIANGSU,
        LocalDate.of(2018, 1, 10),
        "ab".repeat(32),
        List.of(
            new RiskList.Entry(
                1,
                TARGET,
                BigDecimal.TEN,
                LocalDate.of(2018, 1, 10),
                LocalDate.of(2019, 1, 9),
                List.of())),
        "张某",
        Instant.EPOCH);
  }

  @Test
  void itSaysWhoStayedBelowPlanAndFloorAndUntilWhenItIsToBeMadeUpFor() {
    assertThat(BulletinReportTest.text(report(Lang.ZH)))
        .contains("2个单位的名录有检查对象1400个，抽中182个，占13.0%；达到计划比例的单位1个")
        .contains("低于规定下限的单位1个：西藏。", "西藏未达到抽查比例，应当于2018年7月31日前补足")
        .contains("问题率5.3%（95%置信区间2.9%至9.4%）");
    assertThat(cells("by-drawn", 1)).containsExactly("西藏", "400", "22", "2", "0.5%", "否", "否");
    assertThat(cells("by-found", 1)).containsExactly("西藏", "0", "0", "—", "—", "0", "—");
  }

  @Test
  void drawsAreShownWithTheirDeparturesAndMarks() {
    assertThat(cells("draws-table", 0))
        .containsExactly(
            "江苏", "draw-320000-2017-01", "2017-04-21", "2017-12-15", "1", "4", "种子公布时名录已定");
    assertThat(cells("departures-table", 0)).containsExactly("未抽中而检查", "1", "1");
    assertThat(BulletinReportTest.text(report(Lang.EN))).contains("drawn, not inspected");
  }

  @Test
  void nobodyIsNamedWhoWasInspectedInspectsOrCountsAsRisky() {
    for (Lang lang : Lang.values()) {
      assertThat(report(lang).toString()).doesNotContain(TARGET, "P-某甲", "张某");
    }
  }

  private static List<String> cells(String table, int row) {
    Row found =
        report(Lang.ZH).blocks().stream()
            .filter(TableBlock.class::isInstance)
            .map(TableBlock.class::cast)
            .filter(each -> each.code().equals(table))
            .findFirst()
            .orElseThrow()
            .table()
            .rows()
            .get(row);
    return found.cells().stream().map(Cell::text).toList();
  }
}
