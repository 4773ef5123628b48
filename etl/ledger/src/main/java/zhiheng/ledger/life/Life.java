package zhiheng.ledger.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import zhiheng.ledger.store.Exact;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Step;
import zhiheng.ledger.submission.Steps;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** The life of returns: which were expected, which came, and what became of them. */
public final class Life {
  private final Submissions submissions;
  private final Steps steps;
  private final Gates gates;
  private final RefusedFiles refused;

  public Life(Submissions submissions, Steps steps, Gates gates, RefusedFiles refused) {
    this.submissions = submissions;
    this.steps = steps;
    this.gates = gates;
    this.refused = refused;
  }

  /** Approvals, returns sent back, retractions. */
  public Steps steps() {
    return steps;
  }

  /** What was handed in and refused. */
  public RefusedFiles refused() {
    return refused;
  }

  /** What was locked and unlocked by hand. */
  public Gates gates() {
    return gates;
  }

  /**
   * Every return that was expected for some periods of a form, or came without being expected, as
   * it stood at a moment; by period, unit and part. Where a unit hands in several parts, each is a
   * return; where it handed in none, there is one without a part.
   */
  public List<ReturnState> returns(
      Templates templates, String form, List<? extends Period> periods, Instant asOf) {
    if (periods.isEmpty()) {
      return List.of();
    }
    String from = edge(periods, Comparator.comparing(Period::firstDay).reversed());
    String to = edge(periods, Comparator.comparing(Period::lastDay));
    Map<String, List<Handed>> handed =
        submissions.everyRevision(form, from, to, asOf).stream()
            .collect(Collectors.groupingBy(each -> each.period().code()));
    Map<String, List<Step>> taken = steps.of(form, from, to, asOf);
    Map<String, List<Gate>> byHand =
        gates.of(form, asOf).stream().collect(Collectors.groupingBy(each -> each.period().code()));
    List<ReturnState> states = new ArrayList<>();
    for (Period period : periods) {
      templates
          .forms()
          .find(form, period)
          .ifPresent(
              version ->
                  states.addAll(
                      new OnePeriod(
                              version,
                              period,
                              templates,
                              handed.getOrDefault(period.code(), List.of()),
                              taken,
                              byHand.getOrDefault(period.code(), List.of()),
                              Exact.moment(asOf))
                          .states()));
    }
    return states;
  }

  private static String edge(List<? extends Period> periods, Comparator<Period> order) {
    return periods.stream().map(each -> (Period) each).max(order).map(Period::code).orElse("");
  }

  /** The return to which something handed in belongs, as it stood at a moment. */
  public ReturnState returnOf(Templates templates, Handed one, Instant asOf) {
    List<Handed> all =
        submissions.revisions(one.form(), one.unit(), one.period(), one.part(), asOf);
    Map<String, List<Step>> taken = new TreeMap<>();
    for (Handed each : all) {
      String receipt = each.receipt().number();
      taken.put(receipt, steps.of(receipt, asOf));
    }
    Form form =
        templates
            .forms()
            .find(one.form(), one.period())
            .orElseThrow(() -> new IllegalStateException("no form any more: " + one.form()));
    List<Gate> byHand = gates.of(one.form(), one.period(), asOf);
    return new OnePeriod(form, one.period(), templates, all, taken, byHand, Exact.moment(asOf))
        .states().stream()
            .filter(state -> state.unit().equals(one.unit()) && state.part().equals(one.part()))
            .findFirst()
            .orElseThrow();
  }

  /**
   * Whether something is shut at a moment: nothing is taken for a return, unless it was sent back
   * and has not come again.
   */
  public boolean isShut(
      Templates templates, Form form, UnitCode unit, Period period, String part, Instant at) {
    List<Gate> byHand = gates.of(form.code(), period, at);
    List<UnitCode> above = above(templates.register(), unit, period);
    return Locks.of(form, period, byHand, templates.calendar()).isLocked(unit, above, at)
        && !isSentBack(form, unit, period, part, at);
  }

  private boolean isSentBack(Form form, UnitCode unit, Period period, String part, Instant at) {
    Optional<Handed> newest =
        submissions
            .received()
            .latest(form.code(), unit, period, part, at)
            .map(figures -> figures.handed());
    return newest
        .map(one -> new Revision(one, steps.of(one.receipt().number(), at)))
        .flatMap(Revision::sentBack)
        .isPresent();
  }

  static List<UnitCode> above(Register register, UnitCode unit, Period period) {
    return register.above(unit, period.lastDay()).stream().map(Unit::code).toList();
  }

  /** Everybody of one period. */
  private record OnePeriod(
      Form form,
      Period period,
      Templates templates,
      List<Handed> handed,
      Map<String, List<Step>> taken,
      List<Gate> byHand,
      Instant asOf) {

    List<ReturnState> states() {
      Map<UnitCode, Map<String, List<Revision>>> came = new TreeMap<>();
      for (Handed each : handed) {
        came.computeIfAbsent(each.unit(), unit -> new TreeMap<>())
            .computeIfAbsent(each.part(), part -> new ArrayList<>())
            .add(new Revision(each, taken.getOrDefault(each.receipt().number(), List.of())));
      }
      Set<UnitCode> expected =
          form.expectedUnits(templates.register(), period).stream()
              .map(Unit::code)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<UnitCode> all = new TreeSet<>(came.keySet());
      all.addAll(expected);
      Locks locks = Locks.of(form, period, byHand, templates.calendar());
      List<ReturnState> states = new ArrayList<>();
      for (UnitCode unit : all) {
        List<UnitCode> above = above(templates.register(), unit, period);
        came.getOrDefault(unit, Map.of("", List.of()))
            .forEach(
                (part, revisions) ->
                    states.add(
                        new ReturnState(
                            form,
                            unit,
                            period,
                            part,
                            expected.contains(unit),
                            form.term(period).due(period, templates.calendar()),
                            above,
                            locks.isLocked(unit, above, asOf),
                            revisions)));
      }
      return states;
    }
  }
}
