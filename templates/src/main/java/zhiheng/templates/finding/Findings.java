package zhiheng.templates.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** All that was found, in the order in which it was found; joining two makes a third. */
public record Findings(List<Finding> list) implements Iterable<Finding> {

  private static final Findings NONE = new Findings(List.of());

  public Findings {
    list = List.copyOf(list);
  }

  public static Findings none() {
    return NONE;
  }

  public static Findings of(Finding... findings) {
    return new Findings(List.of(findings));
  }

  /** These, then the others. */
  public Findings and(Findings others) {
    List<Finding> all = new ArrayList<>(list);
    all.addAll(others.list);
    return new Findings(all);
  }

  /** True if at least one finding refuses what it stands in. */
  public boolean refuse() {
    return list.stream().anyMatch(finding -> finding.severity() == Severity.HARD);
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public Stream<Finding> stream() {
    return list.stream();
  }

  @Override
  public Iterator<Finding> iterator() {
    return list.iterator();
  }
}
