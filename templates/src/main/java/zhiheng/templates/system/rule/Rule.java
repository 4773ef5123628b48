package zhiheng.templates.system.rule;

/**
 * How a value turns into points. A rule only says what is laid down; the arithmetic stands in the
 * scoring, one place for each rule.
 */
public sealed interface Rule
    permits PerCase,
        Growth,
        Bands,
        Goalposts,
        ShareOfBest,
        RankInGroup,
        Quantiles,
        Target,
        Deductions,
        Evidence,
        Milestones,
        Weighted {

  /** Asks the case that fits this rule. */
  <T> T ask(Cases<T> cases);

  /** True if the rule shares out the points of its indicator, and so cannot do without them. */
  default boolean sharesOutPoints() {
    return true;
  }

  /**
   * One answer for each kind of rule; whoever adds a rule is told by the compiler what else to do.
   */
  interface Cases<T> {
    T perCase(PerCase rule);

    T growth(Growth rule);

    T bands(Bands rule);

    T goalposts(Goalposts rule);

    T shareOfBest(ShareOfBest rule);

    T rankInGroup(RankInGroup rule);

    T quantiles(Quantiles rule);

    T target(Target rule);

    T deductions(Deductions rule);

    T evidence(Evidence rule);

    T milestones(Milestones rule);

    T weighted(Weighted rule);
  }
}
