package zhiheng.reports.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import zhiheng.reports.html.Link;
import zhiheng.reports.html.Markup;
import zhiheng.reports.html.TitleMarkup;
import zhiheng.reports.sentence.Words;
import zhiheng.reports.typeset.TitleLines;
import zhiheng.templates.wording.Lang;

/**
 * What is around the contents of a page: style, script, ways to other pages. Style and script stand
 * in the page, so that it also works as a file; the page's policy allows this one script, by its
 * hash, and nothing from anywhere.
 */
public final class Shell {
  private final Words words;
  private final String style;
  private final String script;
  private final String illustration;
  private final String madeBy;

  private Shell(Words words, String style, String script, String illustration, String madeBy) {
    this.words = words;
    this.style = style;
    this.script = script;
    this.illustration = illustration;
    this.madeBy = madeBy;
  }

  /**
   * Reads style and script from {@code layouts}.
   *
   * @param illustration true if what the pages say is made up
   * @param madeBy the program and its version
   */
  public static Shell read(Path templates, Lang lang, boolean illustration, String madeBy) {
    Path layouts = templates.resolve("layouts");
    Words words = Words.read(templates, lang);
    try {
      return new Shell(
          words,
          Files.readString(layouts.resolve("page.css"))
              + Files.readString(layouts.resolve("site.css")),
          "\n" + Files.readString(layouts.resolve("site.js")),
          illustration ? words.say("report.illustration") : "",
          madeBy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Words words() {
    return words;
  }

  /**
   * A whole page.
   *
   * @param ways to other pages
   * @param data what the script works on, as JSON; empty if it needs none
   * @param contents writes what stands under the title
   */
  byte[] page(String title, List<Link> ways, String data, Consumer<Markup> contents) {
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>\n");
    page.open("html", "lang", words.lang() == Lang.ZH ? "zh-CN" : "en").line();
    page.open("head").line();
    page.raw("<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").raw(policy()).raw("\">\n");
    page.element("title", title).line();
    page.open("style").line().raw(style).close().line().close().line();
    page.open("body").line();
    page.element("a", words.say("paper.skip"), "class", "skip", "href", "#text").line();
    page.open("div", "class", "page wide").line();
    page.open("header").line();
    if (!illustration.isEmpty()) {
      page.element("p", illustration, "class", "illustration").line();
    }
    Link.write(page, ways, words.say("paper.ways"));
    page.close().line();
    page.open("main", "id", "text").line();
    TitleMarkup.write(page, title, words.say(TitleLines.TOGETHER));
    contents.accept(page);
    page.close().line();
    page.open("footer").element("p", words.say("site.made", "system", madeBy)).close().line();
    page.close().line();
    if (!data.isEmpty()) {
      page.open("script", "type", "application/json", "id", "system").raw(inert(data));
      page.close().line();
    }
    page.open("script").raw(script).close().line().close().line().close().line();
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** No text of a figure's name can end the element that it stands in. */
  private static String inert(String json) {
    return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
        + "script-src 'sha256-"
        + hash(script)
        + "'";
  }

  private static String hash(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
