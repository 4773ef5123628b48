package zhiheng.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.draw.PlannedDraws;
import zhiheng.indicators.draw.PlannedDraws.Trouble;
import zhiheng.indicators.draw.PlannedDraws.Wish;
import zhiheng.ledger.inspection.Announcement;
import zhiheng.ledger.inspection.Announcement.Kind;
import zhiheng.ledger.inspection.Draw;
import zhiheng.templates.inspection.InspectionPlan;

/** {@code zhiheng draw plan}: draws what the plan of the year still asks for, and keeps it. */
@Command(name = "plan")
final class DrawPlanCommand implements Callable<Integer> {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @ParentCommand DrawCommand draw;

  @Option(
      names = "--announcement",
      required = true,
      paramLabel = "CODE",
      descriptionKey = "plan.announcement")
  String announcement;

  @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "plan.seed")
  @Nullable String seed;

  @Option(names = "--due", required = true, paramLabel = "DAY", descriptionKey = "plan.due")
  LocalDate due;

  @Option(names = "--kinds", split = ",", paramLabel = "KIND", descriptionKey = "plan.kinds")
  List<String> kinds = List.of();

  @Option(names = "--even-so", paramLabel = "REASON", descriptionKey = "plan.evenSo")
  @Nullable String evenSo;

  @Mixin private final As as = new As();

  @Mixin private final By by = new By();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Zhiheng zhiheng = draw.zhiheng;
    Console console = zhiheng.console();
    String who = by.name(zhiheng, "draw plan");
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Announcement said = announcement(workspace);
      LocalDate today = LocalDate.ofInstant(workspace.clock().instant(), OFFICE);
      as.sight(zhiheng, workspace.templates(), today).need(said.unit(), today);
      InspectionPlan plan = InspectionsCommand.plan(workspace.templates(), said.year());
      if (due.isBefore(today)) {
        throw Limits.outside("--due", due, "≥ " + today);
      }
      Wish wish =
          new Wish(
              said.unit(),
              plan,
              said,
              seed(said, today),
              today,
              due,
              kinds(workspace),
              evenSo == null ? "" : Asked.reason(evenSo, "draw plan"),
              who);
      PlannedDraws draws =
          new PlannedDraws(workspace.templates().datasets(), workspace.lake(), workspace.ledger());
      PlannedDraws.Made made = draws.make(wish, workspace.clock().instant());
      if (made.trouble() != Trouble.NONE) {
        throw new Sorry(
            ExitCode.REFUSED,
            "draw_trouble_" + made.trouble().name().toLowerCase(Locale.ROOT),
            Map.of("unit", said.unit(), "year", said.year(), "day", today));
      }
      Draw wanted = made.draw().orElseThrow();
      wanted
          .marks()
          .forEach(mark -> console.tell("draw_mark_" + mark, Map.of("code", said.code())));
      if (!wanted.marks().isEmpty() && wish.reason().isEmpty()) {
        throw new Sorry(ExitCode.REFUSED, "draw_refused", Map.of("code", said.code()));
      }
      Draw kept = workspace.ledger().draws().record(wanted);
      console.tell(
          "draw_kept",
          Map.of(
              "code", kept.code(),
              "count", kept.drawn().size(),
              "hash", kept.registerHash(),
              "snapshot", kept.snapshot()));
      outlet.print(console, new DrawWords(console, workspace.templates(), outlet).targets(kept));
    }
    return ExitCode.DONE.code();
  }

  private Announcement announcement(Workspace workspace) {
    return workspace
        .ledger()
        .announcements()
        .find(announcement)
        .orElseThrow(
            () -> new Sorry(ExitCode.NOT_FOUND, "no_announcement", Map.of("code", announcement)));
  }

  private String seed(Announcement said, LocalDate today) {
    if (said.kind() == Kind.VALUE) {
      if (seed != null && !seed.strip().equals(said.words())) {
        throw new Sorry(
            ExitCode.REFUSED,
            "draw_other_seed",
            Map.of("found", seed.strip(), "expected", said.words(), "code", said.code()));
      }
      return said.words();
    }
    if (said.knownOn().filter(today::isBefore).isPresent()) {
      throw new Sorry(
          ExitCode.REFUSED,
          "draw_seed_not_yet",
          Map.of("day", said.knownOn().orElseThrow(), "code", said.code()));
    }
    if (seed == null || seed.isBlank()) {
      throw Asked.missing("--seed", "zhiheng draw plan");
    }
    return seed.strip();
  }

  private Set<String> kinds(Workspace workspace) {
    List<String> known =
        workspace.templates().datasets().find("targets").flatMap(each -> each.find("kind")).stream()
            .flatMap(column -> column.allowed().stream())
            .toList();
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw Limits.outside("--kinds", kind, String.join(", ", known));
      }
    }
    return new TreeSet<>(kinds);
  }

  /** The draw of this number. */
  static Draw kept(Workspace workspace, String code) {
    return Optional.of(code)
        .flatMap(workspace.ledger().draws()::find)
        .orElseThrow(() -> new Sorry(ExitCode.NOT_FOUND, "no_draw", Map.of("code", code)));
  }
}
