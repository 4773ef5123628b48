package zhiheng.cli;

import java.time.LocalDate;
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
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Listing;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.caseload.CaseFigures;
import zhiheng.indicators.caseload.Caseload;
import zhiheng.indicators.caseload.Deadlines;
import zhiheng.lake.Snapshot;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.UnitCode;

/** {@code zhiheng cases figures}: open cases and their ages, conclusion within the term, days. */
@Command(name = "figures")
final class CaseFiguresCommand implements Callable<Integer> {
  private static final List<String> COUNTED =
      List.of("filed", "concluded", "in_time", "with_term", "rate", "median_days", "p90_days");
  private static final List<String> SHARES =
      List.of(
          "filed_in_time",
          "filed_with_term",
          "published_in_time",
          "to_publish",
          "listed_due_later");

  /** What cases may be told apart by. */
  enum By {
    UNIT,
    PROVINCE,
    KIND,
    PATENT_TYPE,
    CHANNEL,
    FOREIGN_RELATED,
    REFERRAL,
    SUPERVISION,
    REPEAT_INFRINGEMENT,
    WAY;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    String column() {
      return this == PROVINCE ? UNIT.code() : code();
    }

    boolean isUnit() {
      return this == UNIT || this == PROVINCE;
    }
  }

  @ParentCommand CasesCommand cases;

  @Option(names = "--on", required = true, paramLabel = "DAY", descriptionKey = "cases.on")
  LocalDate on;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cases.year")
  @Nullable Integer year;

  @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "cases.by")
  List<By> by = List.of();

  @Mixin private final AsOf asOf = new AsOf();

  @Mixin Outlet outlet = new Outlet();

  @Override
  public Integer call() {
    int counted = year == null ? on.getYear() : year;
    Limits.between("--year", counted, 1985, on.getYear());
    try (Workspace workspace = cases.zhiheng.workspace().mustExist()) {
      LocalDate first = LocalDate.of(counted, 1, 1);
      LocalDate last = counted == on.getYear() ? on : LocalDate.of(counted, 12, 31);
      Deadlines deadlines = Deadlines.of(workspace.templates());
      Snapshot snapshot = workspace.lake().freeze(asOf.or(workspace.clock()));
      Register register = workspace.templates().register();
      List<CaseFigures> figures =
          new Caseload(deadlines, first, last, on)
              .ask(
                  workspace.lake(),
                  snapshot,
                  by.stream().map(By::column).toList(),
                  group -> grouped(group, register));
      InWords words =
          new InWords(cases.zhiheng.console(), workspace.templates(), outlet.format, "cases_");
      outlet.print(cases.zhiheng.console(), listing(figures, deadlines.terms().ageing(), words));
      cases
          .zhiheng
          .console()
          .tell("cases_figures_note", Map.of("from", first, "to", last, "on", on));
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

  private Listing listing(List<CaseFigures> figures, List<Integer> ageing, InWords words) {
    List<String> columns = new ArrayList<>();
    for (By each : by) {
      columns.add(each.code());
      if (each.isUnit()) {
        columns.add(each.code() + "_name");
      }
    }
    columns.addAll(COUNTED);
    columns.add("open");
    columns.add("overdue");
    List<String> heads = new ArrayList<>(columns.stream().map(words::head).toList());
    heads.addAll(ages(ageing, words));
    heads.addAll(SHARES.stream().map(words::head).toList());
    Listing listing = new Listing(heads);
    for (CaseFigures each : figures) {
      listing.row(row(each, words));
    }
    return listing;
  }

  private List<String> ages(List<Integer> ageing, InWords words) {
    Console console = cases.zhiheng.console();
    List<String> heads = new ArrayList<>();
    int from = 0;
    for (int to : ageing) {
      heads.add(
          words.isScreen()
              ? console.say("cases_open_between", Map.of("from", from, "to", to))
              : "open_" + from + "_" + to);
      from = to + 1;
    }
    heads.add(
        words.isScreen()
            ? console.say("cases_open_from", Map.of("from", from))
            : "open_from_" + from);
    return heads;
  }

  private List<@Nullable Object> row(CaseFigures each, InWords words) {
    List<@Nullable Object> row = new ArrayList<>();
    for (int i = 0; i < by.size(); i++) {
      String code = each.group().get(i);
      row.add(words.value(by.get(i).column(), code));
      if (by.get(i).isUnit()) {
        row.add(words.unit(code, on));
      }
    }
    row.add(each.filed());
    row.add(each.concluded());
    row.add(each.inTime().part());
    row.add(each.inTime().whole());
    row.add(each.inTime().value().orElse(null));
    row.add(each.median().orElse(null));
    row.add(each.ninetieth().orElse(null));
    row.add(each.open());
    row.add(each.overdue());
    row.addAll(each.ages());
    row.add(each.filedInTime().part());
    row.add(each.filedInTime().whole());
    row.add(each.publishedInTime().part());
    row.add(each.publishedInTime().whole());
    row.add(each.listedLater());
    return row;
  }
}
