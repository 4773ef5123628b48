package zhiheng.templates.workplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.period.Year;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.WorkPlanFindings.PlanTwice;

/** All work plans, sorted by their first year and code. */
public final class WorkPlans {
  private final List<WorkPlan> plans;
  private final Parties parties;

  private WorkPlans(List<WorkPlan> plans, Parties parties) {
    this.plans = List.copyOf(plans);
    this.parties = parties;
  }

  /** The plans of a folder that could be read, and all that was wrong with them. */
  public record Read(WorkPlans workPlans, Findings findings) {}

  /** Reads {@code workplans/CODE.yaml} below the folder of definitions. */
  public static Read read(Path templates, Register register) {
    Parties.Read parties = Parties.read(templates, register);
    List<Finding> findings = new ArrayList<>(parties.findings().list());
    List<WorkPlan> plans = new ArrayList<>();
    for (Path file : files(templates.resolve("workplans"))) {
      String name = templates.relativize(file).toString().replace('\\', '/');
      YamlFile.Read<WorkPlan> read =
          YamlFile.read(file, name, new WorkPlanReader(parties.parties())::read);
      read.findings().forEach(findings::add);
      read.value()
          .ifPresent(
              plan -> {
                if (plans.stream().anyMatch(other -> other.code().equals(plan.code()))) {
                  findings.add(new PlanTwice(new LinePlace(name, 1, 1, ""), plan.code()));
                }
                plans.add(plan);
              });
    }
    plans.sort(Comparator.comparingInt(WorkPlan::firstYear).thenComparing(WorkPlan::code));
    return new Read(new WorkPlans(plans, parties.parties()), new Findings(findings));
  }

  /** Reads one plan from a text; {@code name} is how findings call it. */
  public static YamlFile.Read<WorkPlan> readOne(String text, String name, Parties parties) {
    return YamlFile.read(text, name, new WorkPlanReader(parties)::read);
  }

  public List<WorkPlan> all() {
    return plans;
  }

  public Optional<WorkPlan> find(String code) {
    return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
  }

  /** Everybody whom plans may name. */
  public Parties parties() {
    return parties;
  }

  /** What a unit must or may do in a year, plan by plan. */
  public List<Duty> duties(Unit unit, Year year) {
    return plans.stream().flatMap(plan -> plan.duties(unit, year).stream()).toList();
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
