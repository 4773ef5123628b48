package zhiheng.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.assessment.UnitReport;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.document.Heading;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.html.HtmlRenderer;
import zhiheng.reports.html.Link;
import zhiheng.reports.sentence.Words;
import zhiheng.reports.site.Entry;
import zhiheng.reports.site.IndexPage;
import zhiheng.reports.site.IssuedBulletins;
import zhiheng.reports.site.Shell;
import zhiheng.reports.site.StandingsPage;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.wording.Lang;

/** The pages of a site as they are written, one language after the other. */
final class SitePages {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final SiteRelease.Source source;
  private final Path folder;
  private final Runnable step;
  private int pages;
  private @Nullable FontsMissing missing;
  private @Nullable Pen pen;

  /**
   * @param folder an empty one
   * @param step told after each page
   */
  SitePages(SiteRelease.Source source, Path folder, Runnable step) {
    this.source = source;
    this.folder = folder;
    this.step = step;
  }

  int pages() {
    return pages;
  }

  /** What kept circulars from being printed. */
  Optional<FontsMissing> missing() {
    return Optional.ofNullable(missing);
  }

  void write(Lang lang) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (IssuedBulletins.Issue issue : source.bulletins()) {
      entries.add(bulletin(issue, lang));
    }
    for (Assessment assessment : source.assessments()) {
      entries.addAll(assessment(assessment, lang));
    }
    Words words = words(lang);
    put(file("index", lang), IndexPage.of(entries, shell(lang), other(words, "index", lang)));
  }

  private Entry bulletin(IssuedBulletins.Issue issue, Lang lang) throws IOException {
    Document document = reports(issue.asOf()).document(new Request.Bulletin(issue.month()), lang);
    List<Link> files = new ArrayList<>();
    List<Link> data = new ArrayList<>();
    for (IssuedBulletins.Edition edition : issue.editions()) {
      new ReleasedFiles(source.published(), folder).copy(edition, files, data);
    }
    return new Entry(
        "bulletin",
        document.title(),
        page(document, lang, List.of()),
        day(issue.asOf()),
        content(document),
        files,
        data);
  }

  private List<Entry> assessment(Assessment assessment, Lang lang) throws IOException {
    Words words = words(lang);
    Reports reports = reports(assessment.asOf());
    String code = "assessment-" + assessment.system() + "-" + assessment.year();
    Document circular =
        reports.document(new Request.Circular(assessment.system(), assessment.year()), lang);
    List<Entry> entries = new ArrayList<>();
    List<Link> up = new ArrayList<>();
    String title = StandingsPage.title(assessment, words);
    Optional<IndicatorSystem> rules =
        source.templates().systems().find(assessment.system(), assessment.year());
    if (rules.isPresent()) {
      up.add(Link.to(words.say("site.kind_standings"), file(code, lang)));
      put(
          file(code, lang),
          StandingsPage.of(
              assessment,
              rules.get(),
              day(assessment.asOf()),
              file(code + "-UNIT", lang),
              shell(lang),
              List.of(
                  home(words, lang),
                  Link.to(words.say("site.circular_of"), Reports.fileName(circular, Format.HTML)),
                  other(words, code, lang))));
      entries.add(
          Entry.of("standings", title, file(code, lang), day(assessment.asOf()), title, List.of()));
    }
    entries.add(
        Entry.of(
            "circular",
            circular.title(),
            page(circular, lang, up),
            day(assessment.asOf()),
            content(circular),
            paper(reports, circular)));
    for (UnitScore unit : assessment.units()) {
      Document document =
          UnitReport.of(
              illustrated(assessment),
              unit,
              List.of(),
              source.templates(),
              lang,
              day(assessment.asOf()));
      entries.add(
          Entry.of(
              "unit",
              document.title(),
              page(document, lang, up),
              document.date(),
              unit.unit().code(),
              List.of()));
    }
    return entries;
  }

  private Assessment illustrated(Assessment it) {
    return new Assessment(
        it.run(),
        it.system(),
        it.systemVersion(),
        it.systemHash(),
        it.year(),
        it.asOf(),
        it.snapshot(),
        it.title(),
        it.illustration() || source.illustration(),
        it.units());
  }

  /** The circular to be printed and to be counted on. */
  private List<Link> paper(Reports reports, Document document) throws IOException {
    List<Link> links = new ArrayList<>();
    for (Format format : List.of(Format.PDF, Format.XLSX)) {
      try {
        Path file = reports.write(document, format, folder.resolve("files"));
        links.add(Link.to(format.name(), "files/" + file.getFileName()));
      } catch (FontsMissing e) {
        missing = e;
      }
    }
    return links;
  }

  private String page(Document document, Lang lang, List<Link> up) throws IOException {
    Words words = words(lang);
    List<Link> ways = new ArrayList<>();
    ways.add(home(words, lang));
    ways.addAll(up);
    ways.add(other(words, document.code(), lang));
    String name = Reports.fileName(document, Format.HTML);
    HtmlRenderer renderer = new HtmlRenderer(source.templates().folder(), this::pen, ways);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      renderer.render(document, out);
    }
    pages++;
    step.run();
    return name;
  }

  /** Its font is read once for all pages. */
  private Pen pen() {
    if (pen == null) {
      pen = Press.pen(source.fonts());
    }
    return pen;
  }

  private void put(String name, byte[] page) throws IOException {
    Files.write(folder.resolve(name), page);
    pages++;
    step.run();
  }

  private Shell shell(Lang lang) {
    return Shell.read(source.templates().folder(), lang, source.illustration(), source.system());
  }

  private static Link home(Words words, Lang lang) {
    return Link.to(words.say("site.home"), file("index", lang));
  }

  private static Link other(Words words, String code, Lang lang) {
    return new Link(
        words.say("site.other_language"),
        file(code, lang == Lang.ZH ? Lang.EN : Lang.ZH),
        words.say("site.other_language_code"));
  }

  private static String file(String code, Lang lang) {
    return code + (lang == Lang.EN ? "-en" : "") + Format.HTML.suffix();
  }

  /** By what words a document is found: its headings and what its tables are about. */
  private static String content(Document document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                block instanceof Heading heading
                    ? Stream.of(heading.line())
                    : block instanceof TableBlock table
                        ? Stream.of(table.caption())
                        : Stream.empty())
        .collect(Collectors.joining(" "));
  }

  private Reports reports(Instant asOf) {
    return source.reports().at(asOf);
  }

  private Words words(Lang lang) {
    return Words.read(source.templates().folder(), lang);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, CHINA);
  }
}
