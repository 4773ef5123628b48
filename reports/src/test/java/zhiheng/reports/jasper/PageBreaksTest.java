package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhiheng.reports.jasper.Strip.Cut;

class PageBreaksTest {
  private static final int PAGE = 100;

  private final List<Strip> galley = new ArrayList<>();

  private PageBreaks cut() {
    return PageBreaks.of(galley, PAGE, PAGE);
  }

  private void add(int block, Cut cut, int... heights) {
    for (int height : heights) {
      galley.add(Strip.of(block, cut, height));
    }
  }

  @Test
  void whatFitsIsNotCut() {
    add(0, Cut.ALLOWED, 40);
    add(1, Cut.ALLOWED, 60);
    assertThat(cut()).isEqualTo(PageBreaks.NONE);
  }

  @Test
  void aHeadingGoesOverWithWhatFollowsIt() {
    add(0, Cut.ALLOWED, 80);
    add(1, Cut.ALLOWED, 15);
    add(2, Cut.NEVER, 30);
    assertThat(cut().blocks()).containsExactly(1);
  }

  @Test
  void textGoesOnByItself() {
    add(0, Cut.ALLOWED, 30);
    add(1, Cut.ALLOWED, 30);
    add(1, Cut.WHEN_FULL, 30, 30, 30);
    assertThat(cut()).isEqualTo(PageBreaks.NONE);
  }

  @Test
  void aTableIsCutBetweenRowsAndLeavesRoomForItsEndAndItsHead() {
    add(0, Cut.ALLOWED, 40);
    galley.add(new Strip(1, 0, Cut.ALLOWED, 30, 30, 0, 0));
    galley.add(new Strip(1, 1, Cut.ALLOWED, 20, 20, 10, 30));
    galley.add(new Strip(1, 2, Cut.ALLOWED, 20, 20, 10, 30));
    galley.add(new Strip(1, 3, Cut.ALLOWED, 40, 40, 10, 30));
    assertThat(cut().rows()).isEqualTo(Map.of(1, Set.of(2)));
    assertThat(cut().blocks()).isEmpty();
  }

  /** Two rows here, a page, five rows there: a page and the rest are better. */
  @Test
  void aTableBeginsWhereItIsCutLessOften() {
    add(0, Cut.ALLOWED, 75);
    table(1, 24);
    assertThat(cut().blocks()).containsExactly(1);
    assertThat(cut().rows()).isEqualTo(Map.of(1, Set.of(17)));
  }

  @Test
  void aTableThatIsCutAsOftenEitherWayBeginsWhereItStands() {
    add(0, Cut.ALLOWED, 75);
    table(1, 20);
    assertThat(cut().blocks()).isEmpty();
    assertThat(cut().rows()).isEqualTo(Map.of(1, Set.of(2)));
  }

  @Test
  void aTableBeginsWhereItStandsIfAPageIsSaved() {
    add(0, Cut.ALLOWED, 75);
    table(1, 24);
    add(2, Cut.ALLOWED, 60);
    assertThat(cut().blocks()).doesNotContain(1);
  }

  @Test
  void aTableThatHasAThirdOfAPageStays() {
    add(0, Cut.ALLOWED, 60);
    table(1, 25);
    assertThat(cut().blocks()).isEmpty();
  }

  /** A head of 10, rows of 5: 17 of them go onto a page. */
  private void table(int block, int rows) {
    galley.add(new Strip(block, 0, Cut.ALLOWED, 15, 15, 0, 0));
    for (int row = 1; row < rows; row++) {
      galley.add(new Strip(block, row, Cut.ALLOWED, 5, 5, 5, 10));
    }
  }

  @Test
  void aDrawingGivesWayBeforeItGoesOver() {
    add(0, Cut.ALLOWED, 40);
    galley.add(new Strip(1, 0, Cut.ALLOWED, 80, 55, 0, 0));
    assertThat(cut().savings()).isEqualTo(Map.of(1, 20));
    assertThat(cut().blocks()).isEmpty();
  }

  @Test
  void whatIsAttachedBeginsAPage() {
    add(0, Cut.ALLOWED, 10);
    add(1, Cut.ALWAYS, 10);
    assertThat(cut().blocks()).containsExactly(1);
  }

  @Test
  void theSignatureTakesSomeTextAlongWhereTheImprintNeedsTheFoot() {
    add(0, Cut.ALLOWED, 60);
    add(1, Cut.ALLOWED, 15);
    add(2, Cut.NEVER, 15);
    assertThat(PageBreaks.of(galley, PAGE, 70).blocks()).containsExactly(1);
  }

  @Test
  void whatIsHigherThanAPageIsCutAnyhow() {
    add(0, Cut.ALLOWED, 60);
    add(1, Cut.NEVER, 60);
    add(2, Cut.NEVER, 130);
    add(3, Cut.ALLOWED, 60);
    assertThat(cut().blocks()).contains(3);
  }
}
