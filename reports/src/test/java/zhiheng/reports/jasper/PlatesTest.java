package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhiheng.reports.TestFonts;
import zhiheng.reports.document.Sample;

/** Layouts are compiled by the build, and those that a house has changed when they are used. */
class PlatesTest {
  private static final Path PRODUCT = TestFonts.templates().resolve("layouts");

  @TempDir Path house;

  @Test
  void theBuildHasAPlateOfEachLayoutOfTheProduct() throws IOException, JRException {
    Plates plates = new Plates(PRODUCT);
    for (Plate plate : Plate.values()) {
      assertThat(plates.take(plate, Object.class)).isNotNull();
    }
    assertThat(plates.madeHere()).isZero();
  }

  @Test
  void aChangedLayoutIsMadeOnceHoweverManyAskAtTheSameTime() throws Exception {
    Plates plates =
        new Plates(changed("table.jrxml", "columnWidth=\"442\"", "columnWidth=\"440\""));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<JasperDesign>> taken = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        taken.add(threads.submit(() -> plates.take(Plate.TABLE, JasperDesign.class)));
      }
      for (Future<JasperDesign> each : taken) {
        assertThat(each.get().getColumnWidth()).isEqualTo(440);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(plates.madeHere()).isEqualTo(1);
    plates.take(Plate.FIGURE, JasperDesign.class);
    assertThat(plates.madeHere()).as("the others are those of the build").isEqualTo(1);
  }

  @Test
  void aPlateBelongsToTheStyleToo() throws IOException, JRException {
    Plates plates = new Plates(changed("house-style.jrtx", "#D7000F", "#A00000"));
    plates.take(Plate.MASTER, JasperReport.class);
    assertThat(plates.madeHere()).isEqualTo(1);
  }

  @Test
  void aPaperHasTheSameBytesWhereverItsPlatesWereMade() throws IOException {
    Path layouts = changed("master.jrxml", "</jasperReport>", "</jasperReport>\n<!-- ours -->");
    replace(layouts.resolve("house-style.jrtx"), "</jasperTemplate>", "</jasperTemplate>\n");
    assertThat(print(layouts.getParent())).isEqualTo(print(TestFonts.templates()));
  }

  @Test
  void aChangedLetterheadIsPrinted() throws IOException {
    Path layouts = changed("house-style.jrtx", "#D7000F", "#A00000");
    assertThat(print(layouts.getParent())).isNotEqualTo(print(TestFonts.templates()));
  }

  @Test
  void aBuildLeavesNoPlateOfYesterday() throws IOException, JRException {
    Path first = house.resolve("first");
    Path second = house.resolve("second");
    PlateMaker.make(PRODUCT, first);
    Files.writeString(Files.createDirectories(second).resolve("table-0.plate"), "of yesterday");
    PlateMaker.make(PRODUCT, second);
    assertThat(names(second)).isEqualTo(names(first)).hasSize(Plate.values().length);
  }

  @Test
  void aLayoutThatCalculatesStopsTheBuild() throws IOException {
    Path layouts = changed("master.jrxml", "$P{illustration}]", "$P{illustration}.trim()]");
    assertThatThrownBy(() -> PlateMaker.make(layouts, house.resolve("plates")))
        .isInstanceOf(JRException.class)
        .hasMessageContaining("cannot calculate");
  }

  private static byte[] print(Path templates) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer(templates, TestFonts.required()).render(Sample.official(), out);
    return out.toByteArray();
  }

  /** A house's own copy of the layouts, with the words beside it, and one thing changed. */
  private Path changed(String file, String from, String to) throws IOException {
    Path layouts = copy("layouts");
    copy("wording");
    replace(layouts.resolve(file), from, to);
    return layouts;
  }

  private Path copy(String folder) throws IOException {
    Path source = TestFonts.templates().resolve(folder);
    Path target = house.resolve(folder);
    try (Stream<Path> all = Files.walk(source)) {
      for (Path path : all.toList()) {
        Files.copy(path, target.resolve(source.relativize(path).toString()));
      }
    }
    return target;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
