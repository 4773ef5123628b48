package zhiheng.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.submission.Handed;
import zhiheng.reports.bulletin.BulletinData;
import zhiheng.reports.bulletin.BulletinFacts;
import zhiheng.reports.bulletin.PublishedBulletins;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.publish.Csv;
import zhiheng.reports.publish.CsvwMetadata;
import zhiheng.reports.publish.OpenData;
import zhiheng.reports.publish.OpenTable;
import zhiheng.reports.publish.Release;
import zhiheng.reports.returns.ReturnFigures;
import zhiheng.reports.xlsx.OpenDataWorkbook;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/**
 * Publishes the bulletin of a month: the paper, the page and the workbook, open data beside them,
 * and a manifest; all of it as known at one moment.
 */
public final class BulletinRelease {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Templates templates;
  private final Ledger ledger;
  private final Instant asOf;
  private final boolean illustration;
  private final Reports reports;

  /** As for {@link Reports}. */
  public BulletinRelease(
      Templates templates,
      Ledger ledger,
      Supplier<Fonts> fonts,
      Instant asOf,
      boolean illustration) {
    this.templates = templates;
    this.ledger = ledger;
    this.asOf = asOf;
    this.illustration = illustration;
    this.reports = new Reports(templates, ledger, fonts, asOf, illustration);
  }

  /**
   * What came of it.
   *
   * @param revised how many published figures the issue notes as revised
   */
  public record Published(Release.Outcome release, int revised) {}

  /**
   * Publishes a month.
   *
   * @param root the folder of all releases
   * @param system the program and its version, for the manifest
   * @throws ReportImpossible if no province has handed in for the month
   */
  public Published put(Month month, Lang lang, List<Format> formats, Path root, String system)
      throws IOException {
    BulletinFacts facts = reports.bulletinFacts(month);
    Document document = reports.bulletin(facts, lang).sealed(asOf);
    OpenData data =
        BulletinData.of(facts, templates.register(), templates.folder(), asOf, day(), illustration);
    String code = PublishedBulletins.code(month) + (lang == Lang.EN ? "-en" : "");
    Release.Outcome outcome =
        new Release(ledger, root)
            .put(
                code,
                asOf,
                about(document, data, facts, system),
                folder -> {
                  for (Format format : formats) {
                    reports.write(document, format, folder);
                  }
                  write(data, lang, folder.resolve("data"));
                });
    return new Published(outcome, facts.revisions().count());
  }

  private void write(OpenData data, Lang lang, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (OpenTable table : data.tables()) {
      Files.write(folder.resolve(table.code() + ".csv"), Csv.write(table));
      Files.write(
          folder.resolve(table.code() + ".csv-metadata.json"), CsvwMetadata.write(table, data));
    }
    Path workbook = folder.resolve(data.code() + "-data.xlsx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(workbook))) {
      new OpenDataWorkbook(templates.folder(), lang).write(data, out);
    }
  }

  private Map<String, Object> about(
      Document document, OpenData data, BulletinFacts facts, String system) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("title", document.title());
    about.put("period", data.period());
    about.put("language", document.lang().code());
    about.put("issued", data.issued().toString());
    about.put("publisher", data.publisher().in(document.lang()));
    about.put("license", data.license().in(document.lang()));
    about.put("illustration", illustration);
    about.put("system", system);
    about.put("revised_figures", facts.revisions().count());
    about.put("sources", List.of(source(facts)));
    return about;
  }

  /** Which returns the figures rest on: how many, and one hash over all their receipts. */
  private Map<String, Object> source(BulletinFacts facts) {
    Month month = facts.month();
    List<Handed> handed =
        ledger
            .submissions()
            .handed(ReturnFigures.FORM, new Month(month.year() - 1, 1).code(), month.code(), asOf);
    StringBuilder receipts = new StringBuilder();
    for (Handed each : handed) {
      receipts
          .append(each.unit().code())
          .append(' ')
          .append(each.period().code())
          .append(' ')
          .append(each.receipt().number())
          .append(' ')
          .append(each.receipt().sha256())
          .append('\n');
    }
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("form", ReturnFigures.FORM);
    source.put("returns", handed.size());
    source.put("receipts_sha256", sha256(receipts.toString()));
    return source;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private LocalDate day() {
    return LocalDate.ofInstant(asOf, CHINA);
  }
}
