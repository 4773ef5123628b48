package zhiheng.reports.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart shows, without looks: the same drawing goes onto paper and onto a page. */
public sealed interface Chart {

  /** What the values are, with their unit of measure; stands at the axis. */
  String axis();

  /**
   * Horizontal bars, one under the other, longest names at ease.
   *
   * @param mark a value to compare with, drawn as a line; null if there is none
   */
  record Bars(String axis, List<Bar> bars, @Nullable Mark mark) implements Chart {
    public Bars {
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param emphasized true for the one that the report is about
   */
  record Bar(String name, BigDecimal value, boolean emphasized) {}

  /** A value drawn across a chart, with its name. */
  record Mark(String name, BigDecimal value) {}

  /** Values by month: columns for this year, a line for the year before. */
  record Months(String axis, List<String> names, Series now, Series before) implements Chart {
    public Months {
      names = List.copyOf(names);
    }
  }

  /** A named row of values; null where nothing is known. */
  record Series(String name, List<@Nullable BigDecimal> values) {
    public Series {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }
  }

  /** Dots with the interval in which each may as well lie: ranks, survey scores. */
  record Intervals(String axis, List<Dot> dots) implements Chart {
    public Intervals {
      dots = List.copyOf(dots);
    }
  }

  /** One dot and its interval. */
  record Dot(String name, BigDecimal value, BigDecimal low, BigDecimal high, boolean emphasized) {}

  /** Equal tiles, each in its row and column: provinces as on a map, without its borders. */
  record Tiles(String axis, List<Tile> tiles) implements Chart {
    public Tiles {
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * One tile.
   *
   * @param row counted from 0 at the top
   * @param column counted from 0 at the left
   * @param value null where there is none to give
   */
  record Tile(String name, int row, int column, @Nullable BigDecimal value) {}

  /** Bars against what could be had, with a stroke where the peers stand. */
  record Bullets(String axis, List<Bullet> bullets, String valueName, String peersName)
      implements Chart {
    public Bullets {
      bullets = List.copyOf(bullets);
    }
  }

  /**
   * One bullet.
   *
   * @param full all that could be had
   * @param peers the mean of the peers; null if there are none
   */
  record Bullet(String name, BigDecimal value, BigDecimal full, @Nullable BigDecimal peers) {}

  /**
   * Lines from what was to what is, one for each name: the steeper, the more it has changed in
   * proportion. No value is below zero.
   *
   * @param before what the left side is
   * @param now what the right side is
   */
  record Slopes(String axis, String before, String now, List<Slope> slopes) implements Chart {
    public Slopes {
      slopes = List.copyOf(slopes);
    }
  }

  /** One line. */
  record Slope(String name, BigDecimal before, BigDecimal now) {}

  /**
   * Lines from the rank of the year before to that of this one; the best ranks stand above. Those
   * who share a rank stand next to each other.
   *
   * @param before what the left side is
   * @param now what the right side is
   * @param moves in the order in which they stand where their ranks are equal
   */
  record Ranks(String axis, String before, String now, List<Move> moves) implements Chart {
    public Ranks {
      moves = List.copyOf(moves);
    }
  }

  /**
   * One line.
   *
   * @param before the rank of the year before, counted from 1; null of one who was not there
   * @param now this year's; null of one who is not there any more
   */
  record Move(String name, @Nullable Integer before, @Nullable Integer now) {}

  /**
   * Small charts of the same months side by side, each with its own height: columns for this year,
   * a line for the year before.
   *
   * @param names of the months
   * @param now what the columns are
   * @param before what the lines are
   */
  record Multiples(String axis, List<String> names, String now, String before, List<Panel> panels)
      implements Chart {
    public Multiples {
      names = List.copyOf(names);
      panels = List.copyOf(panels);
    }
  }

  /** One small chart. */
  record Panel(String name, List<@Nullable BigDecimal> now, List<@Nullable BigDecimal> before) {
    public Panel {
      now = Collections.unmodifiableList(new ArrayList<>(now));
      before = Collections.unmodifiableList(new ArrayList<>(before));
    }
  }

  /**
   * Bars over a calendar, from the first day of a task to the day on which it is due.
   *
   * @param from first day of the calendar
   * @param to its last day
   * @param seen the day as of which it is told; outside the calendar it is not drawn
   * @param legend what the parts of a bar and its end mean
   */
  record Gantt(
      String axis, LocalDate from, LocalDate to, LocalDate seen, Legend legend, List<Span> spans)
      implements Chart {
    public Gantt {
      spans = List.copyOf(spans);
    }
  }

  /** The words for what is met, late and neither, for the day due and the day as of which. */
  record Legend(String met, String late, String open, String due, String seen) {}

  /**
   * One bar. Of all who must, so many have met it, so many are late; the others are neither.
   *
   * @param due may lie after the calendar
   */
  record Span(String name, LocalDate from, LocalDate due, int met, int late, int all) {}
}
