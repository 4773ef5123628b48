package zhiheng.indicators.uncertainty;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.InputRefused;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFile;
import zhiheng.indicators.uncertainty.Plan.Choice;
import zhiheng.indicators.uncertainty.Plan.ErrorOf;
import zhiheng.indicators.uncertainty.UncertaintyFindings.NothingVaries;
import zhiheng.indicators.uncertainty.UncertaintyFindings.SpreadOutside;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.YamlFile;

/** Reads a plan of what could have been otherwise; errors by unit stand in a table beside it. */
public final class PlanReader {
  private static final int MOST = 1_000_000;

  private final Path folder;
  private final Mistakes mistakes;

  private PlanReader(Path folder, Mistakes mistakes) {
    this.folder = folder;
    this.mistakes = mistakes;
  }

  /**
   * Reads a plan.
   *
   * @throws InputRefused with all that is wrong with it
   */
  public static Plan read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    String name = String.valueOf(file.getFileName());
    Mistakes mistakes = new Mistakes(name);
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    YamlFile.Read<Plan> read = YamlFile.read(file, name, new PlanReader(folder, mistakes)::plan);
    Mistakes all = new Mistakes(name);
    all.addAll(read.findings());
    try {
      mistakes.refuse();
    } catch (InputRefused refused) {
      all.addAll(refused.findings());
    }
    all.refuse();
    return read.value().orElseThrow();
  }

  private Plan plan(Fields fields) {
    int replications = fields.optionalWhole("replications").orElse(1000);
    if (replications < 1 || replications > MOST) {
      outside(fields, "replications", Integer.toString(replications));
    }
    Optional<Double> weights = fields.optionalNumber("weights").map(BigDecimal::doubleValue);
    if (weights.filter(share -> share <= 0 || share >= 1).isPresent()) {
      outside(fields, "weights", weights.map(Object::toString).orElse(""));
    }
    Map<String, ErrorOf> errors =
        new TreeMap<>(fields.optionalMap("errors", this::errors).orElse(Map.of()));
    fields.optionalText("errors_of").ifPresent(file -> table(fields, file, errors));
    List<Choice> choices =
        fields.list(
            "choices",
            choice -> new Choice(choice.text("of"), choice.texts("among"), choice.place("among")));
    for (Choice choice : choices) {
      if (choice.among().isEmpty()) {
        mistakes.add(new SpreadOutside(choice.place(), "among", "0"));
      }
    }
    boolean sampling = fields.flag("sampling", true);
    boolean asked = sampling && fields.has("sampling");
    if (weights.isEmpty() && errors.isEmpty() && choices.isEmpty() && !asked) {
      mistakes.add(new NothingVaries(fields.place()));
    }
    return new Plan(
        Math.max(1, Math.min(MOST, replications)),
        fields.optionalWhole("seed").orElse(1),
        weights,
        sampling,
        errors,
        choices);
  }

  private Map<String, ErrorOf> errors(Fields fields) {
    Map<String, ErrorOf> errors = new TreeMap<>();
    for (String indicator : fields.names()) {
      fields.map(indicator, this::error).ifPresent(error -> errors.put(indicator, error));
    }
    return errors;
  }

  private ErrorOf error(Fields fields) {
    Optional<BigDecimal> se = fields.optionalNumber("se");
    Optional<BigDecimal> share = fields.optionalNumber("share");
    BigDecimal found = se.or(() -> share).orElse(BigDecimal.ZERO);
    if (se.isPresent() == share.isPresent() || found.signum() <= 0) {
      outside(fields, "se, share", found.toPlainString());
    }
    return new ErrorOf(
        Optional.of(found.doubleValue()), share.isPresent(), Map.of(), fields.place());
  }

  /** A table {@code unit, indicator, se}. */
  private void table(Fields fields, String name, Map<String, ErrorOf> errors) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
      outside(fields, "errors_of", name);
      return;
    }
    try {
      DataTable table = TableFile.read(file);
      if (!table.expect("unit", mistakes)
          || !table.expect("indicator", mistakes)
          || !table.expect("se", mistakes)) {
        return;
      }
      String[] units = table.texts("unit", mistakes);
      String[] indicators = table.texts("indicator", mistakes);
      double[] se = table.completeNumbers("se", mistakes);
      Map<String, Map<String, Double>> byIndicator = new HashMap<>();
      for (int row = 0; row < units.length; row++) {
        if (!(se[row] >= 0)) {
          mistakes.add(new SpreadOutside(table.place(row, "se"), "se", Double.toString(se[row])));
        }
        byIndicator
            .computeIfAbsent(indicators[row], indicator -> new TreeMap<>())
            .put(units[row], se[row]);
      }
      byIndicator.forEach(
          (indicator, byUnit) ->
              errors.merge(
                  indicator,
                  new ErrorOf(Optional.empty(), false, byUnit, fields.place("errors_of")),
                  (some, more) -> new ErrorOf(some.all(), some.relative(), byUnit, some.place())));
    } catch (InputRefused refused) {
      mistakes.addAll(refused.findings());
    } catch (IOException e) {
      outside(fields, "errors_of", name);
    }
  }

  private void outside(Fields fields, String field, String found) {
    mistakes.add(new SpreadOutside(fields.place(field.contains(",") ? "" : field), field, found));
  }
}
