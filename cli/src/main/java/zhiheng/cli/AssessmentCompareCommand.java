package zhiheng.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.change.Moves;
import zhiheng.indicators.change.Moves.Move;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng assessment compare}: two runs beside each other, whoever moves between them. */
@Command(name = "compare")
final class AssessmentCompareCommand implements Callable<Integer> {
  @ParentCommand AssessmentCommand parent;

  @Parameters(index = "0", paramLabel = "RUN", descriptionKey = "assessment.before")
  String before;

  @Parameters(index = "1", paramLabel = "RUN", descriptionKey = "assessment.after")
  String after;

  @Mixin private final As as = new As();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Zhiheng zhiheng = parent.zhiheng;
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      var assessments = workspace.ledger().assessments();
      Assessment one = Asked.assessment(assessments, "", 0, before, Instant.MAX);
      Assessment other = Asked.assessment(assessments, "", 0, after, Instant.MAX);
      LocalDate day = LocalDate.of(other.year(), 12, 31);
      Sight sight = as.sight(zhiheng, workspace.templates(), day);
      print(zhiheng, workspace, one, other, move -> sight.sees(move.unit(), day), outlet);
      return ExitCode.DONE.code();
    }
  }

  /** All units meant whose points, rank or grade is another; each with both. */
  static void print(
      Zhiheng zhiheng,
      Workspace workspace,
      Assessment one,
      Assessment other,
      Predicate<Move> meant,
      Outlet outlet) {
    Console console = zhiheng.console();
    List<Move> moves = Moves.between(one.units(), other.units()).stream().filter(meant).toList();
    InWords words = new InWords(console, workspace.templates(), outlet.format, "moves_");
    Wording names = BySystem.reasons(console, workspace.templates(), other);
    Listing listing =
        words.listing(
            List.of(
                "unit",
                "name",
                "points_before",
                "points_after",
                "rank_before",
                "rank_after",
                "group_rank_before",
                "group_rank_after",
                "grade_before",
                "grade_after"));
    for (Move move : moves) {
      listing.row(
          move.unit().code(),
          move.name().in(console.lang()),
          move.before().total().points(),
          move.after().total().points(),
          move.before().standing().rank(),
          move.after().standing().rank(),
          move.before().standing().rankInGroup(),
          move.after().standing().rankInGroup(),
          grade(move.before().standing().grade(), names, words),
          grade(move.after().standing().grade(), names, words));
    }
    outlet.print(console, listing);
    console.tell(
        "moves_sum",
        Map.of(
            "before",
            one.run(),
            "after",
            other.run(),
            "moved",
            moves.stream().filter(Move::isOfRank).count(),
            "changed",
            moves.size(),
            "of",
            other.units().size()));
  }

  private static String grade(String code, Wording names, InWords words) {
    return words.isScreen() && !code.isEmpty() ? names.say("grade." + code) : code;
  }
}
