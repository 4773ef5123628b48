package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.HardCases;

/** Every report is a PDF/A-2a (ISO 19005-2, level A) and a PDF/UA-1 (ISO 14289-1), by veraPDF. */
class ArchivalTest {

  @BeforeAll
  static void prepare() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Document> reports() {
    return Stream.concat(Stream.of(HardCases.circular()), PagesHoldTogetherTest.reports());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anArchiveWouldTakeItAndAListenerFollowIt(Document document) throws Exception {
    byte[] pdf = print(document);
    assertThat(failed(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(failed(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> failed(byte[] pdf, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
          .distinct()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void itSaysWhatItIsInItsOwnDescription(Document document) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(print(document))) {
      String description =
          new String(
              pdf.getDocumentCatalog().getMetadata().toByteArray(),
              java.nio.charset.StandardCharsets.UTF_8);
      assertThat(description)
          .contains(document.title(), document.date().toString(), "<pdfaid:part>2");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whoListensIsToldWhatEachDrawingShows(Document document) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(print(document))) {
      List<String> told = new ArrayList<>();
      collect(pdf.getDocumentCatalog().getStructureTreeRoot(), told);
      assertThat(told)
          .containsExactlyElementsOf(
              document.blocks().stream()
                  .filter(FigureBlock.class::isInstance)
                  .map(figure -> ((FigureBlock) figure).words())
                  .toList());
    }
  }

  private static void collect(PDStructureNode node, List<String> told) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
          told.add(element.getAlternateDescription());
        }
        collect(element, told);
      }
    }
  }

  private static byte[] print(Document document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), TestFonts.required()).render(document, out);
    return out.toByteArray();
  }
}
