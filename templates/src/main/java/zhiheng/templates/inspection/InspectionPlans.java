package zhiheng.templates.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.source.YamlFile;

/** The plans of random inspections, by year. */
public record InspectionPlans(List<InspectionPlan> all) {

  public InspectionPlans {
    all = List.copyOf(all);
  }

  /** The plans that could be read, and all that was wrong with them. */
  public record Read(InspectionPlans plans, Findings findings) {}

  /** Reads {@code inspections/YEAR.yaml} below the folder of definitions. */
  public static Read read(Path templates, Datasets datasets) {
    List<InspectionPlan> plans = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Set<Integer> years = new HashSet<>();
    for (Path file : files(templates.resolve("inspections"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<InspectionPlan> read =
          YamlFile.read(file, name, new InspectionPlanReader(datasets, years)::read);
      read.findings().forEach(findings::add);
      read.value().ifPresent(plans::add);
    }
    plans.sort(Comparator.comparingInt(InspectionPlan::year));
    return new Read(new InspectionPlans(plans), new Findings(findings));
  }

  /** Reads one plan from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<InspectionPlan> readOne(String text, String name, Datasets datasets) {
    return YamlFile.read(text, name, new InspectionPlanReader(datasets, new HashSet<>())::read);
  }

  public Optional<InspectionPlan> find(int year) {
    return all.stream().filter(plan -> plan.year() == year).findFirst();
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
