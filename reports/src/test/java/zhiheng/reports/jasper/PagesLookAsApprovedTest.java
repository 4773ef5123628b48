package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhiheng.reports.TestFonts;
import zhiheng.reports.assessment.AssessmentReportsTest;
import zhiheng.reports.bulletin.BulletinReportTest;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.HardCases;
import zhiheng.reports.document.Sample;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.gazette.GazetteReportTest;
import zhiheng.templates.wording.Lang;

/**
 * Pages look as they did when somebody looked at them and said yes. After a change that is meant,
 * look at the pictures in {@code target/pages} (approved, now, what differs) and run the test with
 * {@code -Dzhiheng.approve=true}: it replaces the approved pictures. They show the open fonts that
 * {@code reports/fonts.sh} fetches, whatever fonts the house has; where one of these is missing,
 * the test is skipped, because every line of every page would differ.
 */
class PagesLookAsApprovedTest {
  private static final Path APPROVED = Path.of("src/test/resources/pages");
  private static final Path SEEN = Path.of("target/pages");
  private static final int DOTS_PER_INCH = 60;

  /**
   * Letters may be drawn a hair differently by another Java; a line that moves is more than this.
   */
  private static final double TOLERANCE = 0.002;

  /** The page of the circular that draws how ranks moved. */
  private static final int MOVES = 6;

  /** A page, counted from 1. */
  record Page(String name, Document document, int number) {
    @Override
    public String toString() {
      return name + "-" + number;
    }
  }

  static Stream<Page> pages() {
    Document circular = AssessmentReportsTest.circular(Lang.ZH);
    Document sample = Sample.official();
    return Stream.of(
        new Page("sample", sample, 1),
        new Page("sample", sample, 2),
        new Page("sample", sample, 4),
        new Page("circular", circular, 1),
        new Page("circular", circular, MOVES),
        new Page("bulletin", BulletinReportTest.december(Lang.ZH), 1),
        new Page("bulletin-en", BulletinReportTest.december(Lang.EN), 2),
        new Page("unit", AssessmentReportsTest.jiangsu(Lang.ZH), 2),
        new Page("gazette", GazetteReportTest.report(Lang.ZH), 3),
        new Page("gazette", GazetteReportTest.report(Lang.ZH), 6),
        new Page("hard", HardCases.circular(), 4));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageLooksAsApproved(Page page) throws IOException {
    BufferedImage now = picture(page, TestFonts.open());
    Path approved = APPROVED.resolve(page + ".png");
    if (Boolean.getBoolean("zhiheng.approve")) {
      Files.createDirectories(APPROVED);
      ImageIO.write(now, "png", approved.toFile());
    }
    Difference difference = Difference.between(ImageIO.read(approved.toFile()), now);
    if (difference.share() > TOLERANCE) {
      Files.createDirectories(SEEN);
      Path shown = SEEN.resolve(page + ".png");
      ImageIO.write(difference.picture(), "png", shown.toFile());
      assertThat(difference.share())
          .as("%s looks different: see %s (approved, now, what differs)", page, shown)
          .isLessThanOrEqualTo(TOLERANCE);
    }
  }

  private static BufferedImage picture(Page page, Fonts fonts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), fonts).render(page.document(), out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFRenderer(pdf)
          .renderImageWithDPI(page.number() - 1, DOTS_PER_INCH, ImageType.RGB);
    }
  }
}
