package zhiheng.reports.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import zhiheng.reports.document.Chart;

/**
 * Ranks of two years, one line of names on either side, so that no name stands on another. Who rose
 * is drawn whole with filled dots, who fell dashed with open ones, who stayed thin and gray: it can
 * be told without color. Who moved far has a stronger line. Who is in one year only has a square.
 */
final class RanksPicture {
  /** Above the names, for what the sides are. */
  static final int HEAD = 24;

  private static final double GAP = 8;
  private static final float LETTERS = 8.5f;

  /** Names take no more of the width than this on either side; longer ones get smaller letters. */
  private static final double MOST = 0.38;

  /** So many places are a long way among so many units. */
  private static final double FAR = 0.15;

  private final Chart.Ranks ranks;
  private final Pen pen;
  private final Graphics2D graphics;
  private final Rectangle2D area;

  private RanksPicture(Chart.Ranks ranks, Pen pen, Graphics2D graphics, Rectangle2D area) {
    this.ranks = ranks;
    this.pen = pen;
    this.graphics = graphics;
    this.area = area;
  }

  static void draw(Chart.Ranks ranks, Pen pen, Graphics2D graphics, Rectangle2D area) {
    new RanksPicture(ranks, pen, graphics, area).draw();
  }

  /** How many names stand on the longer side. */
  static int lines(Chart.Ranks ranks) {
    return (int)
        Math.max(
            ranks.moves().stream().filter(move -> move.before() != null).count(),
            ranks.moves().stream().filter(move -> move.now() != null).count());
  }

  private void draw() {
    Side before = side(Chart.Move::before);
    Side now = side(Chart.Move::now);
    double left = area.getX() + before.width() + GAP;
    double right = area.getMaxX() - now.width() - GAP;
    graphics.setFont(pen.size(9));
    graphics.setColor(Pen.QUIET);
    text(ranks.before(), left, area.getY() + 11, 1);
    text(ranks.now(), right, area.getY() + 11, 0);
    text(ranks.axis(), (left + right) / 2, area.getY() + 11, 0.5);
    for (Chart.Move move : ranks.moves()) {
      line(move, left, before, right, now);
    }
    graphics.setColor(Pen.INK);
    names(before, left - GAP, 1);
    names(now, right + GAP, 0);
  }

  /**
   * One side of the drawing.
   *
   * @param places how far down each name stands
   * @param words what stands there
   */
  private record Side(
      Map<Chart.Move, Double> places, Map<Chart.Move, String> words, Font font, double width) {}

  private Side side(Function<Chart.Move, @Nullable Integer> rank) {
    List<Chart.Move> there =
        ranks.moves().stream()
            .filter(move -> rank.apply(move) != null)
            .sorted(Comparator.comparingInt(move -> number(rank.apply(move))))
            .toList();
    boolean left = rank.apply(new Chart.Move("", 1, null)) != null;
    double step = (area.getHeight() - HEAD - 4) / Math.max(1, lines(ranks));
    Map<Chart.Move, Double> places = new HashMap<>();
    Map<Chart.Move, String> words = new HashMap<>();
    Font font = pen.size((float) Math.min(LETTERS, step * 0.85));
    double widest = 0;
    for (int i = 0; i < there.size(); i++) {
      Chart.Move move = there.get(i);
      int number = number(rank.apply(move));
      String line = left ? move.name() + "  " + number : number + "  " + move.name();
      places.put(move, area.getY() + HEAD + (i + 0.5) * step);
      words.put(move, line);
      widest = Math.max(widest, width(line, font));
    }
    double most = area.getWidth() * MOST;
    if (widest > most) {
      font = font.deriveFont((float) (font.getSize2D() * most / widest));
      widest = most;
    }
    return new Side(places, words, font, widest);
  }

  private static int number(@Nullable Integer rank) {
    return rank == null ? Integer.MAX_VALUE : rank;
  }

  private void line(Chart.Move move, double left, Side before, double right, Side now) {
    Double from = before.places().get(move);
    Double to = now.places().get(move);
    if (from == null || to == null) {
      graphics.setColor(Pen.QUIET);
      graphics.setStroke(new BasicStroke(1));
      if (from != null) {
        square(left, from);
      } else if (to != null) {
        square(right, to);
      }
      return;
    }
    int moved = number(move.before()) - number(move.now());
    boolean far = Math.abs(moved) >= Math.max(2, FAR * lines(ranks));
    graphics.setColor(moved > 0 ? Pen.MAIN : moved < 0 ? Pen.OTHER : Pen.QUIET);
    float strength = moved == 0 ? 0.6f : far ? 1.7f : 0.9f;
    graphics.setStroke(
        moved < 0
            ? new BasicStroke(
                strength, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 2.5f}, 0)
            : new BasicStroke(strength));
    graphics.draw(new Line2D.Double(left, from, right, to));
    graphics.setStroke(new BasicStroke(1));
    dot(left, from, moved < 0);
    dot(right, to, moved < 0);
  }

  private void dot(double x, double y, boolean open) {
    Ellipse2D dot = new Ellipse2D.Double(x - 2.2, y - 2.2, 4.4, 4.4);
    if (open) {
      graphics.draw(dot);
    } else {
      graphics.fill(dot);
    }
  }

  private void square(double x, double y) {
    graphics.draw(new Rectangle2D.Double(x - 2.2, y - 2.2, 4.4, 4.4));
  }

  private void names(Side side, double x, double anchor) {
    graphics.setFont(side.font());
    side.places().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            place ->
                text(
                    side.words().getOrDefault(place.getKey(), ""),
                    x,
                    place.getValue() + side.font().getSize2D() * 0.35,
                    anchor));
  }

  /**
   * @param anchor which part of the words stands at the place: 0 their beginning, 1 their end
   */
  private void text(String words, double x, double y, double anchor) {
    double width = width(words, graphics.getFont());
    graphics.drawString(words, (float) (x - width * anchor), (float) y);
  }

  private double width(String words, Font font) {
    return font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
  }
}
