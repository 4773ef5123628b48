package zhiheng.reports.docx;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Imprint;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.PageBreak;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Signature;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Lang;

/** Writes the head and the blocks of a document, in order, each in its style. */
final class Blocks {
  /** As wide as the type area; the indents of the style Signature; 三号: in twentieths of a point. */
  private static final int LINE = 8840;

  private static final int SIGNED_LEFT = 4200;
  private static final int SIGNED_RIGHT = 630;
  private static final int LETTER = 320;

  private final XWPFDocument text;
  private final Lang lang;
  private final Supplier<Pen> pen;
  private boolean onNewPage;

  Blocks(XWPFDocument text, Lang lang, Supplier<Pen> pen) {
    this.text = text;
    this.lang = lang;
    this.pen = pen;
  }

  void write(Document document, String title) throws IOException {
    head(document.letterhead());
    title(title.split("\n", -1));
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      write(blocks.get(i));
      if (leadsToATable(blocks, i)) {
        text.getLastParagraph().setKeepNext(true);
      }
    }
  }

  /** The sentence between a heading and its table is not left behind by the table. */
  private static boolean leadsToATable(List<Block> blocks, int index) {
    return index > 0
        && index < blocks.size() - 1
        && blocks.get(index - 1) instanceof Heading
        && blocks.get(index) instanceof Paragraph
        && blocks.get(index + 1) instanceof TableBlock;
  }

  private void title(String[] lines) {
    XWPFParagraph title = line("Title", lines[0]);
    for (int i = 1; i < lines.length; i++) {
      title.getRuns().get(0).addBreak();
      title.getRuns().get(0).setText(lines[i]);
    }
  }

  private void head(Letterhead head) {
    boolean official = head.kind() == Letterhead.Kind.OFFICIAL;
    XWPFParagraph mark = line("Mark", head.mark());
    if (official) {
      mark.setSpacingBefore(Sheet.millimeters(35).intValue());
      mark.setSpacingAfter(2 * 579);
    }
    fit(mark, head.mark());
    if (!head.number().isEmpty()) {
      line("Number", head.number());
    }
    if (!official) {
      tabbed("Issue", head.office(), head.issued());
    }
    line("RedRule", "");
  }

  /** A long name of an office takes more of the line than the style leaves it; the date with it. */
  private static void makeRoom(String name, XWPFParagraph... lines) {
    int left = LINE - SIGNED_RIGHT - (int) Math.ceil((ems(name) + 1) * LETTER);
    if (left < SIGNED_LEFT) {
      for (XWPFParagraph line : lines) {
        line.setIndentationLeft(Math.max(0, left));
      }
    }
  }

  /** A mark is as large as fits on a line: fifty points are for up to eight characters. */
  private static void fit(XWPFParagraph mark, String words) {
    double ems = ems(words);
    if (ems > 8.5) {
      mark.getRuns().get(0).setFontSize(Math.max(22, Math.floor(430 / ems)));
    }
  }

  private static double ems(String words) {
    return words.codePoints().mapToDouble(each -> each > 0x2E7F ? 1 : 0.55).sum();
  }

  private void write(Block block) throws IOException {
    if (block instanceof Heading heading) {
      line("Heading" + heading.level(), heading.line());
    } else if (block instanceof Paragraph paragraph) {
      line(style(paragraph), paragraph.text());
    } else if (block instanceof Notice notice) {
      line("Notice", notice.text());
    } else if (block instanceof TableBlock table) {
      line("Caption", table.caption());
      Tables.write(
          text.createTable(table.table().rows().size() + 1, table.table().columns().size()), table);
      line(table.note().isEmpty() ? "TableEnd" : "Note", table.note());
    } else if (block instanceof FigureBlock figure) {
      Pictures.write(line("Drawing", ""), figure, pen);
      line("FigureCaption", figure.caption());
    } else if (block instanceof Signature signature) {
      XWPFParagraph office = line("Signature", signature.office());
      XWPFParagraph date = line("Signature", signature.date());
      office.setSpacingBefore(2 * 579);
      date.setKeepNext(false);
      makeRoom(signature.office(), office, date);
    } else if (block instanceof Imprint imprint) {
      Tables.imprint(text.createTable(2, 1), imprint);
      line("End", "");
    } else if (block instanceof PageBreak) {
      onNewPage = true;
    }
  }

  private static String style(Paragraph paragraph) {
    return switch (paragraph.kind()) {
      case BODY -> "Normal";
      case ADDRESSEE -> "Addressee";
      case ATTACHMENT -> "Attachment";
      case NOTE -> "Note";
    };
  }

  private XWPFParagraph line(String style, String words) {
    XWPFParagraph line = text.createParagraph();
    line.setStyle(style);
    if (onNewPage) {
      line.setPageBreak(true);
      onNewPage = false;
    }
    if (lang == Lang.EN && (style.equals("Normal") || style.startsWith("Heading"))) {
      line.setFirstLineIndent(0);
      line.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.ZERO);
    }
    if (!words.isEmpty()) {
      line.createRun().setText(words);
    }
    return line;
  }

  private void tabbed(String style, String left, String right) {
    XWPFParagraph line = line(style, left);
    line.createRun().addTab();
    line.createRun().setText(right);
  }
}
