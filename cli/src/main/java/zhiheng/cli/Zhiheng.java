package zhiheng.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.Console;
import zhiheng.cli.workspace.Workspace;

/** {@code zhiheng}: what all commands share. Help texts stand in {@code help_zh.properties}. */
@Command(
    name = "zhiheng",
    mixinStandardHelpOptions = true,
    version = Zhiheng.VERSION,
    scope = ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      FormCommand.class,
      SubmitCommand.class,
      LoadCommand.class,
      StatusCommand.class,
      FindingsCommand.class,
      SeriesCommand.class,
      RemindCommand.class,
      ApproveCommand.class,
      SendBackCommand.class,
      RetractCommand.class,
      LockCommand.class,
      UnlockCommand.class,
      AssessCommand.class,
      ExplainCommand.class,
      UncertaintyCommand.class,
      WhatIfCommand.class,
      FlagsCommand.class,
      SelfScoresCommand.class,
      AssessmentCommand.class,
      MilestonesCommand.class,
      ReportCommand.class,
      BulletinCommand.class,
      PublishCommand.class,
      ChangesCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      CasesCommand.class,
      ReviewCommand.class,
      ComplaintsCommand.class,
      SurveyCommand.class,
      AgreementCommand.class,
      DrawCommand.class,
      InspectionsCommand.class,
      RiskCommand.class,
      IncidenceCommand.class,
      IndexCommand.class,
      TrainingCommand.class
    })
public final class Zhiheng implements Runnable {
  /** The program and its version, as releases name it. */
  static final String VERSION = "zhiheng 0.1.0";

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = {"-w", "--workspace"},
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "workspace")
  @Nullable Path workspace;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      descriptionKey = "templates")
  @Nullable Path templates;

  /**
   * Read by {@link Main} before anything else, so that even a usage error is in the right language.
   */
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      descriptionKey = "lang")
  @Nullable String lang;

  @Option(names = "--stacktrace", scope = ScopeType.INHERIT, descriptionKey = "stacktrace")
  boolean stacktrace;

  private final Console console;
  private final Map<String, String> environment;
  private final Clock clock;

  Zhiheng(Console console, Map<String, String> environment, Clock clock) {
    this.console = console;
    this.environment = environment;
    this.clock = clock;
  }

  public Console console() {
    return console;
  }

  public Clock clock() {
    return clock;
  }

  /** What the shell has set under a name; empty if nothing. */
  public String setting(String name) {
    return environment.getOrDefault(name, "").strip();
  }

  /** The definitions and facts that the command works on; nothing is opened before it is used. */
  public Workspace workspace() {
    return workspace(clock);
  }

  /** The same under another clock, for facts of another time. */
  public Workspace workspace(Clock another) {
    return Workspace.of(workspaceFolder(), templatesFolder(), environment, another);
  }

  public Path workspaceFolder() {
    return workspace != null
        ? workspace
        : Path.of(environment.getOrDefault("ZHIHENG_WORKSPACE", "workspace"));
  }

  public Path templatesFolder() {
    return templates != null
        ? templates
        : Path.of(System.getProperty("zhiheng.home", "."), "templates");
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(console.out());
    }
  }
}
