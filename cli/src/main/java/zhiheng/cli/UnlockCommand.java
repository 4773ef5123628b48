package zhiheng.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.workspace.Workspace;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Unit;

/** {@code zhiheng unlock}: one unit may hand in again for a locked period, until a day. */
@Command(name = "unlock")
final class UnlockCommand implements Callable<Integer> {
  @ParentCommand private Zhiheng zhiheng;

  @Mixin private final OfForm of = new OfForm();

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unlock.unit")
  private String unit;

  @Option(names = "--until", required = true, paramLabel = "DAY", descriptionKey = "unlock.until")
  private LocalDate until;

  @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "reason")
  private String reason;

  @Mixin private final As as = new As();
  @Mixin private final By by = new By();

  @Override
  public Integer call() {
    String words = Asked.reason(reason, "unlock");
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Asked asked = new Asked(workspace.templates());
      Period one = of.period();
      Form version = asked.form(of.form(), one);
      Unit acting = as.unit(zhiheng, workspace.templates(), one.lastDay());
      Unit whom = asked.unit(unit, one.lastDay());
      String name = by.name(zhiheng, "unlock");
      var refused =
          OnReceipts.desk(workspace, acting, name)
              .unlock(version, one, whom, AsOf.endOf(until), words);
      if (refused.isPresent()) {
        return ReturnWords.refusal(zhiheng, refused.get());
      }
      var lang = zhiheng.console().lang();
      zhiheng
          .console()
          .print(
              "life_unlocked",
              Map.of(
                  "period", one.code(),
                  "form", version.title().in(lang),
                  "unit", whom.name().in(lang),
                  "until", until,
                  "by", name));
      return ExitCode.DONE.code();
    }
  }
}
