package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.DemoReturn;
import zhiheng.cli.demo.SomeReturns;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.reports.document.Seal;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/**
 * From the returns to a bulletin, to a correction of what it printed, to the next bulletin, which
 * says so; and back to what was known before.
 */
class PublicationTest {
  private static final Object[] MARCH = {
    "bulletin", "--period", "2017-03", "--format", "html,xlsx"
  };
  private static final Object[] APRIL = {
    "bulletin", "--period", "2017-04", "--format", "html,xlsx"
  };

  private static final String RECEIVED = "complaint.received";

  private final Path folder;
  private final Office office;

  PublicationTest(@TempDir Path folder) {
    this.folder = folder;
    this.office = Office.in(folder.resolve("workspace"));
  }

  @BeforeEach
  void handIn() throws IOException {
    SomeReturns returns = new SomeReturns(Office.DEFINED, folder);
    for (Month month : List.of(new Month(2017, 1), new Month(2017, 2), new Month(2017, 3))) {
      List<Path> files = new ArrayList<>();
      for (String unit : List.of("110000", "320000", "320100", "320200", "320300")) {
        files.add(returns.of(unit, month));
      }
      office.at("2017-04-06T02:00:00Z").submits(files).ends(ExitCode.DONE);
    }
  }

  @Test
  void aCorrectionOfWhatWasPrintedIsNotedInTheNextBulletin() throws IOException {
    Said march = office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    assertThat(march.out())
        .contains("已公布 bulletin-2017-03 第 1 版", "data/national.csv", "release.json");
    assertThat(published("bulletin-2017-03/bulletin-2017-03.html"))
        .contains("未报送的有：天津", "合计数不含未报送的数据，未作任何估算")
        .doesNotContain("修订说明");

    Said corrected =
        office.at("2017-05-03T02:00:00Z").runs("submit", corrected()).ends(ExitCode.DONE);
    assertThat(corrected.out()).contains("第 2 版", "涉及已公布的 bulletin-2017-03");

    office
        .at("2017-05-08T02:00:00Z")
        .runs("submit", new SomeReturns(Office.DEFINED, folder).of("320000", new Month(2017, 4)))
        .ends(ExitCode.DONE);
    Said april = office.at("2017-05-20T02:00:00Z").runs(APRIL).ends(ExitCode.DONE);
    assertThat(april.out()).contains("修订说明：1 处");
    assertThat(published("bulletin-2017-04/bulletin-2017-04.html"))
        .contains("修订说明", "2017年3月月报发布以来，北京更正了已公布月份的数字，共1处");
    assertThat(csv("bulletin-2017-04/data/revisions.csv"))
        .anyMatch(line -> line.startsWith("110000,北京,Beijing,2017-03,complaint.received,"));
    assertThat(csv("bulletin-2017-04/data/revised-totals.csv"))
        .anyMatch(line -> line.startsWith("complaints,"));

    assertThat(office.runs("verify").ends(ExitCode.DONE).out()).contains("未发现");
  }

  @Test
  void theOldStateComesOutByteForByte() throws IOException {
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    Map<String, String> before = hashes();
    office.at("2017-05-03T02:00:00Z").runs("submit", corrected()).ends(ExitCode.DONE);

    Said again =
        office
            .at("2017-06-01T02:00:00Z")
            .runs(with(MARCH, "--as-of", "2017-04-20T10:00", "-o", folder.resolve("copy")))
            .ends(ExitCode.DONE);
    assertThat(again.out()).contains("完全相同");
    assertThat(hashes()).isEqualTo(before);
    assertThat(folder.resolve("copy/bulletin-2017-03/data/provinces.csv"))
        .hasSameBinaryContentAs(
            office.workspace().resolve("published/bulletin-2017-03/data/provinces.csv"));

    Said anew = office.at("2017-06-01T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    assertThat(anew.out()).contains("第 2 版", "bulletin-2017-03.2");
    assertThat(hashes()).containsAllEntriesOf(before);
  }

  @Test
  void theChangesOfAReturnAreShownItemByItem() throws IOException {
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    office.at("2017-05-03T02:00:00Z").runs("submit", corrected()).ends(ExitCode.DONE);
    Object[] asked = {"changes", "--unit", "110000", "--period", "2017-03"};
    Said changes = office.at("2017-06-01T02:00:00Z").runs(asked).ends(ExitCode.DONE);
    assertThat(changes.out())
        .contains("第 1 版", "第 2 版", "接收", "共 2 处变化", "涉及已公布的 bulletin-2017-03");
    assertThat(office.runs(with(asked, "--as-of", "2017-05-01")).ends(ExitCode.DONE).out())
        .contains("第 1 版")
        .doesNotContain("第 2 版");
    office.runs("changes", "--unit", "440000", "--period", "2017-03").ends(ExitCode.NOT_FOUND);
    office.runs("bulletin", "--period", "2017-09").ends(ExitCode.NOT_FOUND);
    office.runs("bulletin", "--period", "2017").ends(ExitCode.USAGE);
  }

  @Test
  void theBulletinsBecomeASiteThatIsWholeAndTheSameAgain() throws IOException {
    Path site = folder.resolve("site");
    office.runs("publish", "-o", site).ends(ExitCode.NOT_FOUND);
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    assertThat(office.runs("publish", "-o", site).ends(ExitCode.DONE).out()).contains("简报 1 期");
    assertThat(Files.readString(site.resolve("index.html")))
        .contains("bulletin-2017-03.html", "files/bulletin-2017-03/bulletin-2017-03.xlsx");
    assertThat(Files.readString(site.resolve("bulletin-2017-03-en.html")))
        .contains("href=\"index-en.html\"", "lang=\"zh-CN\"");
    assertThat(site.resolve("files/bulletin-2017-03/data/national.csv"))
        .hasSameBinaryContentAs(
            office.workspace().resolve("published/bulletin-2017-03/data/national.csv"));

    office.at("2017-06-01T02:00:00Z").runs("publish", "-o", site).ends(ExitCode.REFUSED);
    Path again = folder.resolve("again");
    office.runs("publish", "-o", again).ends(ExitCode.DONE);
    // The manifest holds the hash of every file.
    assertThat(again.resolve("release.json")).hasSameBinaryContentAs(site.resolve("release.json"));

    Path page = office.workspace().resolve("published/bulletin-2017-03/bulletin-2017-03.html");
    Files.writeString(page, Files.readString(page).replace("北京", "天津"));
    office.runs("publish", "-o", folder.resolve("none")).ends(ExitCode.NOT_VERIFIED);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void allReportsOfAYearAreMadeOnceAndMendedWhereOneIsMissing() throws IOException {
    Path reports = folder.resolve("reports");
    Object[] all = {"report", "all", "--year", "2017", "--format", "html,xlsx", "-o", reports};
    office.at("2017-04-20T02:00:00Z");
    assertThat(office.runs(all).ends(ExitCode.DONE).out())
        .contains("新印 12 个文件", "release-2017.json");
    byte[] manifest = Files.readAllBytes(reports.resolve("release-2017.json"));
    assertThat(office.runs(all).ends(ExitCode.DONE).out()).contains("新印 0 个", "未变的 12 个");

    Files.delete(reports.resolve("bulletin-2017-02.html"));
    Files.writeString(reports.resolve("bulletin-2017-03.html"), "touched");
    assertThat(office.runs(all).ends(ExitCode.DONE).out()).contains("新印 2 个", "未变的 10 个");
    assertThat(reports.resolve("release-2017.json")).hasBinaryContent(manifest);

    Path page = reports.resolve("bulletin-2017-03.html");
    office.at("2017-06-01T02:00:00Z");
    for (String name : List.of("bulletin-2017-03.html", "bulletin-2017-01.xlsx")) {
      assertThat(office.runs("verify", reports.resolve(name)).ends(ExitCode.DONE).out())
          .contains("真实");
    }
    String seal = Seal.in(Files.readString(page)).orElseThrow().toString();
    assertThat(office.runs("verify", "--code", seal).ends(ExitCode.DONE).out()).contains("一致");
    String other = seal.substring(0, seal.length() - 4) + "0000";
    office.runs("verify", "--code", other).ends(ExitCode.NOT_VERIFIED);
    String survey = "ZHIHENG:SATISFACTION-2017:ZH:1516636799:0123456789ABCDEF0123";
    assertThat(office.runs("verify", "--code", survey).ends(ExitCode.NOT_VERIFIED).out())
        .contains("账本之外的调查答卷");
    office.runs("verify", "--code", "nonsense").ends(ExitCode.USAGE);
    Files.writeString(page, Files.readString(page).replace("北京", "天津"));
    assertThat(office.runs("verify", page).ends(ExitCode.NOT_VERIFIED).out()).contains("不同");
    office.runs("verify", Files.writeString(folder.resolve("a.html"), "x")).ends(ExitCode.REFUSED);

    office.runs("report", "all").ends(ExitCode.USAGE);
    office.runs("report", "all", "--year", "2031", "-o", reports).ends(ExitCode.NOT_FOUND);
  }

  @Test
  void whatWasPublishedAndIsTouchedIsFound() throws IOException {
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    Path page = office.workspace().resolve("published/bulletin-2017-03/bulletin-2017-03.html");
    Files.writeString(page, Files.readString(page).replace("北京", "天津"));
    assertThat(office.runs("verify").ends(ExitCode.NOT_VERIFIED).out())
        .contains("bulletin-2017-03/bulletin-2017-03.html", "已公布的文件被改动", "发现 1 处");
  }

  @Test
  void smallCountsOfCitiesAreNotPublished() throws IOException {
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    assertThat(csv("bulletin-2017-03/data/cases-by-city.csv"))
        .hasSize(4)
        .noneMatch(line -> line.matches(".*,[1-4](,.*)?"));
  }

  @Test
  void aRetractionIsToldByTheNextBulletinAndByTheChanges() throws IOException {
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);
    Said status = office.runs("status", "--period", "2017-03");
    String receipt = status.line("110000").replaceAll(".*(\\d{8}-\\d{4}).*", "$1");
    office
        .at("2017-05-03T02:00:00Z")
        .runs("retract", receipt, "--reason", "误报", "--by", "王某")
        .ends(ExitCode.DONE);
    Said changes =
        office
            .at("2017-05-04T02:00:00Z")
            .runs("changes", "--unit", "110000", "--period", "2017-03")
            .ends(ExitCode.DONE);
    assertThat(changes.out()).contains("撤回  回执 " + receipt + "  误报", "涉及已公布的 bulletin-2017-03");

    april();
    assertThat(published("bulletin-2017-04/bulletin-2017-04.html"))
        .contains("北京更正了已公布月份的数字，共5处", "月报（公布后撤回）：办案总量");
    assertThat(csv("bulletin-2017-04/data/revisions.csv"))
        .anyMatch(line -> line.matches("110000,北京,Beijing,2017-03,all-cases,.*,\\d+,\\[x]"));
  }

  @Test
  void correctionsOfCitiesAndOfFurtherFormsAreNotedToo() throws IOException {
    office.at("2017-04-10T02:00:00Z").submits(List.of(complaints(62))).ends(ExitCode.DONE);
    office.at("2017-04-20T02:00:00Z").runs(MARCH).ends(ExitCode.DONE);

    SomeReturns returns = new SomeReturns(Office.DEFINED, folder.resolve("city"));
    CellKey month = new CellKey("other_dispute.filed", "month");
    CellKey toDate = new CellKey("other_dispute.filed", "ytd");
    office
        .at("2017-05-03T02:00:00Z")
        .submits(
            List.of(
                returns.of("320100", new Month(2017, 3), Map.of(month, "140", toDate, "900")),
                complaints(65)));
    office.at("2017-05-03T02:00:00Z").submits(List.of(complaints(65))).ends(ExitCode.DONE);

    april();
    assertThat(csv("bulletin-2017-04/data/revised-tables.csv"))
        .as("a sum of a further form, as printed and as it is now")
        .anyMatch(line -> line.contains("2017-03") && line.endsWith(",62,65"));
    assertThat(published("bulletin-2017-04/bulletin-2017-04.html")).contains("其他报表及分市数据的更正", "广州");
  }

  private void april() throws IOException {
    office
        .at("2017-05-08T02:00:00Z")
        .runs("submit", new SomeReturns(Office.DEFINED, folder).of("320000", new Month(2017, 4)))
        .ends(ExitCode.DONE);
    office.at("2017-05-20T02:00:00Z").runs(APRIL).ends(ExitCode.DONE);
  }

  /** What the assistance center of Guangzhou received in March. */
  private Path complaints(int received) throws IOException {
    Month march = new Month(2017, 3);
    Form form = Office.DEFINED.forms().find("center-complaints", march).orElseThrow();
    Map<CellKey, String> cells = new TreeMap<>(Comparator.comparing(CellKey::toString));
    form.items()
        .forEach(
            item ->
                item.columns().forEach(column -> cells.put(new CellKey(item.code(), column), "0")));
    for (String item : List.of("hotline.received", "hotline.received.phone")) {
      cells.put(new CellKey(item, "month"), Integer.toString(received));
      cells.put(new CellKey(item, "ytd"), Integer.toString(received));
    }
    cells.put(new CellKey("hotline.open_end", "month"), Integer.toString(received));
    Path file = folder.resolve("complaints-" + received + ".xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new FormWorkbook(Office.DEFINED, Lang.ZH)
          .write(form, new Filling(new UnitCode("440100-A01"), march, "", cells), out);
    }
    return file;
  }

  /** The return of Beijing for March with ten complaints more. */
  private Path corrected() throws IOException {
    SomeReturns returns = new SomeReturns(Office.DEFINED, folder.resolve("corrected"));
    Month march = new Month(2017, 3);
    DemoReturn first =
        returns
            .data()
            .returns()
            .filter(one -> one.unit().code().equals("110000") && one.month().equals(march))
            .findFirst()
            .orElseThrow();
    BigDecimal ten = BigDecimal.TEN;
    return returns.of(
        "110000",
        march,
        Map.of(
            new CellKey(RECEIVED, "month"), first.month(RECEIVED).add(ten).toPlainString(),
            new CellKey(RECEIVED, "ytd"), first.toDate(RECEIVED).add(ten).toPlainString()));
  }

  private String published(String file) throws IOException {
    return Files.readString(office.workspace().resolve("published").resolve(file))
        .replaceAll("(?s)<(style|script).*?</\\1>", "")
        .replaceAll("<[^>]+>", "");
  }

  private List<String> csv(String file) throws IOException {
    return Files.readAllLines(
        office.workspace().resolve("published").resolve(file), StandardCharsets.UTF_8);
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    Path root = office.workspace().resolve("published");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        hashes.put(
            root.relativize(file).toString(),
            Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static Object[] with(Object[] command, Object... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray();
  }
}
