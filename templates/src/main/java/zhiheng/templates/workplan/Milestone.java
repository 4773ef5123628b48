package zhiheng.templates.workplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.unit.Unit;

/**
 * One step of a task, with the time and those who take it.
 *
 * @param code number of the task and of the milestone in it: {@code 29.1}
 * @param text the plan's own words, in Chinese
 * @param by those named for it
 * @param may those who may take it as well
 * @param note the plan's own words about who takes it, where they say more than the names
 * @param interimSuffices true if an interim result is enough (年内有阶段性成果)
 */
public record Milestone(
    String code,
    Schedule schedule,
    String text,
    List<Party> by,
    List<Party> may,
    Optional<String> note,
    boolean interimSuffices) {

  public Milestone {
    by = List.copyOf(by);
    may = List.copyOf(may);
  }

  /** Everybody named, those who must first. */
  public List<Party> named() {
    return Stream.concat(by.stream(), may.stream()).toList();
  }

  /** What a unit has to do with it; what it must do goes before what it may do. */
  public Obligation obligation(Unit unit) {
    Obligation strictest =
        by.stream()
            .map(party -> party.obligation(unit))
            .min(Obligation::compareTo)
            .orElse(Obligation.NOT_APPLICABLE);
    boolean invited =
        may.stream().anyMatch(party -> party.obligation(unit) != Obligation.NOT_APPLICABLE);
    return strictest == Obligation.NOT_APPLICABLE && invited ? Obligation.OPTIONAL : strictest;
  }
}
