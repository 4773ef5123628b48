package zhiheng.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.check.CheckTrials;
import zhiheng.intake.check.CheckTrials.Tried;
import zhiheng.templates.Templates;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Form;

/** {@code zhiheng check test}: tries the checks of forms out on the examples beside them. */
@Command(name = "test")
final class CheckTestCommand implements Callable<Integer> {
  @ParentCommand CheckCommand check;

  @Parameters(paramLabel = "FORM", arity = "0..1", descriptionKey = "check.test.form")
  private @Nullable String form;

  @Override
  public Integer call() {
    Console console = check.zhiheng.console();
    try (Workspace workspace = check.zhiheng.workspace()) {
      if (form != null && workspace.templates().forms().versions(form).isEmpty()) {
        throw noSuchForm(workspace.templates(), form);
      }
      List<Tried> tried =
          CheckTrials.of(workspace.templates()).stream()
              .filter(one -> form == null || one.form().code().equals(form))
              .toList();
      Columns table =
          new Columns(
              console.say("check_form"),
              console.say("check_check"),
              console.say("check_passing"),
              console.say("check_failing"),
              console.say("check_result"));
      tried.forEach(one -> row(table, one));
      table.print(console.out());
      Findings findings =
          new Findings(tried.stream().flatMap(one -> one.findings().stream()).toList());
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(findings)
          .forEach(console.out()::println);
      console.print(
          "check_sum",
          Map.of(
              "checks", tried.size(),
              "examples", tried.stream().mapToInt(one -> one.passing() + one.failing()).sum(),
              "untried", tried.stream().filter(one -> one.failing() == 0).count(),
              "wrong", tried.stream().filter(one -> one.findings().refuse()).count()));
      return (findings.refuse() ? ExitCode.DEFINITIONS : ExitCode.DONE).code();
    }
  }

  /** That there is no such form, and which there are. */
  static Sorry noSuchForm(Templates templates, String form) {
    String known =
        templates.forms().all().stream()
            .map(Form::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Sorry(
        ExitCode.NOT_FOUND, "check_no_such_form", Map.of("form", form, "known", known));
  }

  private void row(Columns table, Tried one) {
    Console console = check.zhiheng.console();
    String result =
        one.findings().refuse()
            ? "check_wrong"
            : one.failing() == 0 ? "check_untried" : "check_good";
    table.row(
        one.form().code() + " " + one.form().version(),
        one.check(),
        Integer.toString(one.passing()),
        Integer.toString(one.failing()),
        console.say(result));
  }
}
