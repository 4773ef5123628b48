package zhiheng.templates.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import zhiheng.templates.Templates;
import zhiheng.templates.publication.PublishingFindings.BreakdownOfNoCount;
import zhiheng.templates.publication.PublishingFindings.BreakdownTwice;
import zhiheng.templates.publication.PublishingFindings.BreakdownWithoutForm;
import zhiheng.templates.publication.PublishingFindings.SmallCellsOutOfOrder;

class PublishingTest {
  private final Templates templates =
      Templates.open(Path.of(System.getProperty("zhiheng.templates")));

  @Test
  void theHousesOwnDefinitionNamesItsSmallCountsAndWhereTheyAreWithheld() {
    Publishing publishing = templates.publishing();
    assertThat(publishing.smallCells().from()).isEqualTo(1);
    assertThat(publishing.smallCells().to()).isEqualTo(4);
    assertThat(publishing.breakdowns())
        .extracting(Breakdown::code)
        .containsExactly("sensitive-by-province", "cases-by-city");
  }

  @Test
  void allMistakesComeAtOnce() {
    String text =
        """
        license: {zh: 甲, en: A}
        contact: {zh: 甲, en: A}
        small_cells: {from: 0, to: 4, rule: {zh: 甲, en: A}, source: {zh: 甲, en: A}}
        breakdowns:
          - {code: a, title: {zh: 甲, en: A}, form: weekly, units: cities, items: []}
          - code: a
            title: {zh: 甲, en: A}
            form: monthly-return
            units: provinces
            items: [{code: counterfeit.fined, name: {zh: 甲, en: A}}]
        """;
    var read = Publishing.readOne(text, "publication/bulletin.yaml", templates.forms());
    assertThat(read.findings().list())
        .hasOnlyElementsOfTypes(
            SmallCellsOutOfOrder.class,
            BreakdownWithoutForm.class,
            BreakdownTwice.class,
            BreakdownOfNoCount.class)
        .hasSize(5);
  }
}
