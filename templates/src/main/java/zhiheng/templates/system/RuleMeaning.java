package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.source.Fields;
import zhiheng.templates.system.SystemFindings.BestIsNotAll;
import zhiheng.templates.system.SystemFindings.GoalpostsAreEqual;
import zhiheng.templates.system.SystemFindings.NotAShare;
import zhiheng.templates.system.SystemFindings.NotPositive;
import zhiheng.templates.system.SystemFindings.PointsStandInRule;
import zhiheng.templates.system.SystemFindings.RuleNeedsDenominator;
import zhiheng.templates.system.SystemFindings.StepsOutOfOrder;
import zhiheng.templates.system.SystemFindings.WorseEarnsMore;
import zhiheng.templates.system.rule.Bands;
import zhiheng.templates.system.rule.Bands.Band;
import zhiheng.templates.system.rule.Better;
import zhiheng.templates.system.rule.Deductions;
import zhiheng.templates.system.rule.Evidence;
import zhiheng.templates.system.rule.Goalposts;
import zhiheng.templates.system.rule.Growth;
import zhiheng.templates.system.rule.Milestones;
import zhiheng.templates.system.rule.PerCase;
import zhiheng.templates.system.rule.Quantiles;
import zhiheng.templates.system.rule.Quantiles.Part;
import zhiheng.templates.system.rule.RankInGroup;
import zhiheng.templates.system.rule.Rule;
import zhiheng.templates.system.rule.ShareOfBest;
import zhiheng.templates.system.rule.Target;
import zhiheng.templates.system.rule.Target.Nearly;
import zhiheng.templates.system.rule.Weighted;

/** Whether a rule makes sense for its indicator: edges in order, the best worth what is stated. */
final class RuleMeaning implements Rule.Cases<Boolean> {
  private final Fields score;
  private final Optional<BigDecimal> points;
  private final boolean pointsByGroup;
  private final boolean isRate;

  RuleMeaning(Fields score, Optional<BigDecimal> points, boolean pointsByGroup, boolean isRate) {
    this.score = score;
    this.points = points;
    this.pointsByGroup = pointsByGroup;
    this.isRate = isRate;
  }

  @Override
  public Boolean perCase(PerCase rule) {
    return positive("each", rule.each());
  }

  @Override
  public Boolean growth(Growth rule) {
    return positive("step", rule.step())
        & positive("each", rule.each())
        & positive("zero_base", rule.zeroBase());
  }

  @Override
  public Boolean bands(Bands rule) {
    List<BigDecimal> edges = new ArrayList<>(rule.bands().stream().map(Band::edge).toList());
    List<BigDecimal> earned = new ArrayList<>(rule.bands().stream().map(Band::points).toList());
    earned.add(rule.otherwise());
    if (pointsByGroup) {
      score.report(new PointsStandInRule(score.place()));
    }
    return stepDown(edges, rule.better()) & earnLess(earned) & bestIsAll(earned.get(0));
  }

  @Override
  public Boolean goalposts(Goalposts rule) {
    if (rule.none().compareTo(rule.all()) == 0) {
      score.report(new GoalpostsAreEqual(score.place(), rule.all()));
      return false;
    }
    return rule.scale() == Goalposts.Scale.LINEAR
        || positive("none", rule.none()) & positive("all", rule.all());
  }

  @Override
  public Boolean weighted(Weighted rule) {
    return rule.weights().entrySet().stream()
        .map(weight -> positive(weight.getKey(), weight.getValue()))
        .reduce(true, (one, two) -> one & two);
  }

  @Override
  public Boolean shareOfBest(ShareOfBest rule) {
    return true;
  }

  @Override
  public Boolean rankInGroup(RankInGroup rule) {
    return true;
  }

  @Override
  public Boolean quantiles(Quantiles rule) {
    List<BigDecimal> shares = new ArrayList<>(rule.parts().stream().map(Part::share).toList());
    shares.add(rule.otherwise());
    boolean good = stepDown(rule.parts().stream().map(Part::top).toList(), Better.LOWER);
    for (Part part : rule.parts()) {
      good &= share("top", part.top()) & share("share", part.share());
    }
    return good & share("otherwise", rule.otherwise()) & earnLess(shares);
  }

  @Override
  public Boolean target(Target rule) {
    boolean good = positive("target", rule.target()) & positive("met", rule.met());
    for (BigDecimal target : rule.targetFor().values()) {
      good &= positive("target_for", target);
    }
    for (Nearly nearly : rule.nearly()) {
      good &= share("from", nearly.from()) & share("share", nearly.share());
    }
    good &= stepDown(rule.nearly().stream().map(Nearly::from).toList(), Better.HIGHER);
    good &= earnLess(rule.nearly().stream().map(Nearly::share).toList());
    return good & (rule.overEach().signum() > 0 || bestIsAll(rule.met()));
  }

  @Override
  public Boolean deductions(Deductions rule) {
    return positive("each", rule.each());
  }

  @Override
  public Boolean evidence(Evidence rule) {
    return positive("at_least", rule.atLeast());
  }

  @Override
  public Boolean milestones(Milestones rule) {
    if (!isRate) {
      score.report(new RuleNeedsDenominator(score.place()));
      return false;
    }
    return rule.credit().entrySet().stream()
        .map(credit -> share(credit.getKey(), credit.getValue()))
        .reduce(true, (one, two) -> one & two);
  }

  /** Edges run from the best to the worst, no two alike. */
  private boolean stepDown(List<BigDecimal> edges, Better better) {
    boolean good = true;
    for (int i = 1; i < edges.size(); i++) {
      int order = edges.get(i - 1).compareTo(edges.get(i));
      if (better == Better.HIGHER ? order <= 0 : order >= 0) {
        score.report(new StepsOutOfOrder(score.place(), edges.get(i - 1), edges.get(i)));
        good = false;
      }
    }
    return good;
  }

  private boolean earnLess(List<BigDecimal> earned) {
    boolean good = true;
    for (int i = 1; i < earned.size(); i++) {
      if (earned.get(i - 1).compareTo(earned.get(i)) < 0) {
        score.report(new WorseEarnsMore(score.place(), earned.get(i - 1), earned.get(i)));
        good = false;
      }
    }
    return good;
  }

  private boolean bestIsAll(BigDecimal best) {
    boolean good = points.isEmpty() || points.get().compareTo(best) == 0;
    if (!good) {
      score.report(new BestIsNotAll(score.place(), best, points.orElseThrow()));
    }
    return good;
  }

  private boolean positive(String field, BigDecimal found) {
    boolean good = found.signum() > 0;
    if (!good) {
      score.report(new NotPositive(score.place(), field, found));
    }
    return good;
  }

  private boolean share(String field, BigDecimal found) {
    boolean good = found.signum() >= 0 && found.compareTo(BigDecimal.ONE) <= 0;
    if (!good) {
      score.report(new NotAShare(score.place(), field, found));
    }
    return good;
  }
}
