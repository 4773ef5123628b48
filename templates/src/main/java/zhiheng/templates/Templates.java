package zhiheng.templates;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.CheckExamples;
import zhiheng.templates.form.Forms;
import zhiheng.templates.goal.Goals;
import zhiheng.templates.incidence.IncidenceMethods;
import zhiheng.templates.inspection.InspectionPlans;
import zhiheng.templates.period.WorkCalendar;
import zhiheng.templates.publication.Publishing;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.risk.RiskRules;
import zhiheng.templates.survey.Surveys;
import zhiheng.templates.system.Systems;
import zhiheng.templates.term.CaseTerms;
import zhiheng.templates.unit.Register;
import zhiheng.templates.workplan.WorkPlans;

/**
 * Everything defined, read from one folder. Each kind of definition is read when it is first asked
 * for, so that a command pays only for what it uses; {@link #check} reads all of it.
 */
public final class Templates {
  private final Path folder;

  private final Kind<Register> register =
      kind(() -> Register.read(folder()), Register.Read::register, Register.Read::findings);
  private final Kind<WorkCalendar> calendar =
      kind(
          () -> WorkCalendar.read(folder()),
          WorkCalendar.Read::calendar,
          WorkCalendar.Read::findings);
  private final Kind<PublishedSeries> published =
      kind(
          () -> PublishedSeries.read(folder()),
          PublishedSeries.Read::series,
          PublishedSeries.Read::findings);
  private final Kind<Reviews> reviews =
      kind(() -> Reviews.read(folder()), Reviews.Read::reviews, Reviews.Read::findings);
  private final Kind<Forms> forms =
      kind(
          () -> Forms.read(folder(), reviews(), this::published, this::register),
          Forms.Read::forms,
          Forms.Read::findings);
  private final Kind<CheckExamples> checkExamples =
      kind(
          () -> CheckExamples.read(folder(), forms(), register()),
          CheckExamples.Read::examples,
          CheckExamples.Read::findings);
  private final Kind<Publishing> publishing =
      kind(
          () -> Publishing.read(folder(), forms()),
          Publishing.Read::publishing,
          Publishing.Read::findings);
  private final Kind<Datasets> datasets =
      kind(
          () -> Datasets.read(folder()),
          read -> read.datasets().withListsOf(forms()),
          Datasets.Read::findings);
  private final Kind<CaseTerms> caseTerms =
      kind(
          () -> CaseTerms.read(folder(), datasets()),
          CaseTerms.Read::terms,
          CaseTerms.Read::findings);
  private final Kind<InspectionPlans> inspectionPlans =
      kind(
          () -> InspectionPlans.read(folder(), datasets()),
          InspectionPlans.Read::plans,
          InspectionPlans.Read::findings);
  private final Kind<IncidenceMethods> incidenceMethods =
      kind(
          () -> IncidenceMethods.read(folder()),
          IncidenceMethods.Read::methods,
          IncidenceMethods.Read::findings);
  private final Kind<RiskRules> riskRules =
      kind(
          () -> RiskRules.read(folder(), datasets()),
          RiskRules.Read::rules,
          RiskRules.Read::findings);
  private final Kind<Goals> goals =
      kind(
          () -> Goals.read(folder(), published(), forms()),
          Goals.Read::goals,
          Goals.Read::findings);
  private final Kind<Systems> systems =
      kind(() -> Systems.read(folder(), datasets()), Systems.Read::systems, Systems.Read::findings);
  private final Kind<Surveys> surveys =
      kind(() -> Surveys.read(folder()), Surveys.Read::surveys, Surveys.Read::findings);
  private final Kind<WorkPlans> workPlans =
      kind(
          () -> WorkPlans.read(folder(), register()),
          WorkPlans.Read::workPlans,
          WorkPlans.Read::findings);

  private Templates(Path folder) {
    this.folder = folder;
  }

  /** The definitions in a folder; nothing is read yet. */
  public static Templates open(Path folder) {
    return new Templates(folder);
  }

  public Path folder() {
    return folder;
  }

  /** The register of units: {@code units/}. */
  public Register register() {
    return register.get();
  }

  /** The working days: {@code calendars/}. */
  public WorkCalendar calendar() {
    return calendar.get();
  }

  /** Figures that were published: {@code published/}. */
  public PublishedSeries published() {
    return published.get();
  }

  /** The sheets by which case files are reviewed: {@code reviews/}. */
  public Reviews reviews() {
    return reviews.get();
  }

  /** The forms in all their versions: {@code forms/}. */
  public Forms forms() {
    return forms.get();
  }

  /** The examples that stand beside the forms' checks: {@code forms/}. */
  public CheckExamples checkExamples() {
    return checkExamples.get();
  }

  /** How figures are published: {@code publication/}. */
  public Publishing publishing() {
    return publishing.get();
  }

  /** What may be counted: {@code datasets/}, and the rows of the forms that are lists. */
  public Datasets datasets() {
    return datasets.get();
  }

  /** How long the stages of a case may take: {@code terms/}. */
  public CaseTerms caseTerms() {
    return caseTerms.get();
  }

  /** The plans of random inspections: {@code inspections/}. */
  public InspectionPlans inspectionPlans() {
    return inspectionPlans.get();
  }

  /** How incidence of infringement and need for enforcement are worked out: {@code incidence/}. */
  public IncidenceMethods incidenceMethods() {
    return incidenceMethods.get();
  }

  /** By what rules enterprises and goods count as risky: {@code risk/}. */
  public RiskRules riskRules() {
    return riskRules.get();
  }

  /** The goals over years: {@code goals/}. */
  public Goals goals() {
    return goals.get();
  }

  /** The indicator systems in all their versions, with their examples: {@code systems/}. */
  public Systems systems() {
    return systems.get();
  }

  /** What surveys ask, and how they were carried out: {@code questionnaires/}, {@code waves/}. */
  public Surveys surveys() {
    return surveys.get();
  }

  /** The work plans, and those whom they name: {@code workplans/}, {@code units/}. */
  public WorkPlans workPlans() {
    return workPlans.get();
  }

  /**
   * Reads everything and returns all that is wrong, once each: what one kind of definition lacks
   * also stops those that build on it.
   */
  public Findings check() {
    Set<Finding> all = new LinkedHashSet<>();
    for (Kind<?> each :
        List.of(
            register,
            calendar,
            published,
            reviews,
            forms,
            checkExamples,
            publishing,
            datasets,
            caseTerms,
            inspectionPlans,
            incidenceMethods,
            riskRules,
            goals,
            systems,
            surveys,
            workPlans)) {
      try {
        each.findings().forEach(all::add);
      } catch (TemplatesInvalid invalid) {
        invalid.findings().forEach(all::add);
      }
    }
    return new Findings(List.copyOf(all));
  }

  private static <R, T> Kind<T> kind(
      Supplier<R> reader, Function<R, T> value, Function<R, Findings> findings) {
    return new Kind<>(
        () -> {
          R read = reader.get();
          return new Known<>(value.apply(read), findings.apply(read));
        });
  }

  private record Known<T>(T value, Findings findings) {}

  /** One kind of definition, read at the first call and kept. */
  private static final class Kind<T> {
    private final Supplier<Known<T>> reader;
    private @Nullable Known<T> known;

    Kind(Supplier<Known<T>> reader) {
      this.reader = reader;
    }

    synchronized Findings findings() {
      if (known == null) {
        known = reader.get();
      }
      return known.findings();
    }

    /** The definitions, unless a mistake refuses them. */
    synchronized T get() {
      if (findings().refuse()) {
        throw new TemplatesInvalid(findings());
      }
      return Objects.requireNonNull(known).value();
    }
  }
}
