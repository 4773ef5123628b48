package zhiheng.templates.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import zhiheng.templates.check.Comparison;
import zhiheng.templates.check.Expression.From;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.FormInWrongFile;
import zhiheng.templates.form.FormFindings.VersionsOverlap;
import zhiheng.templates.period.Period;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.Register;

/** All forms in all their versions, sorted by code and version. */
public final class Forms {
  private final List<Form> forms;
  private final Map<Asked, List<Form>> asking = new HashMap<>();

  private record Asked(From from, String form) {}

  private Forms(List<Form> forms) {
    this.forms = List.copyOf(forms);
    for (Form form : forms) {
      form.checks().stream()
          .flatMap(check -> check.comparisons().stream())
          .flatMap(Comparison::figures)
          .filter(figure -> !figure.isHere())
          .map(figure -> new Asked(figure.from(), figure.form()))
          .distinct()
          .forEach(asked -> asking.computeIfAbsent(asked, any -> new ArrayList<>()).add(form));
    }
  }

  /** The forms of a folder that could be read, and all that was wrong with them. */
  public record Read(Forms forms, Findings findings) {}

  /**
   * Reads {@code forms/CODE/VERSION.yaml} below the folder of definitions.
   *
   * @param reviews the sheets whose defects a form may offer as choices
   * @param published is asked only if a check names a published figure
   * @param register is asked only if a check names a tag
   */
  public static Read read(
      Path templates,
      Reviews reviews,
      Supplier<PublishedSeries> published,
      Supplier<Register> register) {
    Map<String, List<Choice>> shared = SharedChoices.of(reviews);
    List<Form> forms = new ArrayList<>();
    Elsewhere elsewhere = new Elsewhere();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files(templates.resolve("forms"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<Form> read =
          YamlFile.read(file, name, fields -> FormReader.read(fields, shared, elsewhere));
      read.findings().forEach(findings::add);
      read.value()
          .ifPresent(
              form -> {
                forms.add(form);
                inItsFile(form, name).ifPresent(findings::add);
              });
    }
    forms.sort(Comparator.comparing(Form::code).thenComparing(Form::version));
    overlaps(forms, findings);
    Meanings.check(forms, findings);
    findings.addAll(new FormsTogether(published, register).findings(forms, elsewhere));
    return new Read(new Forms(forms), new Findings(findings));
  }

  /** Reads one form from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<Form> readOne(
      String text,
      String name,
      Reviews reviews,
      Supplier<PublishedSeries> published,
      Supplier<Register> register) {
    Map<String, List<Choice>> shared = SharedChoices.of(reviews);
    Elsewhere elsewhere = new Elsewhere();
    YamlFile.Read<Form> read =
        YamlFile.read(text, name, fields -> FormReader.read(fields, shared, elsewhere));
    List<Finding> together =
        new FormsTogether(published, register).findings(read.value().stream().toList(), elsewhere);
    return new YamlFile.Read<>(read.value(), read.findings().and(new Findings(together)));
  }

  public List<Form> all() {
    return forms;
  }

  /** The version of a form that speaks of a period. */
  public Optional<Form> find(String code, Period period) {
    return forms.stream()
        .filter(form -> form.code().equals(code) && form.holdsFor(period))
        .findFirst();
  }

  /** Every version of a form. */
  public List<Form> versions(String code) {
    return forms.stream().filter(form -> form.code().equals(code)).toList();
  }

  /**
   * The versions of forms whose checks take a figure from elsewhere.
   *
   * @param form the form whose figure it is, empty for another return of the same form
   */
  public List<Form> asking(From from, String form) {
    return Collections.unmodifiableList(asking.getOrDefault(new Asked(from, form), List.of()));
  }

  /** Whether the checks of a form take such a figure; see {@link #asking}. */
  public boolean asks(Form form, From from, String other) {
    return asking(from, other).stream()
        .anyMatch(one -> one.code().equals(form.code()) && one.version().equals(form.version()));
  }

  /** The codes of all forms, sorted. */
  public List<String> codes() {
    return forms.stream().map(Form::code).distinct().toList();
  }

  /** The periods of a form within a longer one, in order: the months of a year. */
  public List<Period> periods(String code, Period within) {
    return versions(code).stream()
        .flatMap(form -> form.periodsIn(within.inYear()).stream())
        .filter(period -> period.isWithin(within))
        .sorted(Period.ORDER)
        .toList();
  }

  /** How the items of a form's versions follow each other. */
  public ItemHistory history(String code) {
    return new ItemHistory(versions(code));
  }

  /** How the columns of a list's versions follow each other. */
  public ColumnHistory columns(String code) {
    return new ColumnHistory(versions(code));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(Forms::isForm).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isForm(Path file) {
    return file.toString().endsWith(".yaml") && !file.toString().endsWith(CheckExamples.ENDING);
  }

  private static Optional<Finding> inItsFile(Form form, String name) {
    String expected = "forms/" + form.code() + "/" + form.version() + ".yaml";
    return name.equals(expected)
        ? Optional.empty()
        : Optional.of(new FormInWrongFile(new LinePlace(name, 1, 1, ""), name, expected));
  }

  private static void overlaps(List<Form> forms, List<Finding> findings) {
    for (int i = 1; i < forms.size(); i++) {
      Form earlier = forms.get(i - 1);
      Form later = forms.get(i);
      boolean ended = earlier.validTo().map(last -> last.isBefore(later.validFrom())).orElse(false);
      if (earlier.code().equals(later.code()) && !ended) {
        String name = "forms/" + later.code() + "/" + later.version() + ".yaml";
        findings.add(
            new VersionsOverlap(new LinePlace(name, 1, 1, ""), later.version(), earlier.version()));
      }
    }
  }
}
