package zhiheng.templates.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Ancestry.How;
import zhiheng.templates.unit.Succession.Dated;
import zhiheng.templates.unit.Succession.Kind;

/** A unit has the figures of those that went into it, and says so. */
class AncestryTest {
  private static final Register REGISTER =
      Register.read(Path.of(System.getProperty("zhiheng.templates"))).register();

  @Test
  void aUnitThatTookInAnotherHasItsFiguresUntilThatDay() {
    Ancestry jinan = ancestry("370100", "2020-12-31");

    assertThat(jinan.during(new Year(2018)))
        .extracting(segment -> segment.code().code())
        .containsExactly("370100", "371200");
    assertThat(jinan.during(new Year(2020)))
        .extracting(segment -> segment.code().code())
        .containsExactly("370100");
    assertThat(jinan.seams()).extracting(Ancestry.Seam::how).contains(How.JOINED);
  }

  @Test
  void beforeTheMergerItWasAloneAndStaysSo() {
    assertThat(ancestry("370100", "2018-12-31").during(new Year(2018))).hasSize(1);
  }

  @Test
  void aNewCodeForTheSameAreaGoesOnWithTheOldOnesFigures() {
    Ancestry bijie = ancestry("520500", "2017-12-31");

    assertThat(bijie.during(new Year(2010)))
        .extracting(segment -> segment.code().code())
        .containsExactly("522400");
    assertThat(bijie.seams())
        .extracting(seam -> seam.how() + " " + seam.day())
        .containsExactly("RENAMED 2011-10-22");
  }

  @Test
  void aUnitThatWasOnlyRenamedCountsOnceInTheYearOfItsRenaming() {
    assertThat(ancestry("420600", "2017-12-31").during(new Year(2010))).hasSize(1);
  }

  @Test
  void whatWasDividedWithoutStatedWeightsIsABreakAndNotGuessed() {
    Ancestry hefei = ancestry("340100", "2017-12-31");

    assertThat(hefei.during(new Year(2010)))
        .extracting(segment -> segment.code().code())
        .containsExactly("340100");
    assertThat(hefei.seams())
        .extracting(seam -> seam.how() + " " + seam.by().from())
        .containsExactly("BROKEN 341400");
  }

  @Test
  void whatWasDividedByStatedWeightsIsSharedOut() {
    Register register =
        new Register(
            REGISTER.all(),
            List.of(
                new Succession(
                    new UnitCode("341400"),
                    List.of(new UnitCode("340100"), new UnitCode("340200"), new UnitCode("340500")),
                    LocalDate.of(2011, 8, 22),
                    Kind.SPLIT,
                    Dated.EXACT,
                    "",
                    List.of(new BigDecimal("0.5"), new BigDecimal("0.3"), new BigDecimal("0.2")))),
            List.of());

    assertThat(register.ancestry(new UnitCode("340200"), LocalDate.of(2017, 12, 31)).segments())
        .extracting(segment -> segment.code() + " " + segment.share())
        .contains("340200 1", "341400 0.3");
  }

  @Test
  void aUnitThatEndedIsFollowedFromItsLastDay() {
    assertThat(ancestry("371200", "2019-01-08").during(new Year(2018))).hasSize(1);
    assertThat(ancestry("371200", "2019-12-31").segments()).isEmpty();
  }

  private static Ancestry ancestry(String code, String day) {
    return REGISTER.ancestry(new UnitCode(code), LocalDate.parse(day));
  }
}
