package zhiheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import zhiheng.cli.console.Columns;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.ExitCode;
import zhiheng.cli.console.Sorry;
import zhiheng.cli.explain.LaidOpen;
import zhiheng.cli.explain.SamplingError;
import zhiheng.cli.explain.ScoreJson;
import zhiheng.cli.explain.ScorePage;
import zhiheng.cli.workspace.Workspace;
import zhiheng.indicators.Explanation;
import zhiheng.indicators.Explanation.Evidence;
import zhiheng.indicators.Explanation.Explained;
import zhiheng.indicators.YearOnYear;
import zhiheng.indicators.change.Change;
import zhiheng.indicators.change.Effects;
import zhiheng.lake.Rows;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.submission.Figure;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Wording;

/** {@code zhiheng explain}: one unit's score from its total down to cells and receipts. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand Zhiheng zhiheng;

  @Parameters(
      paramLabel = "PART",
      arity = "0..1",
      defaultValue = "total",
      descriptionKey = "explain.part")
  String part;

  @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "year")
  int year;

  @Option(
      names = "--system",
      paramLabel = "SYSTEM",
      defaultValue = "provinces",
      descriptionKey = "system")
  String system;

  @Option(names = "--unit", required = true, paramLabel = "UNIT", descriptionKey = "unit")
  String unit;

  @Option(names = "--run", paramLabel = "RUN", descriptionKey = "explain.run")
  @Nullable String run;

  @Mixin private final As as = new As();
  @Mixin private final AsOf asOf = new AsOf();

  @Option(names = "--cells", descriptionKey = "explain.cells")
  boolean cells;

  @Option(
      names = "--rows",
      paramLabel = "COUNT",
      defaultValue = "0",
      descriptionKey = "explain.rows")
  int rows;

  @Option(names = "--change", descriptionKey = "explain.change")
  boolean change;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      defaultValue = "text",
      descriptionKey = "format")
  Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "explain.output")
  @Nullable Path output;

  /** How an explanation is written. */
  enum Format {
    TEXT,
    JSON,
    HTML
  }

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = zhiheng.workspace().mustExist()) {
      Assessment assessment =
          Asked.assessment(workspace.ledger().assessments(), system, year, run, asOf.orEver());
      Unit who =
          as.sight(zhiheng, workspace.templates(), LocalDate.of(year, 12, 31))
              .unit(unit, LocalDate.of(year, 12, 31));
      Explanation explanation =
          new Explanation(workspace.templates(), workspace.ledger().submissions());
      Explained explained =
          explanation
              .of(assessment, who.code(), part)
              .orElseThrow(
                  () ->
                      new Sorry(
                          ExitCode.NOT_FOUND,
                          "no_such_part",
                          Map.of("unit", who.name(), "part", part, "run", assessment.run())));
      if (format != Format.TEXT) {
        write(workspace, laidOpen(workspace, assessment, explained));
        return ExitCode.DONE.code();
      }
      print(workspace, assessment, explained);
      if (change) {
        changed(workspace, assessment, explained);
      }
      if (cells || rows > 0 || !part.equals("total")) {
        for (Evidence evidence : explained.evidence()) {
          print(workspace, assessment, explanation, evidence);
        }
      }
      return ExitCode.DONE.code();
    }
  }

  private static LaidOpen laidOpen(
      Workspace workspace, Assessment assessment, Explained explained) {
    return LaidOpen.of(
        assessment,
        explained,
        workspace.templates().systems().find(assessment.system(), assessment.year()),
        workspace.ledger().submissions(),
        new YearOnYear(workspace.templates(), workspace.ledger().assessments())
            .of(assessment, explained.score().unit()));
  }

  private void write(Workspace workspace, LaidOpen laidOpen) throws IOException {
    Console console = zhiheng.console();
    Path templates = workspace.templates().folder();
    Wording reasons = Wording.read(templates.resolve("wording/reasons"), console.lang());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (format == Format.HTML) {
      new ScorePage(laidOpen, console, reasons).write(templates, bytes);
    } else {
      bytes.writeBytes(new ScoreJson(laidOpen, reasons).write().getBytes(StandardCharsets.UTF_8));
    }
    if (output == null) {
      console.out().print(bytes.toString(StandardCharsets.UTF_8));
      console.out().flush();
    } else {
      Files.write(output, bytes.toByteArray());
    }
  }

  private void changed(Workspace workspace, Assessment assessment, Explained explained) {
    Console console = zhiheng.console();
    YearOnYear years = new YearOnYear(workspace.templates(), workspace.ledger().assessments());
    Optional<Change> found = years.of(assessment, explained.score().unit());
    if (found.isEmpty()) {
      console.print("change_none", Map.of("year", assessment.year() - 1));
      return;
    }
    console.out().println();
    console.print("change_note");
    Columns table =
        new Columns(
            console.say("explain_part"),
            console.say("change_before"),
            console.say("change_after"),
            console.say("change_data"),
            console.say("change_rules"),
            console.say("change_peers"));
    for (Change.Part part : found.get().parts()) {
      row(table, part.name().in(console.lang()), part.effects());
    }
    row(table, console.say("explain_total"), found.get().total());
    table.print(console.out());
  }

  private static void row(Columns table, String name, Effects effects) {
    table.row(
        name,
        shown(effects.before()),
        shown(effects.after()),
        shown(effects.data()),
        shown(effects.rules()),
        shown(effects.peers()));
  }

  private void print(Workspace workspace, Assessment assessment, Explained explained) {
    Console console = zhiheng.console();
    Wording reasons =
        Wording.read(workspace.templates().folder().resolve("wording/reasons"), console.lang());
    var standing = explained.score().standing();
    console.print(
        "explain_head",
        Map.of(
            "title", assessment.title(),
            "unit", explained.score().unitName(),
            "rank", standing.rank(),
            "of", standing.of(),
            "group", reasons.say("group." + explained.score().peerGroup()),
            "rankInGroup", standing.rankInGroup(),
            "ofInGroup", standing.ofInGroup(),
            "grade", standing.grade().isEmpty() ? "" : reasons.say("grade." + standing.grade()),
            "run", assessment.run()));
    tree(explained.node(), reasons, "", "");
    console.out().flush();
  }

  private void tree(ScoreNode node, Wording reasons, String first, String next) {
    Console console = zhiheng.console();
    String points =
        shown(node.points()) + (node.outOf() == null ? "" : " / " + shown(node.outOf()));
    String reason = reasons.say(node.reason().code(), node.reason().fields());
    console
        .out()
        .println(
            first
                + node.name().in(console.lang())
                + "  "
                + points
                + "  ["
                + node.code()
                + "]  "
                + reason
                + SamplingError.of(node, console));
    for (int i = 0; i < node.children().size(); i++) {
      boolean last = i == node.children().size() - 1;
      tree(
          node.children().get(i),
          reasons,
          next + (last ? "└ " : "├ "),
          next + (last ? "  " : "│ "));
    }
  }

  private void print(
      Workspace workspace, Assessment assessment, Explanation explanation, Evidence evidence) {
    Console console = zhiheng.console();
    var measured = evidence.measured();
    console.print(
        "explain_measured",
        Map.of(
            "node", evidence.node(),
            "name", measured.name(),
            "figure", measured.figure().toPlainString(),
            "aggregate", measured.aggregate(),
            "dataset", measured.dataset(),
            "where", measured.where(),
            "group",
                measured.group().entrySet().stream()
                    .map(each -> each.getKey() + " = " + each.getValue())
                    .collect(Collectors.joining(", "))));
    if (!evidence.figures().isEmpty()) {
      cells(evidence.figures());
      explained(workspace, assessment, evidence.figures());
    } else if (rows > 0) {
      explanation.rows(workspace.lake(), assessment, measured, rows).ifPresent(this::rows);
    }
    console.out().flush();
  }

  private void cells(List<Figure> figures) {
    Console console = zhiheng.console();
    Columns table =
        new Columns(
            console.say("explain_period"),
            console.say("explain_item"),
            console.say("explain_amount"),
            console.say("explain_file"),
            console.say("explain_cell"),
            console.say("status_receipt"));
    for (Figure figure : figures) {
      BigDecimal amount = figure.observation().amount();
      table.row(
          figure.handed().period().code(),
          figure.observation().row(),
          amount == null ? "" : amount.toPlainString(),
          figure.handed().file(),
          figure.observation().sheet() + "!" + figure.observation().cell(),
          figure.handed().receipt().number());
    }
    table.print(console.out());
  }

  /** What the bureau explained of these figures when it handed them in. */
  private void explained(Workspace workspace, Assessment assessment, List<Figure> figures) {
    Set<String> forms = new TreeSet<>();
    Set<UnitCode> units = new TreeSet<>();
    Set<String> rows = new TreeSet<>();
    Set<String> receipts = new TreeSet<>();
    for (Figure figure : figures) {
      forms.add(figure.handed().form());
      units.add(figure.handed().unit());
      rows.add(figure.observation().row());
      receipts.add(figure.handed().receipt().number());
    }
    Set<List<String>> told = new LinkedHashSet<>();
    for (String form : forms) {
      FigureQuery query = new FigureQuery(form, rows, Set.of(), units, "", "");
      workspace.ledger().submissions().explanations(query, assessment.asOf()).stream()
          .filter(one -> receipts.contains(one.handed().receipt().number()))
          .forEach(
              one ->
                  told.add(
                      List.of(
                          one.handed().period().code(),
                          one.remark().row(),
                          one.remark().explanation())));
    }
    for (List<String> one : told) {
      zhiheng
          .console()
          .print(
              "explain_explained",
              Map.of("period", one.get(0), "item", one.get(1), "words", one.get(2)));
    }
  }

  private void rows(Rows found) {
    Console console = zhiheng.console();
    List<String> heads = new ArrayList<>(found.columns());
    heads.add(console.say("explain_file"));
    heads.add(console.say("explain_cell"));
    heads.add(console.say("status_receipt"));
    Columns table = new Columns(heads.toArray(String[]::new));
    for (Rows.Row row : found.list()) {
      List<String> cells = new ArrayList<>(row.values());
      cells.add(row.file());
      cells.add(row.place());
      cells.add(row.receipt());
      table.row(cells.toArray(String[]::new));
    }
    table.print(console.out());
    console.print("explain_rows", Map.of("shown", found.list().size(), "total", found.total()));
  }

  private static String shown(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
