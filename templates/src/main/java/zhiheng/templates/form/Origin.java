package zhiheng.templates.form;

import java.util.List;
import zhiheng.templates.finding.Place.LinePlace;

/**
 * What an item was in the version before, where its code is new.
 *
 * @param items codes of the version before
 * @param place where the definition says so
 */
public record Origin(How how, List<String> items, LinePlace place) {

  /** How the old items became the new one. */
  public enum How {
    /** The same under another code or name ({@code was}). */
    RENAMED,
    /** The old items together ({@code sum_of}). */
    SUM,
    /** A part of an old item that nobody can tell apart afterwards ({@code splits}). */
    PART
  }

  public Origin {
    items = List.copyOf(items);
  }
}
