package zhiheng.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --by NAME}: who acts, as they call themselves; it is kept with what they do. */
final class By {
  @Option(names = "--by", paramLabel = "NAME", descriptionKey = "by")
  private @Nullable String by;

  /** The name given, or set by {@code ZHIHENG_USER}. */
  String name(Zhiheng zhiheng, String command) {
    String name = by != null ? by.strip() : zhiheng.setting("ZHIHENG_USER");
    if (name.isEmpty()) {
      throw Asked.missing("--by", "zhiheng " + command);
    }
    return name;
  }
}
