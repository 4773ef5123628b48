package zhiheng.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import zhiheng.reports.chart.Pen;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Format;
import zhiheng.reports.document.Renderer;
import zhiheng.reports.docx.DocxRenderer;
import zhiheng.reports.font.Fonts;
import zhiheng.reports.font.FontsMissing;
import zhiheng.reports.html.HtmlRenderer;
import zhiheng.reports.jasper.PdfRenderer;
import zhiheng.reports.xlsx.XlsxRenderer;

/**
 * What documents are printed with: fonts and layouts are read once for many of them. Documents may
 * be printed side by side.
 */
public final class Press {
  private final Path templates;
  private final Supplier<Fonts> fonts;
  private final Map<Format, Renderer> renderers = new EnumMap<>(Format.class);

  /**
   * @param templates the folder of definitions, for layouts and words
   * @param fonts asked only when paper or charts are made; may throw {@link FontsMissing}
   */
  public Press(Path templates, Supplier<Fonts> fonts) {
    this.templates = templates;
    this.fonts = fonts;
  }

  /**
   * Writes a document into a folder, whole or not at all.
   *
   * @throws FontsMissing for PDF without fonts
   */
  public Path write(Document document, Format format, Path folder) throws IOException {
    Renderer renderer = renderer(format);
    Files.createDirectories(folder);
    Path file = folder.resolve(Reports.fileName(document, format));
    Path unfinished = Files.createTempFile(folder, "." + document.code(), format.suffix());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        renderer.render(document, out);
      }
      return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private synchronized Renderer renderer(Format format) {
    return renderers.computeIfAbsent(format, this::made);
  }

  private Renderer made(Format format) {
    Supplier<Pen> pen = new Once();
    return switch (format) {
      case PDF -> new PdfRenderer(templates, fonts.get());
      case DOCX -> new DocxRenderer(templates, pen);
      case XLSX -> new XlsxRenderer(templates);
      case HTML -> new HtmlRenderer(templates, pen);
    };
  }

  /** The pen of the fonts; that of the machine where there are none. */
  static Pen pen(Supplier<Fonts> fonts) {
    try {
      return Pen.of(fonts.get());
    } catch (FontsMissing e) {
      return Pen.ofTheMachine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pen, its font read when the first chart is drawn. */
  private final class Once implements Supplier<Pen> {
    private Optional<Pen> pen = Optional.empty();

    @Override
    public synchronized Pen get() {
      if (pen.isEmpty()) {
        pen = Optional.of(pen(fonts));
      }
      return pen.get();
    }
  }
}
