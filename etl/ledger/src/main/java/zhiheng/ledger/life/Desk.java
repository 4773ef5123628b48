package zhiheng.ledger.life;

import java.time.Instant;
import java.util.Optional;
import zhiheng.ledger.life.LifeFindings.DoneBefore;
import zhiheng.ledger.life.LifeFindings.OnlyFromAbove;
import zhiheng.ledger.life.LifeFindings.OthersApproveFirst;
import zhiheng.ledger.life.LifeFindings.PeriodLocked;
import zhiheng.ledger.life.LifeFindings.ReceiptReplaced;
import zhiheng.ledger.life.LifeFindings.ReceiptRetracted;
import zhiheng.ledger.life.LifeFindings.ReceiptUnknown;
import zhiheng.ledger.life.LifeFindings.UnlockIsOver;
import zhiheng.ledger.submission.Step.Kind;
import zhiheng.ledger.submission.Submissions;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.UnitPlace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * Where a person acts in the name of a unit. Each deed is done and recorded, or refused with the
 * finding that is given back. Who the person is, is what they say: nothing is proved here.
 *
 * @param unit the unit in whose name they act; it sees its own returns and those of units below
 * @param by the person, as they call themselves
 * @param now the present moment
 */
public record Desk(
    Life life, Submissions submissions, Templates templates, Unit unit, String by, Instant now) {

  /** Approves what was handed in under a receipt, after those between have done so. */
  public Optional<Finding> approve(String receipt, String note) {
    return find(receipt, state -> approving(state, receipt, note));
  }

  private Optional<Finding> approving(ReturnState state, String receipt, String note) {
    Optional<Finding> wrong = judging(state, receipt);
    if (wrong.isPresent()) {
      return wrong;
    }
    if (state.newest().orElseThrow().approvedBy(unit.code())) {
      return Optional.of(new DoneBefore(place(state), receipt));
    }
    for (UnitCode next : state.above()) {
      if (next.equals(unit.code())) {
        break;
      }
      if (!state.newest().orElseThrow().approvedBy(next)) {
        return Optional.of(new OthersApproveFirst(place(state), receipt, name(next, state)));
      }
    }
    var needed = state.needed();
    boolean completes = needed.get(needed.size() - 1).equals(unit.code());
    life.steps().record(Kind.APPROVED, receipt, unit.code(), by, note, completes);
    return Optional.empty();
  }

  /** Sends back what was handed in under a receipt: the unit is to correct it, locked or not. */
  public Optional<Finding> sendBack(String receipt, String reason) {
    return find(
        receipt,
        state -> {
          Optional<Finding> wrong = judging(state, receipt);
          if (wrong.isPresent()) {
            return wrong;
          }
          if (state.newest().orElseThrow().sentBack().isPresent()) {
            return Optional.of(new DoneBefore(place(state), receipt));
          }
          life.steps().record(Kind.SENT_BACK, receipt, unit.code(), by, reason, false);
          return Optional.empty();
        });
  }

  /** What stands in the way of approving or sending back. */
  private Optional<Finding> judging(ReturnState state, String receipt) {
    if (!state.above().contains(unit.code())) {
      return Optional.of(new OnlyFromAbove(place(state), name(state.unit(), state)));
    }
    return state
        .newest()
        .map(newest -> newest.handed().receipt().number())
        .filter(newer -> !newer.equals(receipt))
        .map(newer -> new ReceiptReplaced(place(state), receipt, newer));
  }

  /**
   * Takes back what was handed in under a receipt. A unit may take back its own as long as the
   * period is open; a unit above may at any time.
   */
  public Optional<Finding> retract(String receipt, String reason) {
    return find(
        receipt,
        state -> {
          if (state.unit().equals(unit.code()) && isShut(state)) {
            return Optional.of(
                new PeriodLocked(place(state), name(state.unit(), state), state.period().code()));
          }
          life.steps().record(Kind.RETRACTED, receipt, unit.code(), by, reason, false);
          return Optional.empty();
        });
  }

  private boolean isShut(ReturnState state) {
    return life.isShut(templates, state.form(), state.unit(), state.period(), state.part(), now);
  }

  private interface Deed {
    Optional<Finding> onto(ReturnState state);
  }

  /** Looks for a receipt among what the unit may see, and retracts nothing twice. */
  private Optional<Finding> find(String receipt, Deed deed) {
    Optional<ReturnState> state =
        submissions
            .find(receipt)
            .map(handed -> life.returnOf(templates, handed, Instant.MAX))
            .filter(found -> found.isSeenBy(unit.code()));
    if (state.isEmpty()) {
      return Optional.of(new ReceiptUnknown(new FilePlace(receipt), unit.name()));
    }
    boolean retracted =
        state.get().revisions().stream()
            .filter(each -> each.handed().receipt().number().equals(receipt))
            .anyMatch(each -> each.retracted().isPresent());
    return retracted
        ? Optional.of(new ReceiptRetracted(place(state.get()), receipt))
        : deed.onto(state.get());
  }

  /** Locks a period before its day, for one unit or for all below. */
  public Optional<Finding> lock(Form form, Period period, Optional<Unit> whom, String reason) {
    return gate(Gate.Kind.LOCKED, form, period, whom, Optional.empty(), reason);
  }

  /** Lets one unit in again until a moment. */
  public Optional<Finding> unlock(
      Form form, Period period, Unit whom, Instant until, String reason) {
    if (until.isBefore(now)) {
      return Optional.of(
          new UnlockIsOver(
              new UnitPlace(whom.code().code(), period.code()), ReturnState.day(until)));
    }
    return gate(Gate.Kind.UNLOCKED, form, period, Optional.of(whom), Optional.of(until), reason);
  }

  private Optional<Finding> gate(
      Gate.Kind kind,
      Form form,
      Period period,
      Optional<Unit> whom,
      Optional<Instant> until,
      String reason) {
    Optional<Unit> notBelow =
        whom.filter(
            one -> !Life.above(templates.register(), one.code(), period).contains(unit.code()));
    if (notBelow.isPresent()) {
      return notBelow.map(
          one -> new OnlyFromAbove(new UnitPlace(one.code().code(), period.code()), one.name()));
    }
    life.gates()
        .record(kind, form.code(), period, whom.map(Unit::code), unit.code(), until, by, reason);
    return Optional.empty();
  }

  private static UnitPlace place(ReturnState state) {
    return new UnitPlace(state.unit().code(), state.period().code());
  }

  private Text name(UnitCode code, ReturnState state) {
    return templates
        .register()
        .find(code, state.period().lastDay())
        .map(Unit::name)
        .orElseGet(() -> new Text(code.code(), code.code()));
  }
}
