package zhiheng.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.FindingLines;
import zhiheng.cli.workspace.Workspace;
import zhiheng.intake.lines.LinesIntake;
import zhiheng.lake.Loaded;

/** {@code zhiheng load}: a list of lines becomes a batch in the lake, or is refused whole. */
@Command(name = "load")
final class LoadCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "load.dataset")
  String dataset;

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "load.file")
  Path file;

  @Override
  public Integer call() throws NoSuchFileException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().create()) {
      Loaded loaded =
          new LinesIntake(workspace.templates().datasets(), workspace::lake, workspace.folder())
              .load(file, dataset);
      new FindingLines(workspace.templates().folder(), console.lang())
          .lines(loaded.findings())
          .forEach(console.err()::println);
      console.err().flush();
      long found = loaded.counts().values().stream().mapToLong(Long::longValue).sum();
      String code =
          switch (loaded.outcome()) {
            case RECORDED -> "load_recorded";
            case ALREADY_KNOWN -> "load_known";
            case REJECTED -> "load_refused";
          };
      console.print(
          code,
          Map.of(
              "file", file.getFileName(),
              "rows", loaded.rows(),
              "batch", loaded.batch(),
              "count", Math.max(found, loaded.findings().list().size())));
      return (loaded.outcome() == Loaded.Outcome.REJECTED ? ExitCode.REFUSED : ExitCode.DONE)
          .code();
    }
  }
}
