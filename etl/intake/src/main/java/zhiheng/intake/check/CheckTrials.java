package zhiheng.intake.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.intake.check.CheckFindings.OfCheck;
import zhiheng.intake.reading.Draft;
import zhiheng.intake.sheet.CellKey;
import zhiheng.ledger.submission.Observation;
import zhiheng.templates.Templates;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.form.CheckExample;
import zhiheng.templates.form.CheckExample.Cell;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.EntryType;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.FormFindings.CheckExampleFails;
import zhiheng.templates.form.FormFindings.CheckWithoutExample;
import zhiheng.templates.form.Item;
import zhiheng.templates.unit.Unit;

/**
 * Tries the checks of forms out on the examples that stand beside them, the same way as real
 * returns are checked. A check that does not do what its own examples say is refused.
 */
public final class CheckTrials {
  private final Templates templates;
  private final List<Tried> tried = new ArrayList<>();

  private CheckTrials(Templates templates) {
    this.templates = templates;
  }

  /**
   * How one check fared.
   *
   * @param passing examples in which it is to find nothing
   * @param failing examples in which it is to find something
   * @param findings what is wrong
   */
  public record Tried(
      Form form, String check, LinePlace place, int passing, int failing, Findings findings) {}

  /** Every check of every form, in order. */
  public static List<Tried> of(Templates templates) {
    CheckTrials trials = new CheckTrials(templates);
    templates.forms().all().forEach(trials::form);
    return trials.tried;
  }

  /** The examples that come out otherwise than they say. */
  public static Findings failing(Templates templates) {
    return new Findings(
        of(templates).stream()
            .flatMap(one -> one.findings().stream())
            .filter(one -> one.severity() == Severity.HARD)
            .toList());
  }

  private void form(Form form) {
    List<CheckExample> examples = templates.checkExamples().of(form);
    for (Check check : form.checks()) {
      tried(form, check.id(), check.place(), examples);
    }
    for (UsualRange range : form.usualRanges()) {
      tried(form, range.id(), range.place(), examples);
    }
  }

  private void tried(Form form, String id, LinePlace place, List<CheckExample> all) {
    List<CheckExample> examples = all.stream().filter(one -> one.check().equals(id)).toList();
    List<Finding> found = new ArrayList<>();
    examples.forEach(example -> tryOut(form, example).ifPresent(found::add));
    int failing = (int) examples.stream().filter(one -> !one.finds().isEmpty()).count();
    if (failing == 0) {
      String file = "forms/" + form.code() + "/" + form.version() + ".examples.yaml";
      found.add(new CheckWithoutExample(place, id, file));
    }
    tried.add(new Tried(form, id, place, examples.size() - failing, failing, new Findings(found)));
  }

  private Optional<Finding> tryOut(Form form, CheckExample example) {
    Set<String> expected = new TreeSet<>();
    example.finds().forEach(cell -> expected.add(cell.toString()));
    Set<String> found = new TreeSet<>();
    finds(form, example).forEach(one -> found.add(new Cell(one.row(), one.column()).toString()));
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of(
            new CheckExampleFails(
                example.place(), example.check(), example.says(), shown(expected), shown(found)));
  }

  private static String shown(Set<String> cells) {
    return cells.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  private Stream<OfCheck> finds(Form form, CheckExample example) {
    Draft draft = draft(form, example);
    History history = new ExampleHistory(example, templates.register(), templates.forms());
    List<Check> checks =
        form.checks().stream().filter(one -> one.id().equals(example.check())).toList();
    List<UsualRange> ranges =
        form.usualRanges().stream().filter(one -> one.id().equals(example.check())).toList();
    return Stream.concat(
        Checks.failures(draft, history, templates, checks, any -> true).stream(),
        UsualRanges.run(draft, history, ranges).stream()
            .filter(OfCheck.class::isInstance)
            .map(OfCheck.class::cast));
  }

  private Draft draft(Form form, CheckExample example) {
    Unit unit =
        templates.register().find(example.unit(), example.period().firstDay()).orElseThrow();
    Map<CellKey, Observation> cells = new LinkedHashMap<>();
    List<String> rows = new ArrayList<>();
    for (Map<Cell, String> row : example.rows()) {
      row.forEach(
          (cell, text) ->
              cells.put(new CellKey(cell.row(), cell.column()), observation(form, cell, text)));
      row.keySet().stream().findFirst().ifPresent(first -> rows.add(first.row()));
    }
    return new Draft(
        form,
        unit,
        example.period(),
        "",
        "",
        "",
        cells,
        Map.of(),
        form.kind() == Form.Kind.LIST ? rows : List.of());
  }

  private static Observation observation(Form form, Cell cell, String text) {
    boolean number =
        form.item(cell.row())
            .map(Item::entry)
            .or(() -> form.column(cell.column()).flatMap(column -> column.entry()))
            .map(Entry::type)
            .filter(EntryType::isNumber)
            .isPresent();
    return number
        ? new Observation(cell.row(), cell.column(), new BigDecimal(text), null, "", "")
        : new Observation(cell.row(), cell.column(), null, text, "", "");
  }
}
