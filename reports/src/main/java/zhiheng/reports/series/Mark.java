package zhiheng.reports.series;

import java.util.Locale;
import java.util.Map;

/**
 * What must be known of one point of a series before it is compared with another.
 *
 * @param what a unit or item code, or what else tells the mark apart; may be empty
 */
public record Mark(Kind kind, String what) implements Comparable<Mark> {

  /** What happened. */
  public enum Kind {
    /** Figures of a unit that went into this one later are in it. */
    JOINED,
    /** A part of a divided unit's figures is in it, by a stated weight. */
    SHARED,
    /** The unit has another name or code from here on. */
    RENAMED,
    /** From here on the unit's area is another, and nobody says how much: a break. */
    BREAK,
    /** Reported under another item code, or as several items added up. */
    ITEM_MAPPED,
    /** Not told apart from other cases then: the item is a part of an old one. */
    ITEM_SPLIT,
    /** Not asked for then. */
    NOT_ASKED,
    /** From here on the item is asked for by itself: a break. */
    ITEM_BEGINS,
    /** A unit that stood then handed nothing in, or left it blank; it counts as nothing here. */
    MISSING
  }

  /** As it stands in data: {@code joined:371200}. */
  public String code() {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return what.isEmpty() ? name : name + ":" + what;
  }

  /** The code of its words, {@code series.joined}, and what they speak of. */
  public String words() {
    return "series_" + kind.name().toLowerCase(Locale.ROOT);
  }

  public Map<String, Object> fields() {
    return Map.of("what", what);
  }

  @Override
  public int compareTo(Mark other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : what.compareTo(other.what);
  }
}
