package zhiheng.reports.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Chart;
import zhiheng.reports.document.Column;
import zhiheng.reports.document.FigureBlock;
import zhiheng.reports.document.Row;
import zhiheng.reports.document.Table;

/** The ranks of a circular beside those of the year before: in words, as lines, as a table. */
final class CircularMoves {
  /** More names than these do not fit on a page: then the table says it alone. */
  private static final int DRAWN = 40;

  /** So many units that moved furthest are named; more of them are counted. */
  private static final int NAMED = 3;

  private final Spoken spoken;
  private final Spoken lastYear;
  private final boolean signed;
  private final List<Move> moves;

  CircularMoves(Spoken spoken, Spoken lastYear, boolean signed) {
    this.spoken = spoken;
    this.lastYear = lastYear;
    this.signed = signed;
    this.moves = Move.between(lastYear.assessment(), spoken.assessment());
  }

  /** True if any unit is in both years. */
  boolean compare() {
    return moves.stream().anyMatch(move -> move.risen().isPresent());
  }

  /** How many rose, stayed and fell, and who moved furthest. */
  List<String> sentences() {
    List<String> parts = new ArrayList<>();
    part(parts, "circular.moves_rose", Move::rose);
    part(parts, "circular.moves_stayed", Move::stayed);
    part(parts, "circular.moves_fell", Move::fell);
    part(parts, "circular.moves_new", Move::isNew);
    part(parts, "circular.moves_gone", Move::isGone);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        moves.stream().allMatch(Move::stayed)
            ? spoken.say("circular.moves_none", "year", lastYear.assessment().year())
            : spoken.say(
                "circular.moves",
                "year",
                lastYear.assessment().year(),
                "parts",
                String.join(spoken.say("circular.moves_sep"), parts)));
    furthest("circular.moves_up", Move::rose).ifPresent(sentences::add);
    furthest("circular.moves_down", Move::fell).ifPresent(sentences::add);
    return sentences;
  }

  private void part(List<String> parts, String code, Predicate<Move> who) {
    long count = moves.stream().filter(who).count();
    if (count > 0) {
      parts.add(spoken.say(code, "count", count));
    }
  }

  private Optional<String> furthest(String code, Predicate<Move> who) {
    int most =
        moves.stream()
            .filter(who)
            .flatMap(move -> move.risen().stream())
            .mapToInt(Math::abs)
            .max()
            .orElse(0);
    List<Move> furthest =
        moves.stream()
            .filter(who)
            .filter(move -> move.risen().filter(by -> Math.abs(by) == most).isPresent())
            .toList();
    if (furthest.isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        furthest.stream()
            .map(
                move ->
                    spoken.say(
                        "circular.moves_way",
                        "unit",
                        name(move),
                        "before",
                        move.before().map(Move::rank).orElse(0),
                        "now",
                        move.now().map(Move::rank).orElse(0)))
            .toList();
    return Optional.of(
        spoken.say(
            code,
            "units",
            names.size() > NAMED
                ? spoken.say("circular.many_moved", "count", names.size())
                : spoken.words().list(names),
            "by",
            most));
  }

  /** The lines; empty if there are more names than a page holds. */
  Optional<FigureBlock> lines(String caption) {
    if (moves.size() > DRAWN) {
      return Optional.empty();
    }
    List<Chart.Move> lines =
        moves.stream()
            .sorted(Comparator.comparing(Move::unit))
            .map(
                move ->
                    new Chart.Move(
                        name(move),
                        move.before().map(Move::rank).orElse(null),
                        move.now().map(Move::rank).orElse(null)))
            .toList();
    return Optional.of(
        new FigureBlock(
            "moves",
            caption,
            new Chart.Ranks(spoken.say("circular.rank"), year(lastYear), year(spoken), lines),
            spoken.say("circular.moves_words"),
            table()));
  }

  /** All units with ranks and totals of both years; new ones and those that are gone have gaps. */
  Table table() {
    List<Row> rows = new ArrayList<>();
    for (Move move : moves) {
      rows.add(
          Row.of(
              Cell.of(name(move)),
              rank(move.before()),
              rank(move.now()),
              Cell.of(moved(move)),
              points(lastYear, move.before()),
              points(spoken, move.now())));
    }
    return new Table(
        List.of(
            Column.text(spoken.say("unit.unit"), 14),
            Column.code(spoken.say("circular.moves_rank", "year", year(lastYear)), 12),
            Column.code(spoken.say("circular.moves_rank", "year", year(spoken)), 12),
            Column.code(spoken.say("circular.moves_change"), 12),
            Column.points(spoken.say("circular.moves_total", "year", year(lastYear)), 12),
            Column.points(spoken.say("circular.moves_total", "year", year(spoken)), 12)),
        rows);
  }

  /** By which run of last year, and what the words of the table mean. */
  String note() {
    boolean sameRules = lastYear.assessment().systemHash().equals(spoken.assessment().systemHash());
    return spoken.say(
        "circular.moves_note",
        "run",
        lastYear.assessment().run(),
        "which",
        spoken.say(signed ? "circular.moves_signed" : "circular.moves_latest"),
        "rules",
        spoken.say(sameRules ? "circular.moves_same_rules" : "circular.moves_other_rules"));
  }

  private String year(Spoken of) {
    return spoken.say("bulletin.year", "year", of.assessment().year());
  }

  private String moved(Move move) {
    if (move.isNew()) {
      return spoken.say("circular.moved_new");
    }
    if (move.isGone()) {
      return spoken.say("circular.moved_gone");
    }
    int by = move.risen().orElse(0);
    return by == 0
        ? spoken.say("circular.moved_none")
        : spoken.say(by > 0 ? "circular.moved_up" : "circular.moved_down", "by", Math.abs(by));
  }

  private static Cell rank(Optional<UnitScore> unit) {
    return unit.map(each -> Cell.count(each.standing().rank())).orElseGet(Cell::none);
  }

  private static Cell points(Spoken of, Optional<UnitScore> unit) {
    return unit.map(each -> of.points(each, each.total())).orElseGet(Cell::none);
  }

  private String name(Move move) {
    return move.now()
        .map(spoken::shortName)
        .or(() -> move.before().map(lastYear::shortName))
        .orElse("");
  }
}
