package zhiheng.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.incidence.Allocation;
import zhiheng.indicators.incidence.Incidence;
import zhiheng.indicators.incidence.IncidenceEstimates;
import zhiheng.indicators.incidence.Region;
import zhiheng.indicators.incidence.Regions;
import zhiheng.templates.Templates;
import zhiheng.templates.incidence.IncidenceMethod;
import zhiheng.templates.period.Year;

/**
 * {@code zhiheng incidence}: how common infringement is by region, how much enforcement is needed,
 * and how officers and inspections would be shared out by that.
 */
@Command(name = "incidence")
final class IncidenceCommand implements Callable<Integer> {

  /** Which table. */
  enum Table {
    REGIONS,
    NEED,
    ALLOCATION
  }

  private static final long MOST = 100_000_000;

  @ParentCommand Zhiheng zhiheng;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Option(
      names = "--show",
      defaultValue = "regions",
      paramLabel = "regions|need|allocation",
      descriptionKey = "incidence.show")
  Table show = Table.REGIONS;

  @Option(names = "--staff", paramLabel = "COUNT", descriptionKey = "incidence.staff")
  @Nullable Long staff;

  @Option(names = "--inspections", paramLabel = "COUNT", descriptionKey = "incidence.inspections")
  @Nullable Long inspections;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Console console = zhiheng.console();
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Templates templates = workspace.templates();
      IncidenceMethod method = method(templates);
      LocalDate day = LocalDate.of(year, 12, 31);
      List<Region> known =
          new Regions(templates.datasets(), new Year(year), templates.register()::provinceOf)
              .of(workspace.lake(), workspace.lake().freeze(asOf.or(workspace.clock())));
      IncidenceEstimates estimates = IncidenceEstimates.of(known, method);
      if (estimates.regions().isEmpty()) {
        throw new Sorry(ExitCode.NOT_FOUND, "incidence_nothing", Map.of("year", year));
      }
      IncidenceTables tables =
          new IncidenceTables(
              new InWords(console, templates, outlet.format, "incidence_"), method, day);
      outlet.print(
          console,
          switch (show) {
            case REGIONS -> tables.regions(estimates);
            case NEED -> tables.needs(estimates.needs());
            case ALLOCATION -> tables.allocation(allocated(templates, method, estimates));
          });
      notes(console, method, estimates);
      if (outlet.format == Listing.Format.TEXT && workspace.isIllustration()) {
        console.print("illustration");
      }
    }
    return ExitCode.DONE.code();
  }

  private IncidenceMethod method(Templates templates) {
    return templates
        .incidenceMethods()
        .find(year)
        .orElseThrow(
            () ->
                new Sorry(
                    ExitCode.NOT_FOUND,
                    "no_incidence_method",
                    Map.of(
                        "year",
                        year,
                        "known",
                        templates.incidenceMethods().all().stream()
                            .map(each -> Integer.toString(each.year()))
                            .collect(Collectors.joining(", ")))));
  }

  /** What is not said otherwise stays as it is: officers reported, targets inspected. */
  private List<Allocation> allocated(
      Templates templates, IncidenceMethod method, IncidenceEstimates estimates) {
    List<Region> regions = estimates.regions().stream().map(Incidence::region).toList();
    long officers =
        staff != null
            ? staff
            : regions.stream()
                .flatMap(each -> each.staff().stream())
                .mapToLong(BigDecimal::longValue)
                .sum();
    long inspected =
        inspections != null ? inspections : regions.stream().mapToLong(Region::inspected).sum();
    Limits.between("--staff", officers, 0, MOST);
    Limits.between("--inspections", inspected, 0, MOST);
    BigDecimal floor =
        templates
            .inspectionPlans()
            .find(year)
            .map(plan -> plan.floor().movePointLeft(2))
            .orElse(BigDecimal.ZERO);
    return Allocation.of(estimates.needs(), officers, method.leastStaff(), inspected, floor);
  }

  /** How it was worked out, and what was left out of it. */
  private void notes(Console console, IncidenceMethod method, IncidenceEstimates estimates) {
    estimates
        .nationwide()
        .filter(all -> all.left() > 0)
        .ifPresent(all -> console.tell("incidence_left", Map.of("count", all.left())));
    if (show != Table.REGIONS) {
      String missing =
          method.weights().keySet().stream()
              .filter(each -> !estimates.needs().get(0).shares().containsKey(each))
              .map(each -> console.say("incidence_" + each.code()))
              .collect(Collectors.joining(console.say("incidence_and")));
      if (!missing.isEmpty()) {
        console.tell("incidence_missing", Map.of("components", missing));
      }
    }
    console.tell("incidence_note_" + show.name().toLowerCase(Locale.ROOT), Map.of());
  }
}
