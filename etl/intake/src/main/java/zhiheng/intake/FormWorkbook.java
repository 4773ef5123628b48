package zhiheng.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import zhiheng.intake.given.Prefilled;
import zhiheng.intake.sheet.BlankWorkbook;
import zhiheng.intake.sheet.BlankWorkbook.Value;
import zhiheng.intake.sheet.CellKey;
import zhiheng.intake.sheet.RowHeights;
import zhiheng.intake.sheet.SheetLayout;
import zhiheng.intake.sheet.SheetLayout.Spot;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Choice;
import zhiheng.templates.form.Entry;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.TenDays;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** Writes workbooks that a clerk can fill in without a manual; draws each form only once. */
public final class FormWorkbook {
  /** Day 0 of a spreadsheet's calendar. */
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

  private final Templates templates;
  private final Wording words;
  private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();

  private record Drawn(SheetLayout layout, BlankWorkbook blank) {}

  /**
   * Who hands in, for when, and what is known already.
   *
   * @param part the work plan or the reviewer; empty if the form has no parts
   * @param values plain texts by cell: {@code 412}, {@code 2017-03-31}, the code of a choice; a
   *     row's column {@link SheetLayout#EXPLANATION} takes words
   */
  public record Filling(UnitCode unit, Period period, String part, Map<CellKey, String> values) {

    /** Nothing known yet. */
    public static Filling empty(UnitCode unit, Period period) {
      return new Filling(unit, period, "", Map.of());
    }
  }

  public FormWorkbook(Templates templates, Lang lang) {
    this.templates = templates;
    this.words = Wording.read(templates.folder().resolve("wording/forms"), lang);
  }

  /**
   * Writes the workbook of a form; the same filling gives the same bytes.
   *
   * @throws IllegalArgumentException if a value belongs to no cell of the form, or is none that the
   *     cell takes
   */
  public void write(Form form, Filling filling, OutputStream out) throws IOException {
    Drawn of =
        drawn.computeIfAbsent(
            form.code() + " " + form.version(),
            any -> {
              SheetLayout layout = SheetLayout.of(form);
              return new Drawn(layout, BlankWorkbook.draw(layout, words));
            });
    Map<String, Value> values = new TreeMap<>();
    filling.values().forEach((key, text) -> values.put(ref(of.layout, key), value(of, key, text)));
    values.put(BlankWorkbook.whoAndWhen(), new Value(whoAndWhen(form, filling), false));
    of.blank.write(
        values, RowHeights.of(of.layout, filling.values()), identity(form, filling), out);
  }

  private static String ref(SheetLayout layout, CellKey key) {
    boolean known =
        layout.spots().containsKey(key)
            || key.column().equals(SheetLayout.EXPLANATION) && layout.rows().containsKey(key.row());
    if (!known) {
      throw new IllegalArgumentException("no such cell: " + key.row() + " " + key.column());
    }
    return layout.ref(key);
  }

  private Value value(Drawn of, CellKey key, String text) {
    Spot spot = of.layout.spots().get(key);
    if (spot == null) {
      return new Value(text, false);
    }
    Entry entry = spot.entry();
    return switch (entry.type()) {
      case COUNT, AMOUNT, DECIMAL ->
          new Value(new BigDecimal(text).stripTrailingZeros().toPlainString(), true);
      case DATE ->
          new Value(Long.toString(ChronoUnit.DAYS.between(EPOCH, LocalDate.parse(text))), true);
      case CHOICE ->
          new Value(
              entry
                  .choice(text)
                  .map(Choice::name)
                  .orElseThrow(() -> new IllegalArgumentException("no such choice: " + text))
                  .in(words.lang()),
              false);
      case TEXT, CODE -> new Value(text, false);
    };
  }

  private String whoAndWhen(Form form, Filling filling) {
    String name =
        templates
            .register()
            .find(filling.unit(), filling.period().firstDay())
            .map(unit -> unit.name().in(words.lang()))
            .orElse("");
    List<String> texts = new ArrayList<>();
    texts.add(words.say("unit", Map.of("name", name, "code", filling.unit())));
    texts.add(period(filling.period()));
    form.part()
        .ifPresent(
            label -> texts.add(words.say("part", Map.of("label", label, "value", part(filling)))));
    texts.add(
        // The assessor of each year sets the day for self-scores; no number of days is theirs.
        form.code().equals(Prefilled.SELF_SCORE)
            ? words.say("due_set")
            : words.say("due", Map.of("days", form.dueWorkingDays())));
    return String.join("    ", texts);
  }

  /** A work plan by its title, anything else as it stands. */
  private String part(Filling filling) {
    return templates
        .workPlans()
        .find(filling.part())
        .map(plan -> plan.title().in(words.lang()))
        .orElse(filling.part());
  }

  private String period(Period period) {
    LocalDate first = period.firstDay();
    LocalDate last = period.lastDay();
    String third = period instanceof TenDays it ? words.say("third_" + it.third()) : "";
    return words.say(
        "period_" + period.kind().name().toLowerCase(Locale.ROOT),
        Map.of(
            "code",
            period.code(),
            "year",
            first.getYear(),
            "month",
            first.getMonthValue(),
            "day",
            first.getDayOfMonth(),
            "third",
            third,
            "quarter",
            (first.getMonthValue() + 2) / 3,
            "last_month",
            last.getMonthValue(),
            "last_day",
            last.getDayOfMonth()));
  }

  private static List<Value> identity(Form form, Filling filling) {
    int month = filling.period() instanceof Month it ? it.month() : 0;
    return List.of(
        new Value(form.code(), false),
        new Value(form.version(), false),
        new Value(filling.unit().code(), false),
        new Value(filling.period().code(), false),
        new Value(filling.part(), false),
        new Value(Integer.toString(month), true));
  }
}
