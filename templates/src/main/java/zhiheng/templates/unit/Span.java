package zhiheng.templates.unit;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of days, first and last included; open where nothing is said. */
record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
  static final Span ALWAYS = new Span(Optional.empty(), Optional.empty());

  boolean holdsAt(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  boolean overlaps(Span other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Span other) {
    return to.isPresent() && other.from.isPresent() && to.get().isBefore(other.from.get());
  }
}
