package zhiheng.indicators.score;

import java.math.BigDecimal;
import zhiheng.templates.system.Value;
import zhiheng.templates.system.rule.Bands;
import zhiheng.templates.system.rule.Deductions;
import zhiheng.templates.system.rule.Evidence;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Growth;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Quantiles;
import zhiheng.templates.system.rule.RankInGroup;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.ShareOfBest;
import zhiheng.templates.system.rule.Target;
import zhiheng.templates.system.rule.Weighted;

/** Turns what is given into points by whatever rule is laid down. */
public final class Scorer implements Rule.Cases<Earned> {
  private final Given given;
  private final Value value;

  private Scorer(Given given, Value value) {
    this.given = given;
    this.value = value;
  }

  /** The points that a rule gives for a value of this kind. */
  public static Earned score(Rule rule, Given given, Value value) {
    return rule.ask(new Scorer(given, value));
  }

  @Override
  public Earned perCase(PerCase rule) {
    return PerCaseScore.of(rule, given);
  }

  @Override
  public Earned growth(Growth rule) {
    return GrowthScore.of(rule, given);
  }

  @Override
  public Earned bands(Bands rule) {
    return BandsScore.of(rule, given);
  }

  @Override
  public Earned goalposts(Goalposts rule) {
    return GoalpostsScore.of(rule, given);
  }

  @Override
  public Earned shareOfBest(ShareOfBest rule) {
    return ShareOfBestScore.of(rule, given);
  }

  @Override
  public Earned rankInGroup(RankInGroup rule) {
    return RankInGroupScore.of(rule, given);
  }

  @Override
  public Earned quantiles(Quantiles rule) {
    return QuantilesScore.of(rule, given);
  }

  @Override
  public Earned target(Target rule) {
    return TargetScore.of(rule, given);
  }

  @Override
  public Earned deductions(Deductions rule) {
    return DeductionsScore.of(rule, given);
  }

  @Override
  public Earned evidence(Evidence rule) {
    return EvidenceScore.of(rule, given);
  }

  @Override
  public Earned milestones(Milestones rule) {
    BigDecimal due = value.per().flatMap(given.known()::figure).orElse(BigDecimal.ONE);
    return MilestonesScore.of(rule, given, due);
  }

  /** Points made of parts are added up where the parts are, see {@link WeightedScore}. */
  @Override
  public Earned weighted(Weighted rule) {
    throw new IllegalStateException("parts are scored one by one");
  }
}
