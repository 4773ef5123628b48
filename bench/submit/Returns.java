import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import zhiheng.intake.FormWorkbook;
import zhiheng.intake.FormWorkbook.Filling;
import zhiheng.intake.sheet.CellKey;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Item;
import zhiheng.templates.period.Month;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/**
 * A year of monthly returns of many bureaus, all in order: {@code Returns TEMPLATES FOLDER UNITS}.
 * The same seed gives the same bytes; a folder that is complete is left as it is.
 */
public final class Returns {
  private static final int YEAR = 2017;
  private static final long SEED = 20170101;
  private static final String[] PARTS = {".invention", ".utility_model", ".design"};
  private static final String[] WAYS = {".adjudication", ".mediation", ".withdrawal", ".other"};

  private final Form form;
  private final FormWorkbook workbooks;
  private final Path folder;

  private Returns(Templates templates, Path folder) {
    this.form = templates.forms().find("monthly-return", new Month(YEAR, 1)).orElseThrow();
    this.workbooks = new FormWorkbook(templates, Lang.ZH);
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    Templates templates = Templates.open(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    int most = Integer.parseInt(args[2]);
    Path done = folder.resolve(".complete");
    if (Files.exists(done)) {
      return;
    }
    List<UnitCode> units =
        templates.register().at(LocalDate.of(YEAR, 1, 1)).stream()
            .map(unit -> unit.code())
            .filter(code -> templates.register().find(code, LocalDate.of(YEAR, 12, 1)).isPresent())
            .sorted()
            .limit(most)
            .toList();
    Returns returns = new Returns(templates, folder);
    for (int month = 1; month <= 12; month++) {
      Files.createDirectories(folder.resolve(new Month(YEAR, month).code()));
    }
    units.parallelStream().forEach(returns::year);
    System.err.printf(
        "%d units x 12 months, %d items in %d cells each%n",
        units.size(),
        returns.form.items().size(),
        returns.form.items().stream().mapToInt(item -> item.columns().size()).sum());
    Files.createFile(done);
  }

  private void year(UnitCode unit) {
    Random chance = new Random(SEED ^ unit.hashCode());
    int size = 1 + chance.nextInt(40);
    Map<String, Integer> total = new HashMap<>();
    int open = chance.nextInt(size + 1);
    for (int month = 1; month <= 12; month++) {
      Map<String, Integer> now = figures(chance, size, open);
      Map<CellKey, String> values = new LinkedHashMap<>();
      for (Item item : form.items()) {
        int figure = now.getOrDefault(item.code(), 0);
        values.put(new CellKey(item.code(), "month"), Integer.toString(figure));
        if (item.columns().contains("ytd")) {
          int sum = total.merge(item.code(), figure, Integer::sum);
          values.put(new CellKey(item.code(), "ytd"), Integer.toString(sum));
        }
      }
      open = now.getOrDefault("infringement.open_end", 0);
      write(unit, new Month(YEAR, month), values);
    }
  }

  /** Figures of one month that agree with each other. */
  private Map<String, Integer> figures(Random chance, int size, int open) {
    Map<String, Integer> now = new HashMap<>();
    for (Item item : form.items()) {
      now.put(item.code(), chance.nextInt(size));
    }
    sum(now, "infringement.filed", PARTS);
    for (String part : PARTS) {
      now.put("infringement.accepted" + part, now.get("infringement.filed" + part));
    }
    sum(now, "infringement.accepted", PARTS);
    int left = open + now.get("infringement.filed");
    for (String way : WAYS) {
      int some = Math.min(left, chance.nextInt(size));
      now.put("infringement.concluded" + way, some);
      left -= some;
    }
    sum(now, "infringement.concluded", WAYS);
    now.put("infringement.open_start", open);
    now.put("infringement.open_end", left);
    now.put("infringement.concluded_in_time", now.get("infringement.concluded") * 9 / 10);
    for (String some : new String[] {"foreign", "trade_fair", "ecommerce"}) {
      now.put("infringement." + some, now.get("infringement.filed") / 4);
    }
    for (String some : new String[] {"trade_fair", "ecommerce"}) {
      now.put("counterfeit." + some, now.get("counterfeit.filed") / 4);
    }
    now.put("staff.enforcement", size + 5);
    now.put("staff.certified", size);
    now.put("inspection.staff_times", 3 * now.get("inspection.done"));
    return now;
  }

  private static void sum(Map<String, Integer> now, String item, String... parts) {
    now.put(item, IntStream.range(0, parts.length).map(i -> now.get(item + parts[i])).sum());
  }

  private void write(UnitCode unit, Month month, Map<CellKey, String> values) {
    Path file = folder.resolve(month.code()).resolve(unit.code() + ".xlsx");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      workbooks.write(form, new Filling(unit, month, "", values), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
