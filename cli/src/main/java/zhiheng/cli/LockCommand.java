package zhiheng.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;

/** {@code zhiheng lock}: a period takes no more returns, before its form's rule says so. */
@Command(name = "lock")
final class LockCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Mixin private final OfForm of = new OfForm();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "lock.unit")
  private @Nullable String unit;

  @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "reason")
  private String reason;

  @Mixin private final As as = new As();
  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    String words = Asked.reason(reason, "lock");
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Asked asked = new Asked(workspace.templates());
      Period one = of.period();
      Form version = asked.form(of.form(), one);
      Unit acting = as.unit(zhiheng, workspace.templates(), one.lastDay());
      Optional<Unit> whom =
          Optional.ofNullable(unit).map(named -> asked.unit(named, one.lastDay()));
      String name = by.name(zhiheng, "lock");
      var refused = OnReceipts.desk(workspace, acting, name).lock(version, one, whom, words);
      if (refused.isPresent()) {
        return ReturnWords.refusal(zhiheng, refused.get());
      }
      var lang = zhiheng.console().lang();
      zhiheng
          .console()
          .print(
              whom.isPresent() ? "life_locked_one" : "life_locked",
              Map.of(
                  "period", one.code(),
                  "form", version.title().in(lang),
                  "unit", whom.orElse(acting).name().in(lang),
                  "by", name));
      return ExitCode.DONE.code();
    }
  }
}
