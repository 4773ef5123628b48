package zhiheng.ledger.assessment;

import java.time.Instant;
import zhiheng.ledger.audit.Canonical;

/** Assessments, as the audit chain knows them. */
final class Facts {
  static final String WHAT = "assessment";

  private Facts() {}

  static Canonical canonical(Assessment assessment, Instant at) {
    Canonical text =
        new Canonical()
            .line(
                WHAT,
                assessment.run(),
                assessment.system(),
                assessment.systemVersion(),
                assessment.systemHash(),
                assessment.year(),
                assessment.asOf(),
                assessment.snapshot(),
                assessment.title().zh(),
                assessment.title().en(),
                assessment.illustration(),
                at);
    assessment.units().forEach(unit -> add(text, unit));
    return text;
  }

  private static void add(Canonical text, UnitScore unit) {
    Standing standing = unit.standing();
    text.line(
        "unit",
        unit.unit(),
        unit.unitName().zh(),
        unit.unitName().en(),
        unit.peerGroup(),
        standing.rank(),
        standing.of(),
        standing.tied(),
        standing.rankInGroup(),
        standing.ofInGroup(),
        standing.grade());
    add(text, unit.total(), 0);
  }

  private static void add(Canonical text, ScoreNode node, int depth) {
    text.line(
        "node",
        depth,
        node.code(),
        node.kind(),
        node.name().zh(),
        node.name().en(),
        node.points(),
        node.outOf(),
        node.state(),
        node.value(),
        node.reason().code());
    // A line of its own, so that what was kept before there were errors still has its hash.
    if (node.error() != null) {
      text.line("error", node.error());
    }
    node.reason().fields().forEach((field, words) -> text.line("reason", field, words));
    for (Measured each : node.measured()) {
      text.line(
          "measured",
          each.measure(),
          each.name().zh(),
          each.name().en(),
          each.dataset(),
          each.where(),
          each.aggregate(),
          each.figure());
      each.group().forEach((field, words) -> text.line("group", field, words));
    }
    node.children().forEach(child -> add(text, child, depth + 1));
  }
}
