package zhiheng.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Recalled;
import zhiheng.indicators.flags.CountTests;
import zhiheng.indicators.flags.Flag;
import zhiheng.indicators.flags.LastDay;
import zhiheng.indicators.flags.MonthlyCounts;
import zhiheng.indicators.flags.SizeAndScore;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Year;
import zhiheng.templates.system.Measure;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng flags}: what a person should look at in the figures behind an assessment. */
@Command(name = "flags")
final class FlagsCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Mixin private final BySystem by = new BySystem();

  @Option(
      names = "--form",
      paramLabel = "FORM",
      defaultValue = "monthly-return",
      descriptionKey = "flags.form")
  String form;

  @Option(
      names = "--size",
      paramLabel = "MEASURE",
      defaultValue = "staff",
      descriptionKey = "flags.size")
  String size;

  @Option(names = "--cases", descriptionKey = "flags.cases")
  boolean cases;

  @Option(
      names = "--show",
      paramLabel = "flags|size|tests",
      defaultValue = "flags",
      descriptionKey = "flags.show")
  String show;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin private final Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Limits.between("--year", year, 1985, 9999);
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Console console = zhiheng.console();
      Assessment assessment =
          Asked.assessment(
              workspace.ledger().assessments(),
              by.code(workspace, year),
              year,
              null,
              asOf.orEver());
      Listing listing =
          switch (show) {
            case "size" -> size(workspace, assessment);
            case "flags", "tests" -> flags(workspace, assessment);
            default -> throw Limits.outside("--show", show, "flags, size, tests");
          };
      outlet.print(console, listing);
      if (!show.equals("size")) {
        console.tell("flags_note", Map.of());
      }
      return ExitCode.DONE.code();
    }
  }

  private Listing size(Workspace workspace, Assessment assessment) {
    Recalled recalled =
        Recalled.of(assessment, workspace.templates())
            .orElseThrow(() -> Asked.withoutRules(assessment));
    if (recalled.rules().measure(size).isEmpty()) {
      throw new Sorry(
          ExitCode.USAGE,
          "cannot_set",
          Map.of(
              "setting",
              "--size " + size,
              "known",
              recalled.rules().measures().stream()
                  .map(Measure::code)
                  .collect(Collectors.joining(", "))));
    }
    Listing listing = heads().listing("part", "size", "units", "spearman", "chance");
    SizeAndScore.of(recalled.rules(), recalled.subjects(), size)
        .forEach(
            each ->
                listing.row(
                    each.part(), each.size(), each.units(), each.correlation(), each.chance()));
    return listing;
  }

  private Listing flags(Workspace workspace, Assessment assessment) {
    Instant moment = asOf.or(workspace.clock());
    Set<UnitCode> units =
        assessment.units().stream()
            .map(score -> score.unit())
            .collect(Collectors.toCollection(TreeSet::new));
    MonthlyCounts counts =
        MonthlyCounts.of(workspace.ledger().submissions(), form, units, year, moment);
    CountTests tests = CountTests.of(counts, levels(workspace));
    List<Flag> found = new ArrayList<>(tests.flags());
    Map<Flag.Kind, Integer> applied = new TreeMap<>(tests.applied());
    if (cases) {
      LastDay lastDay =
          LastDay.of(
              workspace.lake(),
              workspace.lake().open(assessment.snapshot()),
              workspace.templates().datasets().find("cases").orElseThrow(),
              new Year(year),
              List.copyOf(units));
      found.addAll(lastDay.flags());
      applied.put(Flag.Kind.LAST_DAY, lastDay.applied());
    }
    return show.equals("tests") ? tests(applied, found) : listed(assessment, found);
  }

  private Heads heads() {
    return new Heads(zhiheng.console(), outlet.format, "flags_");
  }

  /** Items that count nothing that happened: without a year to date, or in money. */
  private Set<String> levels(Workspace workspace) {
    Set<String> levels = new TreeSet<>();
    for (Form version : workspace.templates().forms().versions(form)) {
      version.items().stream()
          .filter(
              item ->
                  !item.columns().contains(Column.YEAR_TO_DATE)
                      || item.entry().type() != EntryType.COUNT)
          .forEach(item -> levels.add(item.code()));
    }
    return levels;
  }

  private Listing listed(Assessment assessment, List<Flag> found) {
    Console console = zhiheng.console();
    Map<UnitCode, String> names = new HashMap<>();
    assessment
        .units()
        .forEach(score -> names.put(score.unit(), score.unitName().in(console.lang())));
    Listing listing = heads().listing("flag", "unit", "name", "item", "chance", "what");
    for (Flag flag : found) {
      listing.row(
          written(flag.kind()),
          flag.unit().code(),
          names.getOrDefault(flag.unit(), ""),
          flag.item(),
          flag.chance() == 0 ? null : String.format(Locale.ROOT, "%.1e", flag.chance()),
          console.say("flag_" + flag.kind().name().toLowerCase(Locale.ROOT), flag.facts()));
    }
    return listing;
  }

  private Listing tests(Map<Flag.Kind, Integer> applied, List<Flag> found) {
    Listing listing = heads().listing("test", "applied_to", "flags");
    applied.forEach(
        (kind, count) ->
            listing.row(
                written(kind), count, found.stream().filter(flag -> flag.kind() == kind).count()));
    return listing;
  }

  private String written(Flag.Kind kind) {
    if (heads().isScreen()) {
      return heads().head("kind_" + kind.name().toLowerCase(Locale.ROOT));
    }
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
