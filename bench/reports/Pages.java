import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.reports.Press;
import zhiheng.reports.Reports;
import zhiheng.reports.Request;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;
import zhiheng.reports.document.TableBlock;
import zhiheng.templates.wording.Lang;

/** Prints the reports of the provinces, or sheets of bureaus, by zhiheng or by plain Jasper. */
public class Pages {
  /** WHO reports|sheets WORKSPACE COUNT FOLDER */
  public static void main(String[] args) throws Exception {
    System.setProperty("java.awt.headless", "true");
    Path home = Path.of(System.getProperty("zhiheng.home"));
    Path folder = Path.of(args[4]);
    try (Workspace workspace =
        Workspace.of(
            Path.of(args[2]),
            home.resolve("templates"),
            System.getenv(),
            Clock.fixed(Instant.parse("2018-04-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")))) {
      int count = Integer.parseInt(args[3]);
      Documents documents =
          args[1].equals("reports")
              ? number -> report(workspace, number)
              : number -> sheet(number);
      List<Format> formats =
          args[1].equals("reports")
              ? List.of(Format.PDF, Format.XLSX, Format.HTML)
              : List.of(Format.PDF);
      if (args[0].equals("plain")) {
        Plain plain = new Plain(workspace.fonts(), args[1].equals("reports") ? 9 : 4);
        for (int i = 0; i < count; i++) {
          plain.print(documents.of(i), folder.resolve(i + ".pdf"));
        }
      } else {
        print(new Press(home.resolve("templates"), workspace::fonts), documents, formats, count, folder);
      }
    }
  }

  private interface Documents {
    Document of(int number);
  }

  private static void print(
      Press press, Documents documents, List<Format> formats, int count, Path folder)
      throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService presses = Executors.newFixedThreadPool(processors);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // As zhiheng report all does: a few documents ahead of the presses, no more.
      if (all.size() >= 2 * processors) {
        all.remove(0).get();
      }
      Document document = documents.of(i);
      all.add(
          presses.submit(
              () -> {
                for (Format format : formats) {
                  press.write(document, format, folder);
                }
                return null;
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    presses.shutdown();
  }

  private static Assessment assessment;
  private static Reports reports;

  private static Document report(Workspace workspace, int number) {
    if (assessment == null) {
      assessment = workspace.ledger().assessments().latest("provinces", 2017).orElseThrow();
      reports =
          new Reports(
              workspace.templates(), workspace.ledger(), workspace::fonts, assessment.asOf(), true);
    }
    return reports.document(
        new Request.OfUnit("provinces", 2017, assessment.units().get(number).unit()), Lang.ZH);
  }

  /** Two pages: what a bureau reported, item by item. */
  private static Document sheet(int number) {
    List<Column> columns =
        List.of(
            Column.text("项目", 3), Column.count("本月", 1), Column.count("上年同月", 1), Column.count("累计", 1));
    List<Row> rows =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    Row.of(
                        Cell.of("专利侵权纠纷立案第" + i + "项"),
                        Cell.count((number * 31L + i * 7L) % 97),
                        Cell.count((number * 17L + i * 5L) % 89),
                        Cell.count((number * 13L + i * 3L) % 997)))
            .toList();
    List<Block> blocks =
        List.of(
            new Heading(1, "一、", "月报各项"),
            Paragraph.body("本表列出本局报送的各项数字，与上年同月和年初以来累计对照。"),
            new TableBlock("items", "表1 各项数字", new Table(columns, rows), "来源：月报。"));
    return new Document(
        Lang.ZH,
        "sheet-" + number,
        "2017年12月专利行政执法统计（第" + number + "局）",
        new Letterhead(Letterhead.Kind.BULLETIN, "专利行政执法统计", "第12期", "某局", "2018年1月"),
        LocalDate.of(2018, 1, 15),
        "示例数据（非真实）",
        blocks);
  }
}
