package zhiheng.templates.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the items of a form's versions follow each other, so that a series does not break where an
 * item got another code.
 */
public final class ItemHistory {
  private final List<Form> versions;

  ItemHistory(List<Form> versions) {
    this.versions = versions.stream().sorted(Comparator.comparing(Form::validFrom)).toList();
  }

  /** How an item's figures of an earlier version are had. */
  public enum Link {
    /** Reported under the same code. */
    SAME,
    /** Reported under another code, or as several items that are added up. */
    MAPPED,
    /** A part of an item that was not told apart then: the series begins later. */
    SPLIT,
    /** Nothing like it was asked. */
    NEW
  }

  /**
   * What an item was.
   *
   * @param items the codes under which it was reported then; empty if it cannot be told
   */
  public record Former(Link link, List<String> items) {
    public Former {
      items = List.copyOf(items);
    }
  }

  /** A figure of an old item that counts under a new code as well. */
  public record Counted(Form then, String former, String item) {}

  /**
   * What an item of the latest version that has it was in an earlier version; in a later one, which
   * no longer has it, it cannot be told.
   */
  public Former former(String item, Form then) {
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (versions.get(i).item(item).isPresent()) {
        return versions.indexOf(then) > i
            ? new Former(Link.NEW, List.of())
            : former(item, i, versions.indexOf(then));
      }
    }
    return new Former(Link.NEW, List.of());
  }

  /** The code under which the latest version asks for an item; itself if it has no other. */
  public String latest(String item) {
    String code = item;
    for (Form version : versions) {
      for (Item now : version.items()) {
        String before = code;
        if (now.origin()
            .filter(origin -> origin.how() == Origin.How.RENAMED)
            .filter(origin -> origin.items().contains(before))
            .isPresent()) {
          code = now.code();
          break;
        }
      }
    }
    return code;
  }

  private Former former(String item, int now, int then) {
    Set<String> items = new TreeSet<>(Set.of(item));
    Link link = Link.SAME;
    for (int i = now; i > then && !items.isEmpty(); i--) {
      Set<String> before = new TreeSet<>();
      for (String one : items) {
        Former step = step(one, versions.get(i), versions.get(i - 1));
        link = step.link.compareTo(link) > 0 ? step.link : link;
        before.addAll(step.items);
      }
      items = before;
    }
    // A sum of which one addend cannot be told is no sum.
    return new Former(link, link.compareTo(Link.MAPPED) > 0 ? List.of() : List.copyOf(items));
  }

  private static Former step(String item, Form now, Form before) {
    Optional<Origin> origin = now.item(item).flatMap(Item::origin);
    if (origin.isPresent()) {
      return origin.get().how() == Origin.How.PART
          ? new Former(Link.SPLIT, List.of())
          : new Former(Link.MAPPED, origin.get().items());
    }
    return before.item(item).isPresent()
        ? new Former(Link.SAME, List.of(item))
        : new Former(Link.NEW, List.of());
  }

  /** Every old item that counts under a later code, by version and code. */
  public List<Counted> counted() {
    Map<List<String>, Counted> counted = new LinkedHashMap<>();
    for (int then = 0; then < versions.size(); then++) {
      Form old = versions.get(then);
      for (int now = then + 1; now < versions.size(); now++) {
        for (Item item : versions.get(now).items()) {
          Former former = former(item.code(), now, then);
          if (former.link() == Link.MAPPED) {
            for (String code : former.items()) {
              counted.putIfAbsent(
                  List.of(old.version(), code, item.code()), new Counted(old, code, item.code()));
            }
          }
        }
      }
    }
    return new ArrayList<>(counted.values());
  }
}
