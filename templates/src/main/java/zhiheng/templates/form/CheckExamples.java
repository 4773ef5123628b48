package zhiheng.templates.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.ExamplesOfNoForm;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.Register;

/**
 * The examples of checks that stand beside the forms: {@code forms/CODE/VERSION.examples.yaml}.
 * Only whoever tries checks out reads them.
 */
public final class CheckExamples {
  static final String ENDING = ".examples.yaml";

  private final Map<Form, List<CheckExample>> byForm;

  private CheckExamples(Map<Form, List<CheckExample>> byForm) {
    this.byForm = byForm;
  }

  /** The examples that could be read, and all that was wrong with them. */
  public record Read(CheckExamples examples, Findings findings) {}

  /** Reads the examples of all forms. */
  public static Read read(Path templates, Forms forms, Register register) {
    Map<Form, List<CheckExample>> byForm = new LinkedHashMap<>();
    List<Finding> found = new ArrayList<>();
    forms.all().forEach(form -> byForm.put(form, List.of()));
    for (Path file : files(templates.resolve("forms"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      Optional<Form> form =
          forms.all().stream()
              .filter(one -> name.equals("forms/" + one.code() + "/" + one.version() + ENDING))
              .findFirst();
      if (form.isEmpty()) {
        found.add(new ExamplesOfNoForm(new LinePlace(name, 1, 1, ""), name));
        continue;
      }
      CheckExampleReader reader = new CheckExampleReader(form.get(), forms, register);
      YamlFile.Read<List<CheckExample>> read = YamlFile.read(file, name, reader::read);
      read.findings().forEach(found::add);
      read.value().ifPresent(examples -> byForm.put(form.get(), examples));
    }
    return new Read(new CheckExamples(byForm), new Findings(found));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The examples of one version of a form, in the order of the file. */
  public List<CheckExample> of(Form form) {
    return byForm.getOrDefault(form, List.of());
  }
}
