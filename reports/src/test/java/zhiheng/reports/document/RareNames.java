package zhiheng.reports.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.wording.Lang;

/**
 * Names with characters that GB 2312 does not have, in every place where a name may stand: the
 * characters are of the list of 2013 (通用规范汉字表), the last but one beyond the first plane.
 */
public final class RareNames {
  /**
   * Of persons and places; each character in it is rare, and one of them is not even on plane 0.
   */
  public static final String RARE = "喆堃昇珺燊犇䶮𬭎㎡";

  private RareNames() {}

  /** A paper that says the name in each of its places. */
  public static Document everywhere() {
    String name = "张" + RARE + "国";
    Outline outline = new Outline(Lang.ZH);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Paragraph.Kind.ADDRESSEE, name + "："));
    blocks.add(new Notice(name));
    for (int level = 1; level <= 3; level++) {
      blocks.add(outline.heading(level, name));
    }
    blocks.add(Paragraph.body("今年（二〇一七年），" + name + "同志——“先进”…… 达到100％，Ⅳ①。"));
    Table table =
        new Table(
            List.of(Column.text(name, 200), Column.count("得分", 60)),
            List.of(
                Row.total(Cell.of(name), Cell.count(2)),
                Row.of(Cell.of(name), Cell.count(1)),
                Row.part(Cell.of(name), Cell.count(1))));
    blocks.add(new TableBlock("names", name, table, name));
    blocks.add(Paragraph.note(name));
    blocks.add(new FigureBlock("dots", name, chart(name), name, table));
    blocks.add(new Signature(name, "2018年1月31日"));
    blocks.add(new Imprint(name, name, "2018年1月31日印发"));
    return new Document(
        Lang.ZH,
        "rare",
        name,
        new Letterhead(Letterhead.Kind.BULLETIN, name, name + "〔2018〕1号", name, "2018年1月31日"),
        LocalDate.of(2018, 1, 31),
        "",
        blocks);
  }

  /** A drawing of one name. */
  public static Chart chart(String name) {
    return new Chart.Bars("件", List.of(new Chart.Bar(name, new BigDecimal("12"), false)), null);
  }
}
