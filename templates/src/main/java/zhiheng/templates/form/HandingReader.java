package zhiheng.templates.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.form.FormFindings.NoWindow;
import zhiheng.templates.form.FormFindings.NotADay;
import zhiheng.templates.form.FormFindings.NotOfThisKind;
import zhiheng.templates.form.FormFindings.RhythmWithoutCampaign;
import zhiheng.templates.form.FormFindings.ShownItemUnknown;
import zhiheng.templates.form.FormFindings.UnknownColumn;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.period.Window;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;

/**
 * Reads what a form says beside its cells: who hands it in, within which campaign, what follows.
 */
final class HandingReader {
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private final Fields fields;
  private final Form.Kind kind;
  private final List<Item> items;
  private final List<Column> columns;

  HandingReader(Fields fields, Form.Kind kind, List<Item> items, List<Column> columns) {
    this.fields = fields;
    this.kind = kind;
    this.items = items;
    this.columns = columns;
  }

  Reporters reporters() {
    return fields
        .optionalMap(
            "handed_in_by",
            by -> {
              List<Unit.Kind> kinds = by.choices("kinds", Unit.Kind.class);
              List<Level> levels = by.choices("levels", Level.class);
              return new Reporters(
                  kinds.isEmpty() ? Reporters.ALL.kinds() : Set.copyOf(kinds),
                  levels.isEmpty() ? Reporters.ALL.levels() : Set.copyOf(levels),
                  by.optionalText("tag"));
            })
        .orElse(Reporters.ALL);
  }

  List<Campaign> campaigns(Rhythm rhythm) {
    List<Campaign> campaigns = fields.list("campaigns", HandingReader::campaign);
    if (rhythm == Rhythm.WINDOW && campaigns.isEmpty()) {
      fields.report(new RhythmWithoutCampaign(fields.place("rhythm")));
    }
    return campaigns;
  }

  private static Campaign campaign(Fields one) {
    LocalDate from = day(one, "from");
    LocalDate to = day(one, "to");
    boolean good = !to.isBefore(from) && to.getYear() == from.getYear();
    if (!good) {
      one.report(new NoWindow(one.place("to"), from, to));
    }
    return new Campaign(one.words("name"), new Window(from, good ? to : from));
  }

  private static LocalDate day(Fields one, String field) {
    String found = one.text(field);
    try {
      return LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      one.report(new NotADay(one.place(field), found));
      return NO_DAY;
    }
  }

  Optional<Tracking> tracking(List<String> key) {
    Optional<Tracking> tracking = fields.optionalMap("tracks", this::tracked);
    if (tracking.isPresent() && key.isEmpty()) {
      fields.report(new NotOfThisKind(fields.place("tracks"), "tracks", "key"));
    }
    return tracking;
  }

  private Tracking tracked(Fields tracks) {
    String code = tracks.text("column");
    List<String> known = choices(code);
    if (known.isEmpty()) {
      tracks.report(new UnknownColumn(tracks.place("column"), code, columnsWithChoices()));
    }
    List<String> until = new ArrayList<>();
    for (Placed<String> choice : tracks.placedTexts("until")) {
      if (!known.isEmpty() && !known.contains(choice.value())) {
        tracks.report(new UnknownWord(choice.place(), choice.value(), String.join(", ", known)));
      }
      until.add(choice.value());
    }
    if (until.isEmpty()) {
      tracks.text("until");
    }
    return new Tracking(code, until);
  }

  private List<String> choices(String column) {
    return columns.stream()
        .filter(one -> one.code().equals(column))
        .flatMap(one -> one.entry().stream())
        .flatMap(entry -> entry.choices().stream())
        .map(Choice::code)
        .toList();
  }

  private String columnsWithChoices() {
    return String.join(
        ", ", columns.stream().map(Column::code).filter(code -> !choices(code).isEmpty()).toList());
  }

  /** What the bulletin shows; of a form that does not say, its totals or its kinds of rows. */
  Optional<FormTable> table() {
    FormTable usual = new FormTable(Optional.empty(), usualItems(), usualColumn(), List.of());
    if (!fields.has("bulletin")) {
      return Optional.of(usual);
    }
    return fields
        .optionalMap("bulletin", bulletin -> table(bulletin, usual))
        .flatMap(shown -> shown);
  }

  private Optional<FormTable> table(Fields bulletin, FormTable usual) {
    boolean show = bulletin.flag("show", true);
    List<String> shown = new ArrayList<>();
    for (Placed<String> item : bulletin.placedTexts("items")) {
      if (items.stream().noneMatch(one -> one.code().equals(item.value()))) {
        bulletin.report(
            new ShownItemUnknown(item.place(), item.value(), Names.similar(items, item.value())));
      }
      shown.add(item.value());
    }
    List<String> sums = new ArrayList<>();
    for (Placed<String> sum : bulletin.placedTexts("sums")) {
      if (columns.stream().noneMatch(column -> isNumber(column, sum.value()))) {
        bulletin.report(new UnknownColumn(sum.place(), sum.value(), columnCodes()));
      }
      sums.add(sum.value());
    }
    Optional<String> column = bulletin.optionalText("column");
    column
        .filter(code -> columns.stream().noneMatch(one -> one.code().equals(code)))
        .ifPresent(
            code ->
                bulletin.report(new UnknownColumn(bulletin.place("column"), code, columnCodes())));
    FormTable table =
        new FormTable(
            bulletin.optionalWords("title"),
            shown.isEmpty() ? usual.items() : shown,
            column.orElse(usual.column()),
            sums);
    return Optional.of(table).filter(any -> show);
  }

  private static boolean isNumber(Column column, String code) {
    return column.code().equals(code)
        && column.entry().map(entry -> entry.type().isNumber()).orElse(false);
  }

  private String columnCodes() {
    return String.join(", ", columns.stream().map(Column::code).toList());
  }

  private List<String> usualItems() {
    return items.stream()
        .filter(item -> item.depth() == 0 && item.entry().type().isNumber())
        .map(Item::code)
        .toList();
  }

  private String usualColumn() {
    return columns.stream()
        .map(Column::code)
        .filter(
            code ->
                kind == Form.Kind.GRID
                    ? !code.equals(Column.YEAR_TO_DATE)
                    : !choices(code).isEmpty())
        .findFirst()
        .orElse("");
  }
}
