package zhiheng.indicators;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.indicators.measure.Measures;
import zhiheng.indicators.measure.SamplingErrors;
import zhiheng.indicators.score.Subject;
import zhiheng.lake.Answers;
import zhiheng.lake.Lake;
import zhiheng.lake.Question;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.Templates;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Freeze, measure, score, rank, record: how units come to their standing. */
public final class Assessor {
  private final Templates templates;
  private final Lake lake;
  private final Ledger ledger;

  public Assessor(Templates templates, Lake lake, Ledger ledger) {
    this.templates = templates;
    this.lake = lake;
    this.ledger = ledger;
  }

  /**
   * Assesses all units of a system for a year by what was known at a moment, and keeps the result.
   *
   * @param illustration true if the figures are made up; made-up points and classes are found
   *     without being told
   * @throws UnknownSystem if there is no such system for the year
   * @throws NobodyAssessed if no unit of the register is assessed by it
   */
  public Assessment assess(String system, int year, Instant asOf, boolean illustration) {
    IndicatorSystem definition = definition(system, year);
    Assessed assessed = new Assessed(definition, templates.register(), new Year(year));
    if (assessed.units().isEmpty()) {
      throw new NobodyAssessed(system, year);
    }
    Snapshot snapshot = lake.freeze(asOf);
    List<UnitScore> units = judge(definition, assessed, new Year(year), snapshot);
    return ledger.inTransaction(
        () -> {
          Assessment assessment =
              new Assessment(
                  ledger.assessments().nextRun(system, year),
                  system,
                  definition.version(),
                  definition.hash(),
                  year,
                  asOf,
                  snapshot.hash(),
                  title(definition, year),
                  illustration || definition.illustration() || assessed.illustration(),
                  units);
          ledger.assessments().record(assessment);
          return assessment;
        });
  }

  /**
   * Computes an assessment once more from its snapshot, and keeps nothing.
   *
   * @throws UnknownRun if there is none of this name
   */
  public Recomputed again(String run) {
    Assessment kept = ledger.assessments().find(run).orElseThrow(() -> new UnknownRun(run));
    IndicatorSystem definition = definition(kept.system(), kept.year());
    Year year = new Year(kept.year());
    Assessed assessed = new Assessed(definition, templates.register(), year);
    List<UnitScore> units = judge(definition, assessed, year, lake.open(kept.snapshot()));
    return new Recomputed(
        run, !definition.hash().equals(kept.systemHash()), Comparison.of(kept.units(), units));
  }

  private List<UnitScore> judge(
      IndicatorSystem system, Assessed assessed, Year year, Snapshot snapshot) {
    Measures measures = new Measures(system, year, templates.register());
    SamplingErrors errors =
        new SamplingErrors(system, year, templates.register(), templates.datasets());
    Answers answers = lake.ask(snapshot, both(measures.questions(), errors.questions()));
    List<Subject> subjects =
        assessed.units().stream()
            .map(
                unit ->
                    assessed.subject(
                        unit,
                        measures.known(answers, unit.code()).with(errors.of(answers, unit.code()))))
            .toList();
    return Judgment.of(system, subjects);
  }

  /** One list, so that each dataset is walked once. */
  private static List<Question> both(List<Question> some, List<Question> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private IndicatorSystem definition(String system, int year) {
    return templates
        .systems()
        .find(system, year)
        .orElseThrow(() -> new UnknownSystem(system, year, templates.systems().known()));
  }

  /** Of a province that was named, not written into the file, the title speaks too. */
  private Text title(IndicatorSystem system, int year) {
    Optional<Text> place =
        system
            .units()
            .below()
            .filter(below -> system.code().endsWith("-" + below))
            .flatMap(
                below -> templates.register().find(new UnitCode(below), new Year(year).lastDay()))
            .map(Unit::shortName);
    return new Text(
        year + "年度" + place.map(Text::zh).orElse("") + system.title().zh(),
        system.title().en() + place.map(name -> ", " + name.en()).orElse("") + ", " + year);
  }
}
