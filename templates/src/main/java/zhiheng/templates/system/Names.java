package zhiheng.templates.system;

import java.util.LinkedHashSet;
import java.util.Set;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.Fields;
import zhiheng.templates.system.SystemFindings.NameTwice;
import zhiheng.templates.system.SystemFindings.UnknownName;
import zhiheng.templates.wording.Text;

/** The codes of one kind that a file makes known, and how often they are asked for. */
final class Names {
  private final Text kind;
  private final Set<String> known = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();

  Names(String zh, String en) {
    kind = new Text(zh, en);
  }

  /** Makes a code known; the same one twice is a mistake. */
  void add(String code, Fields where, LinePlace place) {
    if (!known.add(code)) {
      where.report(new NameTwice(place, kind, code));
    }
  }

  /** Makes a code known that may be known already. */
  void know(String code) {
    known.add(code);
  }

  /** Asks for a code; one that nobody knows is a mistake. */
  void ask(String code, Fields where, LinePlace place) {
    asked.add(code);
    if (!known.contains(code)) {
      where.report(new UnknownName(place, kind, code, Nearest.to(code, known)));
    }
  }

  boolean isAsked(String code) {
    return asked.contains(code);
  }
}
