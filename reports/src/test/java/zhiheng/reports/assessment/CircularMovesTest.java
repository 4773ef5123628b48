package zhiheng.reports.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Register;
import zhiheng.templates.wording.Lang;

/** Ranks of two years: who rose, who fell, who shares a rank, who came and who went. */
class CircularMovesTest {
  private static final Templates TEMPLATES = Templates.open(TestFonts.templates());
  private static final Register REGISTER = TEMPLATES.register();
  private static final Assessment ALL = MadeUpAssessment.of(REGISTER);

  /** The first provinces of the register: 北京, 天津, 河北, 山西. */
  private static Assessment ranked(int year, Integer... ranks) {
    List<UnitScore> units = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      if (ranks[i] > 0) {
        UnitScore unit = ALL.units().get(i);
        units.add(MadeUpAssessment.withRank(unit, unit.total(), ranks[i]));
      }
    }
    return MadeUpAssessment.ofYear(ALL, year, units);
  }

  private static CircularMoves moves(Lang lang, Assessment before, Assessment now) {
    return new CircularMoves(
        new Spoken(now, TEMPLATES, lang), new Spoken(before, TEMPLATES, lang), false);
  }

  private static List<String> column(CircularMoves moves, int... columns) {
    return moves.table().rows().stream()
        .map(
            row ->
                String.join(
                    " ",
                    Arrays.stream(columns).mapToObj(row.cells()::get).map(Cell::text).toList()))
        .toList();
  }

  @Test
  void whoRoseAndFellIsCountedAndWhoMovedFurthestIsNamed() {
    CircularMoves moves = moves(Lang.ZH, ranked(2016, 4, 2, 1, 3), ranked(2017, 1, 2, 3, 4));
    assertThat(moves.sentences())
        .containsExactly(
            "与2016年度相比，位次上升的1个，位次不变的1个，位次下降的2个。",
            "上升最多的是北京（由第4位到第1位），上升3位。",
            "下降最多的是河北（由第1位到第3位），下降2位。");
    assertThat(column(moves, 0, 1, 2, 3))
        .containsExactly("北京 4 1 升3位", "天津 2 2 不变", "河北 1 3 降2位", "山西 3 4 降1位");
  }

  @Test
  void whereNobodyMovedThatIsSaidInOneSentence() {
    assertThat(moves(Lang.ZH, ranked(2016, 1, 2), ranked(2017, 1, 2)).sentences())
        .containsExactly("各单位位次均与2016年度相同。");
  }

  @Test
  void unitsThatCameAndWentHaveGapsAndNoChange() {
    CircularMoves moves = moves(Lang.ZH, ranked(2016, 1, 0, 2), ranked(2017, 1, 2, 0));
    assertThat(moves.sentences()).containsExactly("与2016年度相比，位次不变的1个，本年度新参加考核的1个，本年度未再考核的1个。");
    assertThat(column(moves, 0, 1, 2, 3)).containsExactly("北京 1 1 不变", "天津 — 2 新参加", "河北 2 — 未再考核");
    assertThat(moves(Lang.ZH, ranked(2016, 1), ranked(2017, 0, 1)).compare()).isFalse();
  }

  @Test
  void thoseWhoShareARankStandBesideEachOtherInTheOrderOfTheirCodes() {
    CircularMoves moves = moves(Lang.ZH, ranked(2016, 1, 2, 2, 4), ranked(2017, 4, 1, 1, 1));
    Chart.Ranks chart = (Chart.Ranks) moves.lines("c").orElseThrow().chart();
    assertThat(chart.moves())
        .extracting(move -> move.name() + " " + move.before())
        .containsExactly("北京 1", "天津 2", "河北 2", "山西 4");
    assertThat(moves.sentences()).contains("上升最多的是山西（由第4位到第1位），上升3位。");
  }

  @Test
  void moreThanThreeThatMovedAsFarAreCounted() {
    assertThat(moves(Lang.EN, ranked(2016, 5, 1, 2, 3, 4), ranked(2017, 1, 2, 3, 4, 5)).sentences())
        .contains("The largest fall was that of 4 units: places lost 1.");
  }

  @Test
  void theNoteSaysWhichRunAndWhetherTheRulesAreTheSame() {
    assertThat(moves(Lang.ZH, ranked(2016, 1), ranked(2017, 1)).note())
        .contains("provinces-2016-01", "尚未签署结案", "两年度指标体系相同");
  }
}
