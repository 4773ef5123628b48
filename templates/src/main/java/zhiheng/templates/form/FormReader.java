package zhiheng.templates.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.ChoicesDoNotFit;
import zhiheng.templates.form.FormFindings.CodeTwice;
import zhiheng.templates.form.FormFindings.ColumnCodeUnfit;
import zhiheng.templates.form.FormFindings.NotADay;
import zhiheng.templates.form.FormFindings.NotOfThisKind;
import zhiheng.templates.form.FormFindings.OriginTwice;
import zhiheng.templates.form.FormFindings.UnknownColumn;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.wording.Text;

/** Reads one form from its definition; whatever is wrong with it is reported to the fields. */
final class FormReader {
  private static final Text NO_WORDS = new Text("", "");

  /** What the dataset of every list says of its rows; no column of a form may be called so. */
  private static final List<String> TAKEN =
      List.of("unit", "level", "province", "period", "year", "month", "part", "row", "current");

  /** Choices that stand in another definition, by the name under which a column asks for them. */
  private final Map<String, List<Choice>> shared;

  private final Elsewhere elsewhere;
  private final Set<String> itemCodes = new HashSet<>();
  private List<Column> columns = List.of();
  private Entry usual =
      new Entry(EntryType.TEXT, Blank.REFUSED, NO_WORDS, List.of(), Optional.empty());

  private FormReader(Map<String, List<Choice>> shared, Elsewhere elsewhere) {
    this.shared = shared;
    this.elsewhere = elsewhere;
  }

  /**
   * Reads a form.
   *
   * @param elsewhere takes the figures of other forms that its checks name
   */
  static Form read(Fields fields, Map<String, List<Choice>> shared, Elsewhere elsewhere) {
    return new FormReader(shared, elsewhere).form(fields);
  }

  private Form form(Fields fields) {
    Form.Kind kind = fields.choice("kind", Form.Kind.class);
    fields.optionalMap("defaults", this::entry).ifPresent(entry -> usual = entry);
    columns = fields.list("columns", column -> column(column, kind));
    twice(fields, "columns", columns.stream().map(Column::code).toList());
    List<Section> sections = fields.list("sections", this::section);
    List<Item> items = sections.stream().flatMap(section -> section.items().stream()).toList();
    boolean grid = kind == Form.Kind.GRID;
    if (grid == items.isEmpty()) {
      fields.report(new NotOfThisKind(fields.place("sections"), "sections", fields.text("kind")));
    }
    int most = fields.optionalWhole("rows").orElse(0);
    if (grid != (most <= 0)) {
      fields.report(new NotOfThisKind(fields.place("rows"), "rows", fields.text("kind")));
    }
    Rhythm rhythm = fields.choice("rhythm", Rhythm.class, Rhythm.MONTH);
    Subject subject = new Subject(kind, rhythm, items, columns, ValidityReader.ofForm(fields));
    CheckReader checkReader = new CheckReader(subject, elsewhere);
    List<Check> checks = fields.list("checks", checkReader::read);
    UsualRangeReader rangeReader = new UsualRangeReader(subject);
    List<UsualRange> usualRanges = fields.list("usual_ranges", rangeReader::read);
    twice(
        fields,
        "checks",
        Stream.concat(checks.stream().map(Check::id), usualRanges.stream().map(UsualRange::id))
            .toList());
    HandingReader handing = new HandingReader(fields, kind, items, columns);
    List<String> key = columnNames(fields, "key");
    return new Form(
        fields.text("code"),
        fields.text("version"),
        rhythm,
        kind,
        fields.words("title"),
        fields.words("note"),
        fields.optionalText("source"),
        handing.reporters(),
        handing.campaigns(rhythm),
        fields.optionalWords("part"),
        fields.whole("due_working_days"),
        day(fields, "valid_from").orElse(LocalDate.MIN),
        day(fields, "valid_to"),
        sections,
        columns,
        most,
        key,
        handing.tracking(key),
        checks,
        usualRanges,
        handing.table(),
        TermsReader.terms(fields),
        TermsReader.expected(fields));
  }

  private Section section(Fields fields) {
    return new Section(fields.text("code"), fields.words("name"), fields.list("items", this::item));
  }

  private Item item(Fields fields) {
    String code = fields.text("code");
    if (!itemCodes.add(code)) {
      fields.report(new CodeTwice(fields.place("code"), code));
    }
    List<String> asked = columnNames(fields, "columns");
    return new Item(
        code,
        fields.words("name"),
        entry(fields),
        asked.isEmpty() ? columns.stream().map(Column::code).toList() : asked,
        origin(fields),
        (int) itemCodes.stream().filter(other -> code.startsWith(other + ".")).count());
  }

  /** What an item was before; of several answers the first counts and the others are refused. */
  private static Optional<Origin> origin(Fields fields) {
    LinePlace place = fields.place();
    Optional<Origin> was =
        fields
            .optionalText("was")
            .map(code -> new Origin(Origin.How.RENAMED, List.of(code), fields.place("was")));
    Optional<Origin> split =
        fields
            .optionalText("splits")
            .map(code -> new Origin(Origin.How.PART, List.of(code), fields.place("splits")));
    List<String> added = fields.texts("sum_of");
    Optional<Origin> sum =
        added.isEmpty()
            ? Optional.empty()
            : Optional.of(new Origin(Origin.How.SUM, added, fields.place("sum_of")));
    List<Origin> all = Stream.of(was, split, sum).flatMap(Optional::stream).toList();
    if (all.size() > 1) {
      fields.report(new OriginTwice(place, fields.text("code")));
    }
    return all.stream().findFirst();
  }

  private Column column(Fields fields, Form.Kind kind) {
    Map<String, List<String>> requiredWhen = new LinkedHashMap<>();
    fields.optionalMap(
        "required_when",
        when -> {
          when.names().forEach(name -> requiredWhen.put(name, when.texts(name)));
          return when;
        });
    String code = fields.text("code");
    if (!code.matches("[a-z][a-z0-9_]*") || (kind == Form.Kind.LIST && TAKEN.contains(code))) {
      fields.report(new ColumnCodeUnfit(fields.place("code"), code, String.join(", ", TAKEN)));
    }
    return new Column(
        code,
        fields.words("name"),
        kind == Form.Kind.LIST ? Optional.of(entry(fields)) : Optional.empty(),
        fields.flag("given", false),
        fields.flag("personal", false),
        requiredWhen,
        fields.optionalWhole("width").orElse(14),
        formerColumn(fields, kind));
  }

  /** A column of a grid means the same in all versions; one of a list may get another code. */
  private static Optional<Origin> formerColumn(Fields fields, Form.Kind kind) {
    Optional<String> was = fields.optionalText("was");
    if (was.isPresent() && kind == Form.Kind.GRID) {
      fields.report(new NotOfThisKind(fields.place("was"), "was", "grid"));
    }
    return was.filter(any -> kind == Form.Kind.LIST)
        .map(code -> new Origin(Origin.How.RENAMED, List.of(code), fields.place("was")));
  }

  private Entry entry(Fields fields) {
    EntryType type = fields.optionalChoice("type", EntryType.class).orElse(usual.type());
    List<Choice> choices = new ArrayList<>(fields.list("choices", FormReader::choice));
    Optional<String> elsewhere = fields.optionalText("choices_of");
    choices.addAll(elsewhere.map(name -> shared.getOrDefault(name, List.of())).orElse(List.of()));
    if (elsewhere.isPresent() && choices.isEmpty()) {
      String known = String.join(", ", shared.keySet());
      fields.report(new UnknownWord(fields.place("choices_of"), elsewhere.get(), known));
    }
    if (choices.isEmpty() == (type == EntryType.CHOICE)) {
      fields.report(new ChoicesDoNotFit(fields.place(), Integer.toString(choices.size())));
    }
    return new Entry(
        type,
        fields.optionalChoice("blank", Blank.class).orElse(usual.blank()),
        fields.optionalWords("measure").orElse(usual.measure()),
        choices,
        fields.optionalWords("hint"));
  }

  private static Choice choice(Fields fields) {
    return new Choice(fields.text("code"), fields.words("name"));
  }

  private List<String> columnNames(Fields fields, String field) {
    List<String> known = columns.stream().map(Column::code).toList();
    List<String> names = new ArrayList<>();
    for (Placed<String> name : fields.placedTexts(field)) {
      if (!known.contains(name.value())) {
        fields.report(new UnknownColumn(name.place(), name.value(), String.join(", ", known)));
      } else {
        names.add(name.value());
      }
    }
    return names;
  }

  static Optional<LocalDate> day(Fields fields, String field) {
    if (!fields.has(field) && field.equals("valid_to")) {
      return fields.optionalText(field).map(LocalDate::parse);
    }
    String found = fields.text(field);
    try {
      return Optional.of(LocalDate.parse(found));
    } catch (DateTimeParseException e) {
      LinePlace place = fields.place(field);
      fields.report(new NotADay(place, found));
      return Optional.empty();
    }
  }

  private static void twice(Fields fields, String field, List<String> codes) {
    Set<String> seen = new HashSet<>();
    for (String code : codes) {
      if (!seen.add(code)) {
        fields.report(new CodeTwice(fields.place(field), code));
      }
    }
  }
}
