package zhiheng.indicators.score;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * A unit that is assessed, and what is known of it.
 *
 * @param group code of its peer group
 * @param labels its peer group and its tags, by which an indicator may apply to it
 */
public record Subject(UnitCode unit, Text name, String group, Set<String> labels, Known known) {

  public Subject {
    labels = Collections.unmodifiableSet(new TreeSet<>(labels));
  }
}
