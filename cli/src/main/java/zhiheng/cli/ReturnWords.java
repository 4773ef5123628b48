package zhiheng.cli;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.ledger.life.ReturnState;
import zhiheng.ledger.life.ReturnState.Timeliness;
import zhiheng.ledger.life.Revision;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.Approval;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** How the state of a return is said on the screen. */
record ReturnWords(Console console, Templates templates) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ReturnState.OFFICE);

  /** The minute in the offices' zone. */
  static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /** The name of a unit as it was at the end of a period; its code if nobody knows it. */
  static String name(Templates templates, UnitCode code, Period period, Lang lang) {
    return templates
        .register()
        .find(code, period.lastDay())
        .map(Unit::name)
        .map(name -> name.in(lang))
        .orElse(code.code());
  }

  String name(UnitCode code, Period period) {
    return name(templates, code, period, console.lang());
  }

  /** Tells why something was not done. */
  static Integer refusal(Zhiheng zhiheng, Finding refused) {
    Console console = zhiheng.console();
    new FindingLines(zhiheng.templatesFolder(), console.lang())
        .lines(Findings.of(refused))
        .forEach(console.err()::println);
    return (refused.severity() == Severity.HARD ? ExitCode.REFUSED : ExitCode.DONE).code();
  }

  /** On time, late, missing; sent back goes before all of them. */
  String state(ReturnState state, Instant seen) {
    if (state.newest().flatMap(Revision::sentBack).isPresent()) {
      return console.say("status_sent_back");
    }
    return timeliness(state.timeliness(seen));
  }

  private String timeliness(Timeliness timeliness) {
    return console.say(
        switch (timeliness) {
          case ON_TIME -> "status_on_time";
          case LATE -> "status_late";
          case MISSING -> "status_missing";
          case AWAITED -> "status_awaited";
        });
  }

  /** How far up it is approved; nothing where nobody asks for it and nobody has approved. */
  String approval(ReturnState state) {
    Optional<Revision> newest = state.newest();
    boolean asked =
        newest.map(one -> one.handed().awaitsApproval()).orElse(false)
            || state.form().term(state.period()).approval() != Approval.NONE;
    boolean given = newest.map(one -> !one.approvals().isEmpty()).orElse(false);
    if (newest.isEmpty() || !asked && !given) {
      return "";
    }
    return state
        .awaits()
        .map(next -> console.say("status_awaits", Map.of("unit", name(next, state.period()))))
        .orElseGet(() -> console.say("status_approved"));
  }
}
