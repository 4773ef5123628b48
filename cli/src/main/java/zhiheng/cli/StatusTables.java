package zhiheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.life.Gate;
import zhiheng.ledger.life.RefusedFile;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.life.ReturnState.Timeliness;
import zhiheng.ledger.life.Revision;
import zhiheng.ledger.submission.CheckTotals;
import zhiheng.ledger.submission.Step;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** The tables of {@code zhiheng status}, as things stood at a moment. */
record StatusTables(Console console, Workspace workspace, Instant moment) {

  private ReturnWords words() {
    return new ReturnWords(console, workspace.templates());
  }

  /** Every return of one period. */
  void onePeriod(Period period, String form, List<ReturnState> states) {
    Columns table =
        new Columns(
            console.say("status_unit"),
            console.say("status_name"),
            console.say("status_state"),
            console.say("status_at"),
            console.say("status_revision"),
            console.say("status_receipt"),
            console.say("status_approval"));
    for (ReturnState state : states) {
      String name = words().name(state.unit(), period);
      table.row(
          state.unit().code(),
          state.part().isEmpty() ? name : name + " " + state.part(),
          words().state(state, moment),
          state.newest().map(one -> ReturnWords.minute(one.at())).orElse(""),
          state.newest().map(one -> "" + one.handed().receipt().revision()).orElse(""),
          state.newest().map(one -> one.handed().receipt().number()).orElse(""),
          words().approval(state));
    }
    table.print(console.out());
    console.print(
        "status_sum",
        Map.of(
            "period", period.code(),
            "there", units(states.stream().filter(ReturnState::handedIn).toList()),
            "expected", units(states),
            "due", due(period, form)));
  }

  // What came without being expected stands in the list and not in the sum: no rate passes 100 %.
  private static long units(List<ReturnState> states) {
    return states.stream().filter(ReturnState::expected).map(ReturnState::unit).distinct().count();
  }

  private Object due(Period period, String form) {
    return new Asked(workspace.templates())
        .form(form, period)
        .term(period)
        .due(period, workspace.templates().calendar());
  }

  /** How often each unit was on time, late and missing in several periods. */
  void severalPeriods(List<ReturnState> states) {
    Columns table =
        new Columns(
            console.say("status_unit"),
            console.say("status_name"),
            console.say("status_on_time"),
            console.say("status_late"),
            console.say("status_missing"),
            console.say("status_revised"));
    Map<UnitCode, List<ReturnState>> byUnit = new TreeMap<>();
    states.forEach(
        state -> byUnit.computeIfAbsent(state.unit(), unit -> new ArrayList<>()).add(state));
    byUnit.forEach(
        (unit, of) ->
            table.row(
                unit.code(),
                words().name(unit, of.get(of.size() - 1).period()),
                count(of, Timeliness.ON_TIME),
                count(of, Timeliness.LATE),
                Long.toString(of.stream().filter(state -> !state.handedIn()).count()),
                Long.toString(of.stream().filter(state -> state.corrections() > 0).count())));
    table.print(console.out());
  }

  private String count(List<ReturnState> states, Timeliness wanted) {
    return Long.toString(
        states.stream().filter(state -> state.timeliness(moment) == wanted).count());
  }

  /** All that happened to one return, in the order in which it happened. */
  void life(ReturnState state) {
    console.print(
        "life_head",
        Map.of(
            "unit", words().name(state.unit(), state.period()),
            "form", state.form().title().in(console.lang()),
            "period", (state.period().code() + " " + state.part()).strip(),
            "state", words().state(state, moment),
            "due", state.due(),
            "lock", console.say(state.locked() ? "life_is_locked" : "life_is_open")));
    Columns table =
        new Columns(
            console.say("life_when"),
            console.say("life_what"),
            console.say("status_receipt"),
            console.say("life_unit"),
            console.say("life_by"),
            console.say("life_why"));
    events(state).stream()
        .sorted(Comparator.comparing(Event::at))
        .forEach(
            event ->
                table.row(
                    ReturnWords.minute(event.at()),
                    event.what(),
                    event.receipt(),
                    event.unit(),
                    event.by(),
                    event.why()));
    table.print(console.out());
    console.print(
        state.counting().isPresent() ? "life_counts" : "life_counts_not",
        Map.of("receipt", state.counting().map(one -> one.handed().receipt().number()).orElse("")));
  }

  private record Event(
      Instant at, String what, String receipt, String unit, String by, String why) {}

  private List<Event> events(ReturnState state) {
    List<Event> events = new ArrayList<>();
    for (Revision one : state.revisions()) {
      String receipt = one.handed().receipt().number();
      CheckTotals checks = workspace.ledger().submissions().checked(receipt).totals();
      events.add(
          new Event(
              one.at(),
              console.say("life_handed_in", Map.of("revision", one.handed().receipt().revision())),
              receipt,
              state.unit().code(),
              one.handed().by(),
              checks.failed() == 0
                  ? ""
                  : console.say(
                      "life_checks",
                      Map.of("failed", checks.failed(), "explained", checks.explained()))));
      for (Step step : one.steps()) {
        events.add(
            new Event(
                step.at(),
                console.say("life_step_" + step.kind().code().replace('-', '_')),
                receipt,
                step.unit().code(),
                step.by(),
                step.reason()));
      }
    }
    for (RefusedFile one : workspace.ledger().life().refused().of(state.form().code(), moment)) {
      if (one.of().filter(of -> isOf(state, of)).isPresent()) {
        events.add(
            new Event(
                one.at(),
                console.say("life_refused", Map.of("hard", one.hard())),
                "",
                state.unit().code(),
                one.by(),
                one.file()));
      }
    }
    for (Gate gate :
        workspace.ledger().life().gates().of(state.form().code(), state.period(), moment)) {
      if (gate.concerns(state.unit(), state.above())) {
        events.add(
            new Event(
                gate.at(),
                gate.until()
                    .map(until -> console.say("life_gate_unlocked", Map.of("until", day(until))))
                    .orElseGet(() -> console.say("life_gate_locked")),
                "",
                gate.byUnit().code(),
                gate.by(),
                gate.reason()));
      }
    }
    return events;
  }

  private static boolean isOf(ReturnState state, RefusedFile.Return of) {
    return of.unit().equals(state.unit())
        && of.period().equals(state.period())
        && of.part().equals(state.part());
  }

  private static String day(Instant at) {
    return ReturnWords.minute(at).substring(0, 10);
  }
}
