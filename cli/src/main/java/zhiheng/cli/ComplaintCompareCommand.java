package zhiheng.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.complaint.ComplaintFigures;
import zhiheng.indicators.complaint.Complaints;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Total;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;

/** {@code zhiheng complaints compare}: the list beside what the centers' returns say. */
@Command(name = "compare")
final class ComplaintCompareCommand implements Callable<Integer> {
  private static final String FORM = "center-complaints";

  @ParentCommand ComplaintsCommand complaints;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      descriptionKey = "complaints.period")
  String period;

  @Option(names = "--all", descriptionKey = "complaints.all")
  boolean all;

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  /** A year or a month. */
  static Period period(String written) {
    return Period.parse(written)
        .filter(each -> each instanceof Year || each instanceof Month)
        .orElseThrow(
            () -> new Sorry(ExitCode.USAGE, "complaints_period", Map.of("period", written)));
  }

  /** The items of the form and what of the list should be the same. */
  private static Map<String, ToLongFunction<ComplaintFigures>> items() {
    Map<String, ToLongFunction<ComplaintFigures>> items = new LinkedHashMap<>();
    items.put("received", ComplaintFigures::received);
    items.put("answered", ComplaintFigures::answered);
    items.put("transferred", ComplaintFigures::transferred);
    items.put("fed_back", ComplaintFigures::fedBack);
    items.put("closed", ComplaintFigures::closed);
    items.put("rewarded", ComplaintFigures::rewarded);
    return items;
  }

  @Override
  public Integer call() {
    Period counted = period(period);
    try (Workspace workspace = complaints.zhiheng.workspace().mustExist()) {
      Map<String, ComplaintFigures> listed = new TreeMap<>();
      new Complaints(counted.firstDay(), counted.lastDay())
          .ask(
              workspace.lake(),
              workspace.lake().freeze(asOf.or(workspace.clock())),
              List.of("unit"),
              UnaryOperator.identity())
          .forEach(each -> listed.put(each.group().get(0), each));
      Map<String, BigDecimal> returned = new TreeMap<>();
      FigureQuery query =
          new FigureQuery(FORM, Set.of(), Set.of("month"), Set.of(), period, period);
      for (Total each : workspace.ledger().submissions().totals(query, asOf.orEver())) {
        returned.merge(each.unit().code() + " " + each.row(), each.sum(), BigDecimal::add);
      }
      InWords words =
          new InWords(
              complaints.zhiheng.console(), workspace.templates(), outlet.format, "complaints_");
      Listing listing =
          words.listing(List.of("unit", "unit_name", "item", "listed", "returned", "difference"));
      int apart = compare(listed, returned, listing, words, counted);
      outlet.print(complaints.zhiheng.console(), listing);
      complaints.zhiheng.console().tell("complaints_apart", Map.of("count", apart));
      return ExitCode.DONE.code();
    }
  }

  private int compare(
      Map<String, ComplaintFigures> listed,
      Map<String, BigDecimal> returned,
      Listing listing,
      InWords words,
      Period counted) {
    Set<String> units = new TreeSet<>(listed.keySet());
    returned.keySet().forEach(key -> units.add(key.substring(0, key.indexOf(' '))));
    int apart = 0;
    for (String unit : units) {
      for (Map.Entry<String, ToLongFunction<ComplaintFigures>> item : items().entrySet()) {
        @Nullable ComplaintFigures figures = listed.get(unit);
        long inList = figures == null ? 0 : item.getValue().applyAsLong(figures);
        @Nullable BigDecimal inReturns = returned.get(unit + " hotline." + item.getKey());
        boolean same = inReturns != null && inReturns.compareTo(BigDecimal.valueOf(inList)) == 0;
        apart += same ? 0 : 1;
        if (all || !same) {
          listing.row(
              unit,
              words.unit(unit, counted.lastDay()),
              words.head(item.getKey()),
              inList,
              inReturns,
              inReturns == null ? null : BigDecimal.valueOf(inList).subtract(inReturns));
        }
      }
    }
    return apart;
  }
}
