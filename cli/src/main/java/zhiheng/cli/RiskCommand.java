package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.risk.RiskAssessment;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskReview.Verdict;
import zhiheng.templates.Templates;
import zhiheng.templates.risk.RiskRule;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng risk}: lists of high-risk enterprises and goods, made by rule and reviewed. */
@Command(
    name = "risk",
    subcommands = {RiskCommand.Make.class, RiskCommand.Show.class, RiskCommand.Review.class})
final class RiskCommand implements Runnable {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @ParentCommand Zhiheng zhiheng;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(zhiheng.console().out());
  }

  private static RiskRule rule(Templates templates, String code) {
    return templates
        .riskRules()
        .find(code)
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.NOT_FOUND,
                    "no_risk_rule",
                    Map.of(
                        "code",
                        code,
                        "known",
                        templates.riskRules().all().stream()
                            .map(RiskRule::code)
                            .collect(Collectors.joining(", ")))));
  }

  /** {@code zhiheng risk make}: a list of today, by rule, is kept; somebody has to review it. */
  @Command(name = "make")
  static final class Make implements Callable<Integer> {
    @ParentCommand RiskCommand risk;

    @Option(names = "--rule", required = true, paramLabel = "RULE", descriptionKey = "risk.rule")
    String rule;

    @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
    String unit;

    @Mixin private final As as = new As();

    @Mixin private final By by = new By();

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() {
      Zhiheng zhiheng = risk.zhiheng;
      String who = by.name(zhiheng, "risk make");
      try (Workspace workspace = zhiheng.workspace().mustExist()) {
        Templates templates = workspace.templates();
        Instant now = workspace.clock().instant();
        LocalDate today = LocalDate.ofInstant(now, OFFICE);
        RiskRule by = rule(templates, rule);
        Unit named = as.sight(zhiheng, templates, today).unit(unit, today);
        List<UnitCode> area = area(templates, named.code(), today);
        RiskList list =
            workspace
                .ledger()
                .riskLists()
                .record(
                    new RiskAssessment(by, named.code(), area, today)
                        .of(workspace.lake(), workspace.lake().freeze(now), who, now));
        zhiheng
            .console()
            .tell("risk_made", Map.of("code", list.code(), "count", list.entries().size()));
        outlet.print(
            zhiheng.console(),
            new RiskWords(zhiheng.console(), workspace, outlet).entries(list, now));
      }
      return ExitCode.DONE.code();
    }
  }

  /** {@code zhiheng risk list}: the last list of a rule and unit, or one by its number. */
  @Command(name = "list")
  static final class Show implements Callable<Integer> {
    @ParentCommand RiskCommand risk;

    @Parameters(arity = "0..1", paramLabel = "LIST", descriptionKey = "risk.list")
    @Nullable String code;

    @Mixin private final As as = new As();

    @Mixin private final AsOf asOf = new AsOf();

    @Mixin Outlet outlet = new Outlet();

    @Override
    public Integer call() {
      Console console = risk.zhiheng.console();
      try (Workspace workspace = risk.zhiheng.workspace().mustExist()) {
        Instant moment = asOf.or(workspace.clock());
        LocalDate today = LocalDate.ofInstant(moment, OFFICE);
        Sight sight = as.sight(risk.zhiheng, workspace.templates(), today);
        if (code != null) {
          RiskList list = list(workspace, code);
          sight.need(list.unit(), today);
          outlet.print(console, new RiskWords(console, workspace, outlet).entries(list, moment));
          return ExitCode.DONE.code();
        }
        outlet.print(
            console,
            new RiskWords(console, workspace, outlet)
                .lists(moment, list -> sight.sees(list.unit(), today)));
      }
      return ExitCode.DONE.code();
    }
  }

  /** {@code zhiheng risk review}: somebody confirms entries or strikes them, and says why. */
  @Command(name = "review")
  static final class Review implements Callable<Integer> {
    @ParentCommand RiskCommand risk;

    @Parameters(index = "0", paramLabel = "LIST", descriptionKey = "risk.list")
    String code;

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "NUMBER",
        descriptionKey = "risk.numbers")
    List<Integer> places;

    @Option(names = "--confirm", descriptionKey = "risk.confirm")
    boolean confirm;

    @Option(names = "--strike", descriptionKey = "risk.strike")
    boolean strike;

    @Option(names = "--reason", required = true, paramLabel = "WORDS", descriptionKey = "reason")
    String reason;

    @Mixin private final As as = new As();

    @Mixin private final By by = new By();

    @Override
    public Integer call() {
      Zhiheng zhiheng = risk.zhiheng;
      if (confirm == strike) {
        throw Asked.missing("--confirm | --strike", "zhiheng risk review");
      }
      String words = Asked.reason(reason, "risk review");
      String who = by.name(zhiheng, "risk review");
      try (Workspace workspace = zhiheng.workspace().mustExist()) {
        RiskList list = list(workspace, code);
        LocalDate today = LocalDate.ofInstant(workspace.clock().instant(), OFFICE);
        as.sight(zhiheng, workspace.templates(), today).need(list.unit(), today);
        for (int place : places) {
          Limits.between("NUMBER", place, 1, list.entries().size());
        }
        Verdict verdict = confirm ? Verdict.CONFIRMED : Verdict.STRUCK;
        workspace
            .ledger()
            .inTransaction(
                () ->
                    places.stream()
                        .map(
                            place ->
                                workspace
                                    .ledger()
                                    .riskReviews()
                                    .record(list.code(), place, verdict, who, words))
                        .toList());
        for (int place : places) {
          zhiheng
              .console()
              .print(
                  "risk_" + verdict.name().toLowerCase(Locale.ROOT),
                  Map.of("subject", list.entries().get(place - 1).subject(), "by", who));
        }
      }
      return ExitCode.DONE.code();
    }
  }

  /** A unit and all bureaus below it. */
  private static List<UnitCode> area(Templates templates, UnitCode unit, LocalDate day) {
    List<UnitCode> area = new ArrayList<>(List.of(unit));
    for (Unit below : templates.register().below(unit, day)) {
      area.addAll(area(templates, below.code(), day));
    }
    return area;
  }

  private static RiskList list(Workspace workspace, String code) {
    return workspace
        .ledger()
        .riskLists()
        .find(code)
        .orElseThrow(() -> new Sorry(ExitCode.NOT_FOUND, "no_risk_list", Map.of("code", code)));
  }
}
