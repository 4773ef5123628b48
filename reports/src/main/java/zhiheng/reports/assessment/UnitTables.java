package zhiheng.reports.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.Digits;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;

/** The tables and charts of one unit's report. */
final class UnitTables {
  private final UnitScore unit;
  private final Spoken spoken;
  private final Peers peers;

  UnitTables(UnitScore unit, Spoken spoken, Peers peers) {
    this.unit = unit;
    this.spoken = spoken;
    this.peers = peers;
  }

  /** Points in percent of what could be had; empty where there is no limit or nothing to be had. */
  static Optional<BigDecimal> rate(ScoreNode node) {
    return full(node).map(full -> Digits.share(node.points(), full));
  }

  /** Points that could be had and were not. */
  static BigDecimal lost(ScoreNode node) {
    return node.state() == State.NOT_APPLICABLE
        ? BigDecimal.ZERO
        : full(node).map(full -> full.subtract(node.points())).orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> full(ScoreNode node) {
    return Optional.ofNullable(node.outOf()).filter(full -> full.signum() > 0);
  }

  Table parts() {
    List<Row> rows = new ArrayList<>();
    for (ScoreNode part : Spoken.parts(unit)) {
      rows.add(part(Row.Kind.BODY, part));
    }
    for (ScoreNode veto : Spoken.vetoes(unit)) {
      rows.add(
          Row.of(
              Cell.of(spoken.name(veto)),
              spoken.points(unit, veto),
              Cell.none(),
              Cell.none(),
              Cell.none(),
              Cell.none(),
              Cell.none()));
    }
    rows.add(part(Row.Kind.TOTAL, unit.total()));
    return new Table(
        List.of(
            Column.text(spoken.say("unit.dimension"), 24),
            Column.points(spoken.say("unit.points"), 13),
            Column.points(spoken.say("unit.full"), 13),
            Column.percent(spoken.say("unit.rate"), 13),
            Column.points(spoken.say("unit.mean"), 13),
            Column.points(spoken.say("unit.best"), 13),
            Column.code(spoken.say("unit.rank_in_group"), 13)),
        rows);
  }

  private Row part(Row.Kind kind, ScoreNode node) {
    return new Row(
        kind,
        List.of(
            Cell.of(spoken.name(node)),
            spoken.points(unit, node),
            Spoken.points(full(node)),
            rate(node).map(Cell::percent).orElseGet(Cell::none),
            Spoken.points(peers.mean(node.code())),
            Spoken.points(peers.best(node.code())),
            Cell.of(peers.rank(node.code(), node.points()) + "/" + peers.units().size())));
  }

  Table indicators(ScoreNode part) {
    List<Row> rows = new ArrayList<>();
    for (ScoreNode indicator : part.children()) {
      indicator(Row.Kind.BODY, indicator, rows);
    }
    return new Table(
        List.of(
            Column.text(spoken.say("unit.indicator"), 27),
            Column.points(spoken.say("unit.points"), 11),
            Column.points(spoken.say("unit.full"), 11),
            Column.points(spoken.say("unit.mean"), 12),
            Column.text(spoken.say("unit.reason"), 47)),
        rows);
  }

  /** An indicator, and below it the parts that it is weighted together from. */
  private void indicator(Row.Kind kind, ScoreNode indicator, List<Row> rows) {
    rows.add(
        new Row(
            kind,
            List.of(
                Cell.of(spoken.name(indicator)),
                spoken.points(unit, indicator),
                Spoken.points(Optional.ofNullable(indicator.outOf())),
                Spoken.points(peers.mean(indicator.code())),
                Cell.of(spoken.reason(indicator)))));
    indicator.children().forEach(part -> indicator(Row.Kind.PART, part, rows));
  }

  /** Points against what could be had; empty for a system without limits. */
  Optional<FigureBlock> drawn(String caption) {
    List<Chart.Bullet> bullets = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (ScoreNode part : Spoken.parts(unit)) {
      full(part)
          .ifPresent(
              full -> {
                bullets.add(
                    new Chart.Bullet(
                        spoken.name(part),
                        part.points(),
                        full,
                        peers.mean(part.code()).orElse(null)));
                rows.add(
                    Row.of(
                        Cell.of(spoken.name(part)),
                        spoken.points(unit, part),
                        Cell.points(full),
                        Spoken.points(peers.mean(part.code()))));
              });
    }
    if (bullets.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FigureBlock(
            "parts-drawn",
            caption,
            new Chart.Bullets(
                spoken.say("unit.rate_axis"),
                bullets,
                spoken.say("unit.own"),
                spoken.say("unit.mean")),
            spoken.say("unit.drawn_words"),
            new Table(
                List.of(
                    Column.text(spoken.say("unit.dimension"), 2),
                    Column.points(spoken.say("unit.points"), 1),
                    Column.points(spoken.say("unit.full"), 1),
                    Column.points(spoken.say("unit.mean"), 1)),
                rows)));
  }

  /** The totals of the peers, this unit's standing out. */
  FigureBlock totals(String caption) {
    List<Chart.Bar> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (UnitScore peer : Spoken.ranked(peers.units())) {
      boolean own = peer.unit().equals(unit.unit());
      bars.add(new Chart.Bar(spoken.shortName(peer), peer.total().points(), own));
      rows.add(
          Row.of(
              Cell.count(peer.standing().rankInGroup()),
              Cell.of(spoken.shortName(peer)),
              spoken.points(peer, peer.total())));
    }
    Chart.Mark mean =
        peers
            .mean("total")
            .map(
                value ->
                    new Chart.Mark(spoken.say("unit.mean") + " " + Digits.points(value), value))
            .orElse(null);
    return new FigureBlock(
        "peers",
        caption,
        new Chart.Bars(spoken.say("unit.total_axis"), bars, mean),
        spoken.say("unit.totals_words", "unit", spoken.shortName(unit)),
        new Table(
            List.of(
                Column.code(spoken.say("unit.rank_in_group"), 1),
                Column.text(spoken.say("unit.unit"), 2),
                Column.points(spoken.say("unit.total_axis"), 1)),
            rows));
  }
}
