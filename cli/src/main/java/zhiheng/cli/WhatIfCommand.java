package zhiheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.explain.WhatIfPage;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Judgment;
import zhiheng.indicators.Recalled;
import zhiheng.indicators.alter.CannotSet;
import zhiheng.indicators.alter.Reach;
import zhiheng.indicators.alter.WhatIf;
import zhiheng.indicators.change.Moves.Move;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.system.Grade;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng whatif}: ranks with something set otherwise, and what a grade would need. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Mixin private final BySystem by = new BySystem();

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "explain.run")
  @Nullable String run;

  @Option(names = "--set", paramLabel = "WHAT=VALUE", descriptionKey = "whatif.set")
  List<String> settings = new ArrayList<>();

  @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "whatif.unit")
  @Nullable String unit;

  @Option(names = "--reach", paramLabel = "GRADE", descriptionKey = "whatif.reach")
  @Nullable String reach;

  @Option(names = "--html", paramLabel = "FILE", descriptionKey = "whatif.html")
  @Nullable Path html;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() throws IOException {
    String grade = reach;
    String named = unit;
    if (grade != null && named == null) {
      throw Asked.missing("--unit", "zhiheng whatif");
    }
    if (grade == null && settings.isEmpty()) {
      throw Asked.missing("--set", "zhiheng whatif");
    }
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Assessment assessment =
          Asked.assessment(
              workspace.ledger().assessments(), by.code(workspace, year), year, run, asOf.orEver());
      Recalled recalled =
          Recalled.of(assessment, workspace.templates())
              .orElseThrow(() -> Asked.withoutRules(assessment));
      Console console = zhiheng.console();
      if (recalled.rulesChanged()) {
        console.tell("rules_changed", Map.of("run", assessment.run()));
      }
      Wording names = BySystem.reasons(console, workspace.templates(), assessment);
      WhatIf.Set set = WhatIf.of(recalled.rules(), recalled.subjects(), settings);
      if (grade != null && named != null) {
        Unit who =
            new Asked(workspace.templates()).unit(named, LocalDate.of(assessment.year(), 12, 31));
        List<Reach.Way> ways = Reach.ways(set.system(), set.subjects(), who.code(), grade);
        outlet.print(console, ways(ways));
        console.tell("whatif_ways", Map.of());
        BigDecimal from =
            recalled.rules().grades().stream()
                .filter(each -> each.code().equals(grade))
                .findFirst()
                .map(Grade::from)
                .orElse(BigDecimal.ZERO);
        draw(
            (page, out) ->
                page.ways(ways, who.name().in(console.lang()), gradeName(grade, names), from, out),
            assessment,
            workspace);
      } else {
        Optional<UnitCode> only =
            Optional.ofNullable(named).map(one -> assessed(workspace, assessment, one));
        List<Move> moves = moves(recalled, set, only);
        outlet.print(console, ranks(moves, names));
        draw((page, out) -> page.ranks(moves, settings, out), assessment, workspace);
      }
      return ExitCode.DONE.code();
    } catch (CannotSet cannot) {
      throw new Sorry(
          ExitCode.USAGE,
          cannot.known().isEmpty() ? "cannot_set_any" : "cannot_set",
          Map.of("setting", cannot.setting(), "known", cannot.known()));
    }
  }

  /** What is drawn onto a page. */
  private interface Drawing {
    void onto(WhatIfPage page, OutputStream out) throws IOException;
  }

  private void draw(Drawing drawing, Assessment assessment, Workspace workspace)
      throws IOException {
    if (html != null) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      drawing.onto(
          new WhatIfPage(assessment, zhiheng.console(), workspace.templates().folder()), bytes);
      Files.write(html, bytes.toByteArray());
      zhiheng.console().tell("report_written", Map.of("file", html));
    }
  }

  /** Those who are meant, before and after. */
  private List<Move> moves(Recalled recalled, WhatIf.Set set, Optional<UnitCode> only) {
    Map<UnitCode, UnitScore> before = new TreeMap<>();
    Judgment.of(recalled.rules(), recalled.subjects())
        .forEach(score -> before.put(score.unit(), score));
    List<Move> moves = new ArrayList<>();
    for (UnitScore after : Judgment.of(set.system(), set.subjects(), set.weights())) {
      UnitScore was = before.get(after.unit());
      if (was != null && (only.isEmpty() || only.get().equals(after.unit()))) {
        moves.add(new Move(was, after));
      }
    }
    return moves;
  }

  private Listing ranks(List<Move> moves, Wording names) {
    Listing listing =
        heads()
            .listing(
                "unit",
                "name",
                "points",
                "rank",
                "grade",
                "points_if",
                "rank_if",
                "grade_if",
                "moves");
    for (Move move : moves) {
      Standing was = move.before().standing();
      Standing is = move.after().standing();
      listing.row(
          move.unit().code(),
          move.name().in(zhiheng.console().lang()),
          move.before().total().points().setScale(2, RoundingMode.HALF_UP),
          was.rank(),
          gradeName(was.grade(), names),
          move.after().total().points().setScale(2, RoundingMode.HALF_UP),
          is.rank(),
          gradeName(is.grade(), names),
          was.rank() - is.rank());
    }
    return listing;
  }

  private Heads heads() {
    return new Heads(zhiheng.console(), outlet.format, "whatif_");
  }

  private String gradeName(String code, Wording names) {
    return heads().isScreen() && !code.isEmpty() ? names.say("grade." + code) : code;
  }

  private static UnitCode assessed(Workspace workspace, Assessment assessment, String named) {
    Unit who =
        new Asked(workspace.templates()).unit(named, LocalDate.of(assessment.year(), 12, 31));
    return assessment
        .find(who.code())
        .map(UnitScore::unit)
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.NOT_FOUND,
                    "whatif_not_assessed",
                    Map.of("unit", who.name(), "run", assessment.run())));
  }

  private Listing ways(List<Reach.Way> ways) {
    Listing listing = heads().listing("measure", "name", "now", "needed", "total_at_most");
    for (Reach.Way way : ways) {
      listing.row(
          way.measure().code(),
          way.measure().name().in(zhiheng.console().lang()),
          way.now(),
          way.needed().orElse(null),
          way.most().setScale(2, RoundingMode.HALF_UP));
    }
    return listing;
  }
}
