package zhiheng.reports.publish;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import zhiheng.templates.wording.Text;

/** A small release with everything that is hard about one. */
public final class SomeOpenData {
  private SomeOpenData() {}

  public static OpenData of() {
    OpenTable table =
        new OpenTable(
            "by-city",
            new Text("各市", "By city"),
            new Text("本月，件。", "This month, cases."),
            List.of(
                OpenColumn.words("unit", new Text("代码", "Code")),
                OpenColumn.words("name_zh", new Text("名称", "Name, Chinese")),
                OpenColumn.month("month", new Text("月份", "Month")),
                OpenColumn.count("filed", new Text("立案（件）", "Filed (cases)")),
                OpenColumn.decimal("change", new Text("同比（%）", "Change (%)"))),
            List.of("unit", "month"),
            List.of(
                List.of(
                    OpenCell.of("320100"),
                    OpenCell.of("=HYPERLINK(\"http://example.org\",\"南京\")"),
                    OpenCell.of("2017-12"),
                    OpenCell.of(41),
                    OpenCell.of(new BigDecimal("-2.5"))),
                List.of(
                    OpenCell.of("320200"),
                    OpenCell.of("无锡,\"江苏\""),
                    OpenCell.of("2017-12"),
                    OpenCell.Mark.SUPPRESSED,
                    OpenCell.Mark.NOT_APPLICABLE)));
    return new OpenData(
        "bulletin-2017-12",
        "2017-12",
        new Text("月报", "Bulletin"),
        new Text("国家知识产权局", "The Office"),
        new Text("各局月报", "Monthly returns"),
        new Text("待定", "to be laid down"),
        new Text("统计处", "Statistics"),
        LocalDate.of(2018, 1, 22),
        Instant.parse("2018-01-22T01:00:00Z"),
        true,
        List.of(new Text("说明", "A note")),
        List.of(table));
  }
}
