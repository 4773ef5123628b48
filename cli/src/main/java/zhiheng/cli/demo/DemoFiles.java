package zhiheng.cli.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.wording.Lang;

/** Lays out the files of the demonstration as offices would send them; the same bytes each time. */
public final class DemoFiles {
  private final Templates templates;
  private final Path folder;
  private final FormWorkbook workbooks;
  private final List<Workbook> planned = new ArrayList<>();

  /** Hears how many files of how many are written. */
  public interface Progress {
    void wrote(int files, int of);
  }

  private record Workbook(Form form, Filling filling, HandIn handIn) {}

  private DemoFiles(Templates templates, Path folder) {
    this.templates = templates;
    this.folder = folder;
    this.workbooks = new FormWorkbook(templates, Lang.ZH);
  }

  /**
   * Writes {@code returns/2017-03/440000.xlsx} and all others below a folder.
   *
   * @return what to hand in, in the order in which it is handed in
   */
  public static List<HandIn> write(
      DemoData data, Templates templates, Path folder, Progress progress) throws IOException {
    DemoFiles files = new DemoFiles(templates, folder);
    data.handedInReturns().forEach(files::plan);
    data.reviews().forEach(review -> files.plan(review, data));
    data.progress().forEach(files::plan);
    OtherForms.read(templates).forEach(files::plan);
    List<HandIn> handIns = new ArrayList<>();
    int of = files.planned.size() + DemoData.LINES.size();
    files.writeWorkbooks(of, progress);
    files.planned.forEach(workbook -> handIns.add(workbook.handIn));
    for (String dataset : DemoData.LINES) {
      Path file = folder.resolve("lines").resolve(dataset + ".csv");
      Files.createDirectories(file.getParent());
      data.writeLines(dataset, file);
      handIns.add(new HandIn(file, data.linesHandedInAt(dataset), Optional.of(dataset)));
      progress.wrote(files.planned.size() + DemoData.LINES.indexOf(dataset) + 1, of);
    }
    handIns.sort(null);
    return handIns;
  }

  /** Writes the first workbooks of each form, so many of each; for a short look or a warm-up. */
  public static List<Path> few(DemoData data, Templates templates, Path folder, int each)
      throws IOException {
    DemoFiles files = new DemoFiles(templates, folder);
    data.handedInReturns().limit(each).forEach(files::plan);
    data.reviews().stream().limit(each).forEach(review -> files.plan(review, data));
    data.progress().stream().limit(each).forEach(files::plan);
    files.writeWorkbooks(files.planned.size(), (written, of) -> {});
    return files.planned.stream().map(workbook -> workbook.handIn.file()).toList();
  }

  private void plan(HandedReturn handed) {
    DemoReturn one = handed.figures();
    String name = one.unit() + (handed.corrects() ? "-更正" : "") + ".xlsx";
    plan(
        "monthly-return",
        new Filling(one.unit(), one.month(), "", Fillings.of(one, handed.explanations())),
        folder.resolve("returns").resolve(one.month().code()).resolve(name),
        handed.at());
  }

  private void plan(DemoReview review, DemoData data) {
    plan(
        "case-file-review",
        new Filling(review.unit(), data.year(), review.reviewer(), Fillings.of(review)),
        folder
            .resolve("reviews")
            .resolve(data.year().code())
            .resolve(review.unit() + "-" + review.reviewer() + ".xlsx"),
        data.handedInAt(review));
  }

  private void plan(DemoProgress progress) {
    plan(
        "workplan-progress",
        new Filling(progress.unit(), progress.year(), progress.plan(), Fillings.of(progress)),
        folder.resolve("progress").resolve(progress.plan()).resolve(progress.unit() + ".xlsx"),
        progress.at());
  }

  private void plan(OtherForms.One one) {
    HandIn handIn = new HandIn(OtherForms.file(folder, one), one.at(), Optional.empty());
    planned.add(new Workbook(one.form(), one.filling(), handIn));
  }

  private void plan(String form, Filling filling, Path file, Instant at) {
    planned.add(
        new Workbook(
            form(form, filling.period()), filling, new HandIn(file, at, Optional.empty())));
  }

  private Form form(String code, Period period) {
    return templates
        .forms()
        .find(code, period)
        .orElseThrow(() -> new IllegalStateException("no form " + code + " for " + period.code()));
  }

  /** Two at a time or more; files do not depend on each other. */
  private void writeWorkbooks(int of, Progress progress) throws IOException {
    AtomicInteger written = new AtomicInteger();
    try {
      planned.parallelStream()
          .forEach(
              workbook -> {
                write(workbook);
                int done = written.incrementAndGet();
                synchronized (progress) {
                  progress.wrote(done, of);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(Workbook workbook) {
    Path file = workbook.handIn.file();
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        workbooks.write(workbook.form, workbook.filling, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
