package zhiheng.cli;

import java.time.Instant;
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
import zhiheng.cli.workspace.Workspace;
import zhiheng.ledger.submission.Figures;
import zhiheng.ledger.submission.Handed;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Column;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Year;

/**
 * {@code zhiheng cases revisits} and {@code models}: the rows of a list that bureaus hand in, or
 * how many there are.
 */
final class CaseListsCommand {
  private CaseListsCommand() {}

  /** What both commands are asked. */
  static final class Wanted {
    @Option(
        names = "--year",
        required = true,
        paramLabel = "YEAR",
        descriptionKey = "caseList.year")
    int year;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cases.unit")
    @Nullable String unit;

    @Option(names = "--by", split = ",", paramLabel = "COLUMN", descriptionKey = "caseList.by")
    List<String> by = List.of();

    @Mixin private final AsOf asOf = new AsOf();

    @Mixin Outlet outlet = new Outlet();

    Integer list(Zhiheng zhiheng, String code) {
      Console console = zhiheng.console();
      try (Workspace workspace = zhiheng.workspace().mustExist()) {
        Year of = new Year(year);
        Form form = new Asked(workspace.templates()).form(code, of);
        refuseUnknown(form, by);
        InWords words = new InWords(console, workspace.templates(), outlet.format, "cases_");
        Instant moment = asOf.or(workspace.clock());
        List<List<String>> rows = rows(workspace, form, of, moment);
        outlet.print(
            console, by.isEmpty() ? all(form, rows, words, of) : counted(form, rows, words));
        console.tell(
            "cases_list_note",
            Map.of("title", form.title(), "year", of.code(), "count", rows.size()));
        return ExitCode.DONE.code();
      }
    }

    private static void refuseUnknown(Form form, List<String> by) {
      List<String> known = new ArrayList<>(List.of("unit"));
      form.columns().stream()
          .filter(column -> column.entry().map(entry -> !entry.choices().isEmpty()).orElse(false))
          .forEach(column -> known.add(column.code()));
      for (String column : by) {
        if (!known.contains(column)) {
          throw Limits.outside("--by", column, String.join(", ", known));
        }
      }
    }

    /** Unit first, then the form's columns. */
    private List<List<String>> rows(Workspace workspace, Form form, Year of, Instant moment) {
      Optional<String> wanted =
          Optional.ofNullable(unit)
              .map(
                  named ->
                      new Asked(workspace.templates()).unit(named, of.lastDay()).code().code());
      List<List<String>> rows = new ArrayList<>();
      var submissions = workspace.ledger().submissions();
      for (Handed handed : submissions.handed(form.code(), of.code(), of.code(), moment)) {
        if (wanted.map(code -> handed.unit().code().equals(code)).orElse(true)) {
          submissions
              .latest(handed.form(), handed.unit(), handed.period(), handed.part(), moment)
              .ifPresent(figures -> rows.addAll(rows(form, figures)));
        }
      }
      return rows;
    }

    private static List<List<String>> rows(Form form, Figures figures) {
      Map<String, Map<String, String>> byRow = new TreeMap<>();
      for (Observation each : figures.observations()) {
        String text =
            each.text() != null
                ? each.text()
                : each.amount() == null ? "" : each.amount().toPlainString();
        byRow.computeIfAbsent(each.row(), any -> new TreeMap<>()).put(each.column(), text);
      }
      return byRow.values().stream()
          .map(
              row -> {
                List<String> cells = new ArrayList<>();
                cells.add(figures.handed().unit().code());
                form.columns().forEach(column -> cells.add(row.getOrDefault(column.code(), "")));
                return cells;
              })
          .toList();
    }

    private static Listing all(Form form, List<List<String>> rows, InWords words, Year of) {
      List<String> heads = new ArrayList<>(List.of(words.head("unit"), words.head("unit_name")));
      form.columns().forEach(column -> heads.add(head(column, words)));
      Listing listing = new Listing(heads);
      for (List<String> row : rows) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.get(0));
        cells.add(words.unit(row.get(0), of.lastDay()));
        for (int i = 0; i < form.columns().size(); i++) {
          cells.add(value(form.columns().get(i), row.get(i + 1), words));
        }
        listing.row(cells);
      }
      return listing;
    }

    private Listing counted(Form form, List<List<String>> rows, InWords words) {
      List<String> codes = form.columns().stream().map(Column::code).toList();
      List<String> heads = new ArrayList<>();
      for (String each : by) {
        heads.add(
            each.equals("unit")
                ? words.head("unit")
                : head(form.columns().get(codes.indexOf(each)), words));
      }
      heads.add(words.head("cases"));
      Map<String, List<@Nullable Object>> groups = new TreeMap<>();
      Map<String, Long> counts = new TreeMap<>();
      for (List<String> row : rows) {
        List<@Nullable Object> cells = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (String each : by) {
          int at = codes.indexOf(each);
          String value = row.get(at + 1);
          key.add(value);
          cells.add(at < 0 ? value : value(form.columns().get(at), value, words));
        }
        groups.put(String.join("\t", key), cells);
        counts.merge(String.join("\t", key), 1L, Long::sum);
      }
      Listing listing = new Listing(heads);
      groups.forEach(
          (key, cells) -> {
            cells.add(counts.getOrDefault(key, 0L));
            listing.row(cells);
          });
      return listing;
    }

    private static String head(Column column, InWords words) {
      return words.isScreen() ? column.name().in(words.console().lang()) : column.code();
    }

    private static String value(Column column, String code, InWords words) {
      return column
          .entry()
          .filter(any -> words.isScreen())
          .flatMap(entry -> entry.choice(code))
          .map(Choice::name)
          .map(name -> name.in(words.console().lang()))
          .orElseGet(() -> words.written(code));
    }
  }

  /** {@code zhiheng cases revisits}. */
  @Command(name = "revisits")
  static final class Revisits implements Callable<Integer> {
    @ParentCommand CasesCommand cases;

    @Mixin Wanted wanted = new Wanted();

    @Override
    public Integer call() {
      return wanted.list(cases.zhiheng, "case-revisit");
    }
  }

  /** {@code zhiheng cases models}: guiding and typical cases. */
  @Command(name = "models")
  static final class Models implements Callable<Integer> {
    @ParentCommand CasesCommand cases;

    @Mixin Wanted wanted = new Wanted();

    @Override
    public Integer call() {
      return wanted.list(cases.zhiheng, "model-case");
    }
  }
}
