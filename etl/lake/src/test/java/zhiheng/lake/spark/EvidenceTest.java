package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left out of a row is left out of the name of its file as well. */
class EvidenceTest {
  @Test
  void aFileNamedAfterItsReviewerShowsNoName() {
    assertThat(Evidence.unnamed("320000-王小明.xlsx", List.of("王小明"))).isEqualTo("320000-＊.xlsx");
  }

  @Test
  void aNumberNamesNobody() {
    assertThat(Evidence.unnamed("responses-2017.csv", List.of("2017", "", "7")))
        .isEqualTo("responses-2017.csv");
  }
}
