package zhiheng.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/**
 * {@code --as UNIT}: in the name of which unit a command is run. It sees its own returns and those
 * of the units below it. Nothing proves that the user belongs to it.
 */
final class As {
  @Option(names = "--as", paramLabel = "UNIT", descriptionKey = "as")
  private @Nullable String as;

  /** The unit named, or set by {@code ZHIHENG_UNIT}; the national office if none is. */
  Unit unit(Zhiheng zhiheng, Templates templates, LocalDate day) {
    String set = zhiheng.setting("ZHIHENG_UNIT");
    String named = as != null ? as : set.isEmpty() ? UnitCode.NATIONAL.code() : set;
    return new Asked(templates).unit(named, day);
  }

  /** What that unit sees. */
  Sight sight(Zhiheng zhiheng, Templates templates, LocalDate day) {
    return new Sight(unit(zhiheng, templates, day), templates);
  }
}
