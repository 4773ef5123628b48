package zhiheng.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static zhiheng.intake.Desk.filed;
import static zhiheng.intake.Desk.month;
import static zhiheng.intake.Desk.nilBut;
import static zhiheng.intake.Desk.ytd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.intake.Outcome.Accepted;
import zhiheng.intake.repair.RepairFindings.Repair;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/** Lesson 9: a finding comes with what was probably meant, if that mends it and harms nothing. */
class I09_WhatWasProbablyMeantTest {
  private static final Month JANUARY = new Month(2017, 1);
  private static final Month FEBRUARY = new Month(2017, 2);
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
  void twoDigitsHaveChangedPlaces() throws IOException {
    Map<CellKey, String> values = filed(0, 412, 412);
    values.put(month("infringement.filed"), "421");

    assertThat(meant(desk.submit(desk.file(JANUARY, "", values)).findings()))
        .containsExactly("可能把相邻两位数字写颠倒了：一、专利侵权纠纷—立案（本月）的 421 若改为 412，“各部分之和等于总数”即成立。");
  }

  @Test
  void theMonthStandsInTheYearToDate() throws IOException {
    accept(JANUARY, nilBut(Map.of(month("media.reports"), "7", ytd("media.reports"), "7")));
    Map<CellKey, String> values =
        nilBut(Map.of(month("media.reports"), "19", ytd("media.reports"), "12"));

    assertThat(meant(desk.submit(desk.file(FEBRUARY, "", values)).findings()))
        .containsExactly("可能填反了两格：十二、宣传—媒体报道执法工作的“本月”19 与“本年累计”12 若对调，“本月数不超过本年累计”即成立。");
  }

  @Test
  void lastMonthsFigureWasLeftStanding() throws IOException {
    accept(JANUARY, nilBut(Map.of(month("media.reports"), "7", ytd("media.reports"), "7")));
    Map<CellKey, String> values =
        nilBut(Map.of(month("media.reports"), "5", ytd("media.reports"), "7"));

    assertThat(meant(desk.submit(desk.file(FEBRUARY, "", values)).findings()))
        .containsExactly("十二、宣传—媒体报道执法工作（本年累计）的 7 与上期相同，可能没有更新；若改为 12，“本年累计等于上月累计加本月数”即成立。");
  }

  @Test
  void yuanAreTenThousandsOfYuan() throws IOException {
    Map<CellKey, String> values =
        nilBut(Map.of(month("counterfeit.fined"), "35", ytd("counterfeit.fined"), "350000"));

    assertThat(meant(desk.submit(desk.file(JANUARY, "", values)).findings()))
        .containsExactly(
            "可能把元和万元弄混了：三、假冒专利案件—罚没款金额（本月）的 35 若改为 350000 元，“一月的本年累计等于本月数”即成立。",
            "可能把元和万元弄混了：三、假冒专利案件—罚没款金额（本年累计）的 350000 若改为 35 元，“一月的本年累计等于本月数”即成立。");
  }

  @Test
  void wordsAreReadAsTheNumberTheyMean() throws IOException {
    Path file =
        desk.changed(
            desk.file(JANUARY, "", nilBut(Map.of())),
            workbook -> {
              SheetLayout layout = SheetLayout.of(Desk.form(JANUARY));
              Desk.type(workbook.getSheetAt(0), layout.ref(month("media.reports")), "１２ 篇次");
              Desk.type(workbook.getSheetAt(0), layout.ref(ytd("media.reports")), "若干");
            });

    assertThat(meant(desk.submit(file).findings()))
        .containsExactly("十二、宣传—媒体报道执法工作（本月）的“１２ 篇次”是否应为 12？如是，请只填 12。");
  }

  @Test
  void nothingIsSaidWhereAnythingWouldFit() throws IOException {
    Map<CellKey, String> values = nilBut(Map.of());
    values.put(month("media.reports"), "23");
    values.put(ytd("media.reports"), "57");

    assertThat(meant(desk.submit(desk.file(JANUARY, "", values)).findings())).isEmpty();
  }

  private void accept(Month month, Map<CellKey, String> values) throws IOException {
    assertThat(desk.submit(desk.file(month, "", values))).isInstanceOf(Accepted.class);
  }

  private static List<String> meant(Findings findings) {
    return Desk.said(
            new Findings(findings.stream().filter(Repair.class::isInstance).toList()), Lang.ZH)
        .lines()
        .map(line -> line.replaceFirst("^NOTE \\w+ ", ""))
        .collect(Collectors.toList());
  }
}
