package zhiheng.reports.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Renderer;
import zhiheng.reports.seal.Squares;
import zhiheng.reports.typeset.TitleLines;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/**
 * A document as one page that asks for nothing else: style and charts stand in it. Headings in
 * order, tables with captions and scopes, charts with their words and figures, a way past the head.
 */
public final class HtmlRenderer implements Renderer {
  private final Path templates;
  private final Supplier<Pen> pen;
  private final List<Link> ways;

  /**
   * @param templates the folder of definitions, for style and words
   * @param pen whose font measures the words in charts; the reader's own font draws them
   */
  public HtmlRenderer(Path templates, Supplier<Pen> pen) {
    this(templates, pen, List.of());
  }

  /** The same as a page among others. */
  public HtmlRenderer(Path templates, Supplier<Pen> pen, List<Link> ways) {
    this.templates = templates;
    this.pen = pen;
    this.ways = List.copyOf(ways);
  }

  @Override
  public void render(Document document, OutputStream out) throws IOException {
    Wording wording = Wording.read(templates.resolve("wording/reports"), document.lang());
    String style = Files.readString(templates.resolve("layouts/page.css"));
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n").open("html", "lang", document.lang() == Lang.ZH ? "zh-CN" : "en");
    head(page.line(), document, style);
    page.open("body").line();
    page.element("a", wording.say("paper.skip"), "class", "skip", "href", "#text").line();
    page.open("div", "class", "page").line();
    page.open("header").line();
    Link.write(page, ways, wording.say("paper.ways"));
    letterhead(page, document);
    contents(page, document, wording);
    page.open("main", "id", "text").line();
    TitleMarkup.write(page, document.title(), wording.say(TitleLines.TOGETHER));
    new Blocks(page, wording, pen).write(document);
    page.close().line();
    seal(page, document, wording);
    page.close().line().close().line().close().line();
    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void head(Markup page, Document document, String style) {
    page.open("head").line();
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing is fetched, nothing runs: a reader's browser may hold the page to that.
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            + "style-src 'unsafe-inline'\">\n");
    page.element("title", document.title()).line();
    page.open("style").line().raw(style).close().line();
    page.close().line();
  }

  /** The square and what it says, below everything else. */
  private static void seal(Markup page, Document document, Wording wording) {
    if (document.seal().isEmpty()) {
      return;
    }
    Squares squares = Squares.of(document.seal());
    int side = squares.side() + 8;
    page.open("footer", "class", "seal").line();
    page.raw("<svg role=\"img\" aria-label=\"").text(wording.say("paper.seal"));
    page.raw("\" viewBox=\"-4 -4 " + side + " " + side + "\" width=\"96\" height=\"96\">");
    page.raw("<path fill=\"#fff\" d=\"M-4-4h" + side + "v" + side + "h-" + side + "z\"/>");
    page.raw("<path d=\"" + squares.path() + "\"/></svg>").line();
    page.open("p").text(wording.say("paper.seal_how")).raw("<br>");
    page.element("code", document.seal()).close().line().close().line();
  }

  private static void letterhead(Markup page, Document document) {
    Letterhead head = document.letterhead();
    if (!document.illustration().isEmpty()) {
      page.element("p", document.illustration(), "class", "illustration").line();
    }
    page.open("div", "class", "letterhead").line();
    page.element("p", head.mark(), "class", "mark").line();
    if (!head.number().isEmpty()) {
      page.element("p", head.number(), "class", "number").line();
    }
    if (head.kind() == Letterhead.Kind.BULLETIN) {
      page.open("p", "class", "issue");
      page.element("span", head.office()).text(" ").element("span", head.issued()).close().line();
    }
    page.close().line().close().line();
  }

  private static void contents(Markup page, Document document, Wording wording) {
    if (Blocks.headings(document).isEmpty()) {
      return;
    }
    page.open("nav", "aria-labelledby", "contents").line();
    page.element("h2", wording.say("paper.contents"), "id", "contents").line();
    page.open("ul").line();
    int number = 0;
    for (Heading heading : Blocks.headings(document)) {
      number++;
      if (heading.level() < 3) {
        page.open("li", "class", "level-" + heading.level());
        page.element("a", heading.line(), "href", "#" + Blocks.anchor(number)).close().line();
      }
    }
    page.close().line().close().line();
  }
}
