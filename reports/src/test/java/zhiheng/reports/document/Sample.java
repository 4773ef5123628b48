package zhiheng.reports.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zhiheng.templates.wording.Lang;

/** A document with everything in it, for the tests of those that render. */
public final class Sample {
  private static final List<String> PROVINCES =
      List.of(
          "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "安徽", "福建", "江西",
          "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "贵州", "云南", "西藏", "陕西", "甘肃", "青海",
          "宁夏", "新疆");

  private Sample() {}

  public static Document official() {
    return document(
        new Letterhead(Letterhead.Kind.OFFICIAL, "国家知识产权局", "示例〔2018〕1号", "国家知识产权局", "2018年1月31日"));
  }

  public static Document bulletin() {
    return document(
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            "专利行政执法统计月报",
            "2017年第12期（总第24期）",
            "国家知识产权局专利管理司",
            "2018年1月15日"));
  }

  private static Document document(Letterhead head) {
    Outline outline = new Outline(Lang.ZH);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Paragraph.Kind.ADDRESSEE, "各省、自治区、直辖市知识产权局，新疆生产建设兵团知识产权局："));
    blocks.add(
        Paragraph.body(
            "2017年，全国专利行政执法办案总量为66649件，同比增长36.3%。其中，专利纠纷办案28157件（含专利侵权纠纷27305件），"
                + "同比增长35.0%；查处假冒专利案件38492件，同比增长37.2%。专利纠纷与假冒专利办案量之比为1:1.37。"));
    blocks.add(outline.heading(1, "总体情况"));
    blocks.add(outline.heading(2, "办案数量"));
    blocks.add(Paragraph.body("全国有15个省（区、市）办案量超过1000件，比上年增加3个；电子商务领域专利执法办案19835件，同比增长51.1%。"));
    blocks.add(new TableBlock("total", outline.table("办案总量"), totals(), "注：专利纠纷包括专利侵权纠纷和其他专利纠纷。"));
    blocks.add(new FigureBlock("months", outline.figure("各月办案量"), months(), "十二月最高。", provinces()));
    blocks.add(outline.heading(2, "分省情况"));
    blocks.add(new TableBlock("provinces", outline.table("各省（区、市）办案量"), provinces(), "资料来源：月报。"));
    blocks.add(new FigureBlock("bars", outline.figure("各省（区、市）办案量"), bars(), "广东最高。", provinces()));
    blocks.add(outline.heading(1, "绩效"));
    blocks.add(outline.heading(2, "评价"));
    blocks.add(outline.heading(3, "得分"));
    blocks.add(new Notice("示例说明：本表为演示系统功能而编制，除注明来源的公开数据外，数据均为虚构，不得作为任何评价依据。"));
    blocks.add(
        new FigureBlock("bullets", outline.figure("各维度得分率"), bullets(), "效率最高。", provinces()));
    blocks.add(new FigureBlock("dots", outline.figure("名次区间"), dots(), "区间重叠者无显著差别。", provinces()));
    blocks.add(Paragraph.note("注：同比按当年口径计算。"));
    blocks.add(new Paragraph(Paragraph.Kind.ATTACHMENT, "附件：1．各省（区、市）得分表"));
    blocks.add(new Signature("国家知识产权局", "2018年1月31日"));
    blocks.add(new Imprint("抄送：各副省级城市知识产权局。", "国家知识产权局办公室", "2018年1月31日印发"));
    return new Document(
        Lang.ZH,
        "sample",
        "关于2017年专利行政执法工作情况的通报",
        head,
        LocalDate.of(2018, 1, 31),
        "示例数据（非真实）",
        blocks);
  }

  private static Table totals() {
    return new Table(
        List.of(
            Column.text("案件类型", 4),
            Column.count("本年（件）", 2),
            Column.count("上年（件）", 2),
            Column.percent("同比", 2)),
        List.of(
            Row.total(Cell.of("合计"), Cell.count(66649), Cell.count(48916), pct("36.25")),
            Row.of(Cell.of("专利纠纷"), Cell.count(28157), Cell.count(20859), pct("34.99")),
            Row.part(Cell.of("其中：专利侵权纠纷"), Cell.count(27305), Cell.count(20351), pct("34.17")),
            Row.of(Cell.of("假冒专利"), Cell.count(38492), Cell.count(28057), Cell.none())));
  }

  private static Cell pct(String value) {
    return Cell.percent(new BigDecimal(value));
  }

  private static Table provinces() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < PROVINCES.size(); i++) {
      rows.add(
          Row.of(
              Cell.count(i + 1),
              Cell.of(PROVINCES.get(i)).from(new Evidence.Score("r", "u", "n")),
              Cell.count(4000 - i * 110L)
                  .from(new Evidence.Figures("monthly-return", "x", "440000", "2017")),
              pct(String.valueOf(20 - i * 0.6)),
              Cell.points(BigDecimal.valueOf(90 - i))));
    }
    return new Table(
        List.of(
            Column.code("名次", 1),
            Column.text("省（区、市）", 3),
            Column.count("办案量（件）", 2).shadedByValue(),
            Column.percent("占全国比重", 2),
            Column.points("得分", 2).shadedByValue()),
        rows);
  }

  private static Chart bars() {
    List<Chart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < PROVINCES.size(); i++) {
      bars.add(new Chart.Bar(PROVINCES.get(i), BigDecimal.valueOf(4000 - i * 110L), i == 9));
    }
    return new Chart.Bars("办案量（件）", bars, new Chart.Mark("平均值2150", BigDecimal.valueOf(2150)));
  }

  private static Chart months() {
    List<String> names = new ArrayList<>();
    List<BigDecimal> now = new ArrayList<>();
    List<BigDecimal> before = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      names.add(i + "月");
      now.add(BigDecimal.valueOf(3000 + i * 350L));
      before.add(BigDecimal.valueOf(2000 + i * 300L));
    }
    return new Chart.Months(
        "办案量（件）", names, new Chart.Series("2017年", now), new Chart.Series("2016年", before));
  }

  private static Chart bullets() {
    return new Chart.Bullets(
        "得分率（%）",
        List.of(
            bullet("办案力度", "22.35", "30", "18.2"),
            bullet("办案水平", "17.20", "20", "15.9"),
            bullet("办案效率", "19.46", "20", "16.1"),
            bullet("工作计划", "9.00", "10", "8.1")),
        "本单位",
        "同类平均");
  }

  private static Chart.Bullet bullet(String name, String value, String full, String peers) {
    return new Chart.Bullet(
        name, new BigDecimal(value), new BigDecimal(full), new BigDecimal(peers));
  }

  private static Chart dots() {
    List<Chart.Dot> dots = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      dots.add(
          new Chart.Dot(
              PROVINCES.get(i + 8),
              BigDecimal.valueOf(i),
              BigDecimal.valueOf(Math.max(1, i - 2)),
              BigDecimal.valueOf(i + 3L),
              i == 3));
    }
    return new Chart.Intervals("名次", dots);
  }
}
