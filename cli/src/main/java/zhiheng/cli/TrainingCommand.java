package zhiheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.demo.DemoData;
import zhiheng.cli.demo.DemoFiles;
import zhiheng.templates.Templates;

/**
 * Runs a little of everything once, so that the launcher can put the classes that commands load
 * into an archive; see the launcher. Not for users, and so not in the help.
 */
@Command(name = "training", hidden = true)
final class TrainingCommand implements Callable<Integer> {
  private static final int LINES = 200;

  @ParentCommand Zhiheng zhiheng;

  @Override
  public Integer call() throws IOException {
    Path folder = zhiheng.workspaceFolder();
    Path inbox = folder.resolve("inbox");
    Files.createDirectories(inbox);
    Templates templates = Templates.open(zhiheng.templatesFolder());
    DemoData data = DemoData.of(templates);
    List<Path> workbooks = DemoFiles.few(data, templates, inbox, 3);
    Path responses = inbox.resolve("responses.csv");
    data.writeResponses(responses);
    Files.write(responses, Files.readAllLines(responses, StandardCharsets.UTF_8).subList(0, LINES));

    run("--help");
    run(
        "form",
        "export",
        "monthly-return",
        "--unit",
        "440000",
        "--period",
        "2018-01",
        "-o",
        inbox.resolve("F.xlsx").toString());
    List<String> submit = new ArrayList<>(List.of("submit", inbox.resolve("F.xlsx").toString()));
    workbooks.forEach(workbook -> submit.add(workbook.toString()));
    run(submit.toArray(String[]::new));
    run("load", "responses", responses.toString());
    run("status", "--period", "2017");
    run("status", "--period", "2016-01");
    run("assess", "--year", "2017", "--system", "provinces");
    run("explain", "--year", "2017", "--unit", "320000", "conclusion_rate");
    run("report", "summary", "--year", "2017");
    run("report", "bulletin", "--period", "2016-01");
    run("verify");
    return ExitCode.DONE.code();
  }

  private void run(String... command) {
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(List.of("--workspace", zhiheng.workspaceFolder().toString()));
    args.addAll(List.of("--templates", zhiheng.templatesFolder().toString()));
    PrintWriter nobody = new PrintWriter(PrintWriter.nullWriter());
    Main.run(
        nobody,
        nobody,
        false,
        Map.of("ZHIHENG_NOW", "2018-03-30T01:00:00Z"),
        args.toArray(String[]::new));
  }
}
