package zhiheng.reports.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Wording;

/** Writes the blocks of a document, in order. */
final class Blocks {
  private final Markup page;
  private final Wording wording;
  private final Supplier<Pen> pen;
  private int headings;

  Blocks(Markup page, Wording wording, Supplier<Pen> pen) {
    this.page = page;
    this.wording = wording;
    this.pen = pen;
  }

  static List<Heading> headings(Document document) {
    return document.blocks().stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .toList();
  }

  static String anchor(int heading) {
    return "section-" + heading;
  }

  void write(Document document) {
    for (Block block : document.blocks()) {
      write(block);
      page.line();
    }
  }

  private void write(Block block) {
    if (block instanceof Heading heading) {
      headings++;
      page.element("h" + (heading.level() + 1), heading.line(), "id", anchor(headings));
    } else if (block instanceof Paragraph paragraph) {
      page.element(
          "p", paragraph.text(), "class", paragraph.kind().name().toLowerCase(Locale.ROOT));
    } else if (block instanceof Notice notice) {
      page.element("p", notice.text(), "class", "notice");
    } else if (block instanceof TableBlock table) {
      TableMarkup.write(page, table, "table-" + table.code());
      note(table.note());
    } else if (block instanceof FigureBlock figure) {
      write(figure);
    } else if (block instanceof Signature signature) {
      page.open("div", "class", "signature");
      page.element("p", signature.office()).element("p", signature.date()).close();
    } else if (block instanceof Imprint imprint) {
      page.open("div", "class", "imprint").element("p", imprint.copies());
      page.open("p", "class", "issue").element("span", imprint.issuer()).text(" ");
      page.element("span", imprint.issued()).close().close();
    }
    // A page break means nothing on a page that has no pages.
  }

  private void write(FigureBlock figure) {
    String id = "figure-" + figure.code();
    page.open("figure", "id", id).line();
    page.raw(drawn(figure)).line();
    page.element("figcaption", figure.caption()).line().close().line();
    page.element("p", figure.words(), "class", "words").line();
    page.open("details").element("summary", wording.say("paper.figure_data")).line();
    TableMarkup.write(page, figure.asTable(), id + "-data");
    page.close();
  }

  /** A machine on which Java cannot draw at all still gets the words and the figures. */
  private String drawn(FigureBlock figure) {
    try {
      return ChartMarkup.of(figure, pen.get());
    } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError noFonts) {
      return "";
    }
  }

  private void note(String note) {
    if (!note.isEmpty()) {
      page.line().element("p", note, "class", "note");
    }
  }
}
