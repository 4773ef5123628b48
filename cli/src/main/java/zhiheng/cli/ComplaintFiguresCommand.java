package zhiheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.complaint.ComplaintFigures;
import zhiheng.indicators.complaint.Complaints;
import zhiheng.lake.Snapshot;
import zhiheng.templates.period.Period;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/**
 * {@code zhiheng complaints figures}: received, answered, transferred, fed back, and in how long.
 */
@Command(name = "figures")
final class ComplaintFiguresCommand implements Callable<Integer> {
  private static final List<String> COUNTED =
      List.of(
          "received",
          "answered",
          "transferred",
          "fed_back",
          "closed",
          "rewarded",
          "open",
          "median_days",
          "p90_days");

  /** What complaints may be told apart by. */
  enum By {
    UNIT,
    PROVINCE,
    CHANNEL,
    ABOUT;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    String column() {
      return this == PROVINCE ? UNIT.code() : code();
    }
  }

  @ParentCommand ComplaintsCommand complaints;

  @Option(
      names = "--period",
      required = true,
      paramLabel = "PERIOD",
      descriptionKey = "complaints.period")
  String period;

  @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "complaints.by")
  List<By> by = List.of();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    Period counted = ComplaintCompareCommand.period(period);
    try (Workspace workspace = complaints.zhiheng.workspace().mustExist()) {
      Snapshot snapshot = workspace.lake().freeze(asOf.or(workspace.clock()));
      Register register = workspace.templates().register();
      List<ComplaintFigures> figures =
          new Complaints(counted.firstDay(), counted.lastDay())
              .ask(
                  workspace.lake(),
                  snapshot,
                  by.stream().map(By::column).toList(),
                  group -> grouped(group, register));
      InWords words =
          new InWords(
              complaints.zhiheng.console(), workspace.templates(), outlet.format, "complaints_");
      List<String> columns = new ArrayList<>();
      for (By each : by) {
        columns.add(each.code());
        if (each == By.UNIT || each == By.PROVINCE) {
          columns.add("unit_name");
        }
      }
      columns.addAll(COUNTED);
      Listing listing = words.listing(columns);
      figures.forEach(each -> listing.row(row(each, words, counted)));
      outlet.print(complaints.zhiheng.console(), listing);
      complaints.zhiheng.console().tell("complaints_note", Map.of("period", counted.code()));
      return ExitCode.DONE.code();
    }
  }

  private List<String> grouped(List<String> group, Register register) {
    List<String> grouped = new ArrayList<>(group);
    int province = by.indexOf(By.PROVINCE);
    if (province >= 0) {
      grouped.set(province, register.provinceOf(new UnitCode(group.get(province))).code());
    }
    return grouped;
  }

  private List<@Nullable Object> row(ComplaintFigures each, InWords words, Period counted) {
    List<@Nullable Object> row = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      String code = each.group().get(i);
      By what = by.get(i);
      row.add(words.value("complaints", what.column(), code));
      if (what == By.UNIT || what == By.PROVINCE) {
        row.add(words.unit(code, counted.lastDay()));
      }
    }
    row.addAll(
        List.of(
            each.received(),
            each.answered(),
            each.transferred(),
            each.fedBack(),
            each.closed(),
            each.rewarded(),
            each.open()));
    row.add(each.median().orElse(null));
    row.add(each.ninetieth().orElse(null));
    return row;
  }
}
