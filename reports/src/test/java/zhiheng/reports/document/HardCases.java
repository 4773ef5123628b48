package zhiheng.reports.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.wording.Lang;

/** What breaks pages: long names, long sentences, many narrow columns, no place to break at. */
public final class HardCases {
  private static final String LONG_NAME = "新疆维吾尔自治区伊犁哈萨克自治州知识产权局";
  private static final String LONG_OFFICE = "新疆维吾尔自治区克孜勒苏柯尔克孜自治州市场监督管理局（知识产权局）";
  private static final String LONG_SENTENCE =
      "“雷霆”“护航”专项行动中，电子商务领域专利执法办案19835件，同比增长51.1%（其中，侵权纠纷13921件、假冒专利5914件）；"
          + "跨地区执法协作1195件；向公安机关移送涉嫌犯罪案件17件（涉案金额1234.56万元）；依据《专利行政执法办法》（国家知识产权局令第71号）"
          + "第八条、第十条，应当在3个月内结案。";

  private HardCases() {}

  /** On the paper of a circular. */
  public static Document circular() {
    return document(
        new Letterhead(
            Letterhead.Kind.OFFICIAL, LONG_OFFICE, "新伊知发〔2018〕1234号", LONG_OFFICE, "2018年12月31日"));
  }

  /** On the paper of a bulletin. */
  public static Document bulletin() {
    return document(
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            LONG_NAME + "专利行政执法统计月报",
            "2017年第12期（总第24期）",
            LONG_OFFICE,
            "2018年12月31日"));
  }

  private static Document document(Letterhead head) {
    Outline outline = new Outline(Lang.ZH);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            Paragraph.Kind.ADDRESSEE, "各省、自治区、直辖市知识产权局，新疆生产建设兵团知识产权局，各有关单位，国家知识产权局各专利代办处："));
    blocks.add(new Notice(LONG_SENTENCE));
    for (int level = 1; level <= 3; level++) {
      blocks.add(outline.heading(level, "关于" + LONG_NAME + "专利行政执法案卷评查中发现的主要问题及整改情况"));
      blocks.add(Paragraph.body(LONG_SENTENCE.repeat(level)));
    }
    blocks.add(
        new TableBlock(
            "names", outline.table(LONG_NAME + "专利行政执法各项指标得分及计分说明一览表"), names(), LONG_SENTENCE));
    blocks.add(new TableBlock("narrow", outline.table("许多列"), narrow(), ""));
    blocks.add(new TableBlock("reasons", outline.table("长句"), sentences(), "注：" + LONG_SENTENCE));
    blocks.add(Paragraph.note(LONG_SENTENCE + LONG_SENTENCE));
    blocks.add(
        new Paragraph(Paragraph.Kind.ATTACHMENT, "附件：1．" + LONG_NAME + "专利行政执法绩效考核各项指标得分及计分说明一览表"));
    blocks.add(new Signature(LONG_OFFICE, "2018年12月31日"));
    blocks.add(
        new Imprint(
            "抄送：各副省级城市知识产权局，各知识产权维权援助中心，各知识产权保护中心，各快速维权中心。", LONG_OFFICE + "办公室", "2018年12月31日印发"));
    return new Document(
        Lang.ZH,
        "hard",
        "关于" + LONG_NAME + "2017年度专利行政执法案卷评查情况和整改要求的通报",
        head,
        LocalDate.of(2018, 12, 31),
        "示例数据（非真实）",
        blocks);
  }

  /** Names of twenty characters beside numbers, over more than a page. */
  private static Table names() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(
          Row.of(
              Cell.count(i + 1),
              Cell.of(i % 3 == 0 ? LONG_OFFICE : LONG_NAME),
              Cell.count(12_345_678L + i),
              Cell.percent(new BigDecimal("1234.5")),
              Cell.points(new BigDecimal("-98765.43"))));
    }
    return new Table(
        List.of(
            Column.code("名次", 1),
            Column.text("单位", 3),
            Column.count("办案量（件）", 1),
            Column.percent("同比增长率", 1),
            Column.points("得分", 1)),
        rows);
  }

  /** Twelve columns. */
  private static Table narrow() {
    List<Column> columns = new ArrayList<>(List.of(Column.text("单位", 3)));
    for (int i = 0; i < 11; i++) {
      columns.add(Column.points("双随机、一公开" + i, 2));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(LONG_NAME)));
      for (int column = 0; column < 11; column++) {
        cells.add(Cell.points(BigDecimal.valueOf(100 + column)));
      }
      rows.add(Row.of(cells));
    }
    return new Table(columns, rows);
  }

  /** Reasons that take many lines. */
  private static Table sentences() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      rows.add(
          Row.of(
              Cell.of("电子商务领域专利侵权纠纷案件按期结案率（不含中止）"),
              Cell.points(BigDecimal.valueOf(i)),
              Cell.of(LONG_SENTENCE.substring(0, Math.min(LONG_SENTENCE.length(), 30 * i)))));
    }
    return new Table(
        List.of(Column.text("指标", 2), Column.points("得分", 1), Column.text("计分说明", 3)), rows);
  }
}
