package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.RareNames;
import zhiheng.reports.font.Fonts;
import zhiheng.templates.wording.Lang;

/**
 * FangSong ends with GB 2312, names do not: what it lacks is drawn with a font that has it, neither
 * left blank nor drawn as a box.
 */
@SuppressWarnings("NullAway.Init") // JUnit makes the folder
class RareCharactersTest {
  @TempDir Path house;

  @Test
  void everyRareCharacterIsDrawnInEveryPlaceWhereANameStands() throws IOException {
    assertEveryNameIsDrawn(TestFonts.open());
  }

  @Test
  void aHousesOwnFangSongThatLacksThemIsHelpedOut() throws IOException {
    Files.copy(TestFonts.fangsongOfGb2312(), house.resolve("fangsong.otf"));
    Files.copy(TestFonts.fangsongOfGb2312(), house.resolve("xiaobiaosong.otf"));
    Files.copy(TestFonts.fangsongOfGb2312(), house.resolve("heiti.otf"));
    Files.copy(TestFonts.fangsongOfGb2312(), house.resolve("songti.otf"));
    assertEveryNameIsDrawn(TestFonts.ofHouse(house));
  }

  private static void assertEveryNameIsDrawn(Fonts fonts) throws IOException {
    List<TextPosition> letters = letters(RareNames.everywhere(), fonts);
    Map<String, Long> drawn =
        letters.stream()
            .filter(letter -> isDrawn(letter))
            .collect(Collectors.groupingBy(TextPosition::getUnicode, Collectors.counting()));
    long places = drawn.get("张");
    assertThat(places)
        .as("head, title, text, headings, table, figure, imprint; a table's head perhaps twice")
        .isBetween(21L, 22L);
    RareNames.RARE
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(rare -> assertThat(drawn.get(rare)).as(rare).isEqualTo(places));
    assertThat(drawn).containsKeys("〇", "—", "…", "％", "Ⅳ", "①");
    assertThat(letters).allSatisfy(letter -> assertThat(letter.getFont().isEmbedded()).isTrue());
  }

  @Test
  void onlyTheRareCharacterIsOfAnotherFont() throws IOException {
    List<TextPosition> letters = letters(paper("在张喆同志的带领下，各项任务全面完成。"), TestFonts.open());
    assertThat(fonts(letters, "在张同志的带领下，各项任务全面完成。")).hasSize(1);
    assertThat(fonts(letters, "喆")).hasSize(1).isNotEqualTo(fonts(letters, "张"));
  }

  @Test
  void aRareCharacterMovesNoLine() throws IOException {
    List<TextPosition> letters =
        letters(paper(("执".repeat(27) + "喆").repeat(50)), TestFonts.open());
    assertThat(fullPage(letters)).hasSize(22).allMatch(letter -> letter == 28);
  }

  @Test
  void aPageHasTwentyTwoLinesWhateverTheFontOfTheHouse() throws IOException {
    for (String part : List.of("fangsong", "heiti", "kaiti", "xiaobiaosong", "songti", "chart")) {
      Files.copy(TestFonts.fangsongOfGb2312(), house.resolve(part + ".otf"));
    }
    Fonts alone = Fonts.find(List.of(house)).orElseThrow();
    assertThat(fullPage(letters(paper("执".repeat(1400)), alone)))
        .hasSize(22)
        .allMatch(letter -> letter == 28);
  }

  /** How many letters each line of the second page has. */
  private static List<Integer> fullPage(List<TextPosition> letters) {
    Map<Integer, Integer> lines = new TreeMap<>();
    int page = 1;
    float before = 0;
    for (TextPosition letter : letters) {
      page += letter.getYDirAdj() < before - 300 ? 1 : 0;
      before = letter.getYDirAdj();
      if (page == 2 && "执喆".contains(letter.getUnicode())) {
        lines.merge(Math.round(letter.getYDirAdj()), 1, Integer::sum);
      }
    }
    return List.copyOf(lines.values());
  }

  private static Document paper(String text) {
    return new Document(
        Lang.ZH,
        "paper",
        "通报",
        new Letterhead(Letterhead.Kind.OFFICIAL, "国家知识产权局", "", "国家知识产权局", "2018年1月31日"),
        LocalDate.of(2018, 1, 31),
        "",
        List.of(Paragraph.body(text)));
  }

  private static Set<String> fonts(List<TextPosition> letters, String words) {
    return letters.stream()
        .filter(letter -> letter.getFontSizeInPt() < 20 && words.contains(letter.getUnicode()))
        .map(letter -> letter.getFont().getName())
        .collect(Collectors.toSet());
  }

  /** It has an outline, and not that of a missing character. */
  private static boolean isDrawn(TextPosition letter) {
    try {
      int code = letter.getCharacterCodes()[0];
      GeneralPath outline = ((PDVectorFont) letter.getFont()).getPath(code);
      return code != 0 && !outline.getBounds2D().isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<TextPosition> letters(Document document, Fonts fonts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(TestFonts.templates(), fonts).render(document, out);
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        };
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      stripper.getText(pdf);
    }
    return letters;
  }
}
