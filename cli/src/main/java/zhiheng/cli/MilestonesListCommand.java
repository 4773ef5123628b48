package zhiheng.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.milestone.MilestoneReview;
import zhiheng.reports.progress.Reached;
import zhiheng.reports.progress.Reached.Confirmation;
import zhiheng.reports.progress.Reached.Report;
import zhiheng.reports.progress.Reached.State;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.workplan.Party;

/** {@code zhiheng milestones list}: who is how far with what, and whether it was confirmed. */
@Command(name = "list")
final class MilestonesListCommand implements Callable<Integer> {
  @ParentCommand MilestonesCommand parent;

  @Mixin private final MilestonesCommand.Which which = new MilestonesCommand.Which();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "unit")
  @Nullable String unit;

  @Option(names = "--department", paramLabel = "CODE", descriptionKey = "milestones.owner")
  @Nullable String department;

  @Option(names = "--overdue", descriptionKey = "milestones.overdue")
  boolean overdue;

  @Option(names = "--unconfirmed", descriptionKey = "milestones.unconfirmed")
  boolean unconfirmed;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Zhiheng zhiheng = parent.zhiheng;
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      List<Reached> all = which.reached(zhiheng, workspace, asOf.or(workspace.clock()));
      List<Reached> meant = all.stream().filter(each -> isMeant(each, workspace)).toList();
      if (overdue) {
        meant =
            meant.stream()
                .sorted(Comparator.comparing((Reached each) -> each.duty().due()))
                .toList();
      }
      InWords words = new InWords(console, workspace.templates(), outlet.format, "milestones_");
      outlet.print(console, listing(meant, words, console));
      console.tell(
          "milestones_sum",
          Map.of(
              "shown", meant.size(),
              "of", all.size(),
              "late", all.stream().filter(MilestonesListCommand::isOverdue).count(),
              "waiting", count(all, Confirmation.WAITING),
              "confirmed", count(all, Confirmation.CONFIRMED)));
      return ExitCode.DONE.code();
    }
  }

  private static long count(List<Reached> all, Confirmation confirmation) {
    return all.stream().filter(each -> each.confirmation() == confirmation).count();
  }

  private static boolean isOverdue(Reached each) {
    return each.isMandatory() && each.state() == State.LATE;
  }

  private boolean isMeant(Reached each, Workspace workspace) {
    return (unit == null || isOf(each.unit(), workspace))
        && (department == null
            || MilestonesConfirmCommand.owner(each.duty().task(), department).isPresent())
        && (!overdue || isOverdue(each))
        && (!unconfirmed || each.confirmation() == Confirmation.WAITING);
  }

  private boolean isOf(Unit one, Workspace workspace) {
    return new Asked(workspace.templates())
        .unit(String.valueOf(unit), which.year().lastDay())
        .code()
        .equals(one.code());
  }

  private static Listing listing(List<Reached> all, InWords words, Console console) {
    Listing listing =
        words.listing(
            List.of(
                "milestone",
                "task",
                "owner",
                "unit",
                "obligation",
                "due",
                "state",
                "reported_on",
                "evidence",
                "files",
                "confirmation",
                "confirmed_by",
                "reason",
                "receipt"));
    for (Reached each : all) {
      Party lead = each.duty().task().owners().lead();
      listing.row(
          each.duty().milestone().code(),
          each.duty().task().title().in(console.lang()),
          words.isScreen() ? lead.name().in(console.lang()) : lead.code(),
          words.isScreen() ? each.unit().shortName().in(console.lang()) : each.unit().code().code(),
          words.word(each.duty().obligation()),
          each.duty().due().toString(),
          words.word(each.state()),
          each.report().map(Report::day).orElse(""),
          words.written(each.report().map(Report::evidence).orElse("")),
          each.files().size(),
          words.head("confirmation_" + each.confirmation().name().toLowerCase(Locale.ROOT)),
          words.written(each.review().map(MilestoneReview::by).orElse("")),
          words.written(each.review().map(MilestoneReview::reason).orElse("")),
          each.report().map(Report::receipt).orElse(""));
    }
    return listing;
  }
}
