package zhiheng.indicators.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.templates.system.Indicator;
import zhiheng.templates.system.Missing;
import zhiheng.templates.system.Rounding;

/**
 * The points of one unit for one indicator.
 *
 * @param full the points of the indicator in the unit's peer group; empty where open-ended
 * @param leftOut true if there was nothing to score and the points go to the other indicators
 */
record IndicatorScore(ScoreNode node, Optional<BigDecimal> full, boolean leftOut) {

  /**
   * Scores an indicator.
   *
   * @param peers the values of an indicator in the peer group, the unit's own among them
   */
  static IndicatorScore of(
      Indicator indicator,
      Subject subject,
      Function<Indicator, List<BigDecimal>> peers,
      Rounding rounding) {
    Optional<BigDecimal> full = indicator.pointsIn(subject.group());
    if (!indicator.parts().isEmpty()) {
      List<IndicatorScore> parts =
          indicator.parts().stream().map(part -> of(part, subject, peers, rounding)).toList();
      return WeightedScore.of(
          indicator, full, indicator.appliesTo(subject.labels()), parts, rounding);
    }
    Reading reading = Reading.of(indicator, subject);
    List<BigDecimal> values = peers.apply(indicator);
    if (reading.state() == State.NOT_REPORTED && indicator.notReported().standsIn()) {
      return standIn(indicator, subject, values, rounding);
    }
    if (reading.value().isEmpty()) {
      return nothing(indicator, subject, reading.state(), full);
    }
    Given given =
        given(indicator, subject, reading.value().get(), reading.before(), values, rounding);
    Earned earned = Scorer.score(indicator.rule(), given, indicator.value());
    BigDecimal points = rounding.of(earned.points());
    ScoreNode node =
        node(indicator, subject, State.MEASURED, points, full, reading.value(), earned.reason());
    return new IndicatorScore(node, full, false);
  }

  private static IndicatorScore standIn(
      Indicator indicator, Subject subject, List<BigDecimal> peers, Rounding rounding) {
    StandIn standIn = StandIn.of(indicator, subject, peers);
    Optional<BigDecimal> full = indicator.pointsIn(subject.group());
    Given given =
        given(
            indicator,
            subject,
            standIn.value().orElse(BigDecimal.ZERO),
            Reading.before(indicator, subject),
            standIn.among(peers),
            rounding);
    BigDecimal points =
        standIn.value().isEmpty()
            ? BigDecimal.ZERO
            : rounding.of(Scorer.score(indicator.rule(), given, indicator.value()).points());
    ScoreNode node =
        node(
            indicator,
            subject,
            State.NOT_REPORTED,
            points,
            full,
            standIn.value(),
            standIn.reason(given, points));
    return new IndicatorScore(node, full, false);
  }

  private static Given given(
      Indicator indicator,
      Subject subject,
      BigDecimal value,
      Optional<BigDecimal> before,
      List<BigDecimal> peers,
      Rounding rounding) {
    return new Given(
        value,
        before,
        indicator.pointsIn(subject.group()),
        subject.group(),
        peers,
        subject.known(),
        indicator.value().show(),
        rounding);
  }

  private static IndicatorScore nothing(
      Indicator indicator, Subject subject, State state, Optional<BigDecimal> full) {
    Missing then =
        switch (state) {
          case NO_CASE -> indicator.noCase();
          case NOT_REPORTED -> indicator.notReported();
          case NOT_APPLICABLE, MEASURED -> Missing.LEFT_OUT;
        };
    boolean leftOut = then == Missing.LEFT_OUT;
    BigDecimal points = then == Missing.ALL ? full.orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
    Reason reason =
        new Reason(code(state, then), Map.of("full", full.map(Shown::number).orElse("")));
    Optional<BigDecimal> outOf = leftOut ? full.map(any -> BigDecimal.ZERO) : full;
    ScoreNode node = node(indicator, subject, state, points, outOf, Optional.empty(), reason);
    return new IndicatorScore(node, full, leftOut);
  }

  /** {@code no_case_zero}, {@code not_reported_left_out} …; what does not apply is left out. */
  private static String code(State state, Missing then) {
    String nothing =
        switch (state) {
          case NO_CASE -> "no_case";
          case NOT_REPORTED -> "not_reported";
          case NOT_APPLICABLE, MEASURED -> "not_applicable";
        };
    if (nothing.equals("not_applicable")) {
      return nothing;
    }
    return switch (then) {
      case ZERO, PEER_MEDIAN, LAST_YEAR -> nothing + "_zero";
      case ALL -> nothing + "_all";
      case LEFT_OUT -> nothing + "_left_out";
    };
  }

  private static ScoreNode node(
      Indicator indicator,
      Subject subject,
      State state,
      BigDecimal points,
      Optional<BigDecimal> outOf,
      Optional<BigDecimal> value,
      Reason reason) {
    return new ScoreNode(
        indicator.code(),
        Kind.INDICATOR,
        indicator.name(),
        points,
        outOf.orElse(null),
        state,
        value.orElse(null),
        state == State.MEASURED ? subject.known().errors().get(indicator.code()) : null,
        subject.known().behind(indicator),
        reason,
        List.of());
  }
}
