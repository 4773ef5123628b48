package zhiheng.reports.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Submissions;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.Templates;
import zhiheng.templates.goal.Goal;
import zhiheng.templates.goal.Goal.InReturns;
import zhiheng.templates.goal.Goal.InSeries;
import zhiheng.templates.goal.Goal.Measuring;
import zhiheng.templates.period.Year;
import zhiheng.templates.published.Published;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** Finds the figures of goals, among what was published and what provinces handed in. */
final class GoalFigures {
  private static final String FORM = "monthly-return";
  private static final String COLUMN = "month";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Templates templates;
  private final Submissions submissions;
  private final Instant asOf;

  GoalFigures(Templates templates, Submissions submissions, Instant asOf) {
    this.templates = templates;
    this.submissions = submissions;
    this.asOf = asOf;
  }

  /** The path of a goal up to a year. */
  GoalPath path(Goal goal, Measuring measuring, int upTo) {
    SortedMap<Integer, BigDecimal> points = new TreeMap<>();
    for (int year = measuring.from(); year <= upTo; year++) {
      Optional<BigDecimal> figure =
          measuring.figures() instanceof InSeries in
              ? templates.published().find(in.series(), year, in.item()).map(Published::value)
              : returns((InReturns) measuring.figures(), new Year(year));
      if (figure.isPresent()) {
        points.put(year, figure.get());
      }
    }
    return new GoalPath(goal, measuring, points, upTo);
  }

  private Optional<BigDecimal> returns(InReturns in, Year year) {
    Optional<BigDecimal> above = sum(in.of(), year);
    if (in.per().isEmpty()) {
      return above;
    }
    Optional<BigDecimal> below = sum(in.per().get(), year).filter(sum -> sum.signum() != 0);
    return above.flatMap(
        sum -> below.map(whole -> sum.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64)));
  }

  /** Over all provinces and months; empty if nobody has said anything. */
  private Optional<BigDecimal> sum(String item, Year year) {
    Set<UnitCode> provinces =
        templates.register().provinces(year.lastDay()).stream()
            .map(Unit::code)
            .collect(Collectors.toSet());
    return submissions
        .totals(
            new FigureQuery(
                FORM, Set.of(item), Set.of(COLUMN), provinces, year.code(), year.code()),
            asOf)
        .stream()
        .map(Total::sum)
        .reduce(BigDecimal::add);
  }
}
