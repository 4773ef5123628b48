package zhiheng.templates.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.check.Check;
import zhiheng.templates.check.UsualRange;
import zhiheng.templates.period.Period;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/**
 * One version of a form: what a unit is asked for a period.
 *
 * @param version the first month for which it holds, as in {@code 2016-01}
 * @param source where it is laid down that units report this
 * @param by who may hand it in
 * @param campaigns the windows within which it is handed in; empty if it belongs to no campaign
 * @param note one or two sentences for the clerk under the title
 * @param part what a unit's second file for the same period would be told apart by (a work plan, a
 *     reviewer); empty if there is only one file
 * @param dueWorkingDays working days after the end of the period within which it is handed in,
 *     where {@code terms} say nothing else
 * @param sections the items of a grid; empty for a list
 * @param most rows of a list; 0 for a grid
 * @param key columns whose values together stand only once in a list
 * @param tracking how rows of a list go on from one return to the next
 * @param table what a bulletin shows of it; empty if nothing
 * @param terms until when periods are handed in and corrected, and who approves, oldest first
 * @param expected who must hand it in; nobody must if it is empty
 */
public record Form(
    String code,
    String version,
    Rhythm rhythm,
    Kind kind,
    Text title,
    Text note,
    Optional<String> source,
    Reporters by,
    List<Campaign> campaigns,
    Optional<Text> part,
    int dueWorkingDays,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<Section> sections,
    List<Column> columns,
    int most,
    List<String> key,
    Optional<Tracking> tracking,
    List<Check> checks,
    List<UsualRange> usualRanges,
    Optional<FormTable> table,
    List<Term> terms,
    List<Expected> expected) {

  /** How the cells lie. */
  public enum Kind {
    /** Items down, columns across. */
    GRID,
    /** Columns across, any number of rows. */
    LIST
  }

  public Form {
    campaigns = List.copyOf(campaigns);
    sections = List.copyOf(sections);
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    checks = List.copyOf(checks);
    usualRanges = List.copyOf(usualRanges);
    terms = List.copyOf(terms);
    expected = List.copyOf(expected);
  }

  /** Until when a period is handed in and corrected, and who must approve it. */
  public Term term(Period period) {
    return terms.stream()
        .filter(term -> term.holdsFor(period))
        .findFirst()
        .orElseGet(() -> Term.always(dueWorkingDays));
  }

  /** The units that stood at the end of a period and must hand in for it, by code. */
  public List<Unit> expectedUnits(Register register, Period period) {
    return expected.stream()
        .flatMap(rule -> rule.units(register, period).stream())
        .filter(by::include)
        .distinct()
        .sorted(Comparator.comparing(Unit::code))
        .toList();
  }

  /** True if this version speaks of a period. */
  public boolean holdsFor(Period period) {
    return rhythm.fits(period)
        && !period.firstDay().isBefore(validFrom)
        && validTo.map(last -> !period.firstDay().isAfter(last)).orElse(true)
        && (campaigns.isEmpty() || campaigns.stream().anyMatch(one -> belongsTo(one, period)));
  }

  /** A window is the campaign itself; of anything shorter, a part must lie in it. */
  private static boolean belongsTo(Campaign campaign, Period period) {
    return period.kind() == Period.Kind.WINDOW
        ? campaign.window().equals(period)
        : !period.lastDay().isBefore(campaign.window().firstDay())
            && !period.firstDay().isAfter(campaign.window().lastDay());
  }

  /** The periods of a year for which this version is handed in, in order; none for events. */
  public List<Period> periodsIn(Year year) {
    Stream<Period> periods =
        rhythm == Rhythm.WINDOW
            ? campaigns.stream().map(Campaign::window)
            : rhythm.periodsIn(year).stream();
    return periods
        .filter(period -> period.inYear().equals(year) && holdsFor(period))
        .sorted(Period.ORDER)
        .toList();
  }

  /** All items of a grid in the order of the sheet. */
  public List<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream()).toList();
  }

  public Optional<Item> item(String itemCode) {
    return items().stream().filter(item -> item.code().equals(itemCode)).findFirst();
  }

  /** The name of an item with its section and the items it is a part of. */
  public Text fullName(Item item) {
    List<Text> names = new ArrayList<>();
    for (Section section : sections) {
      if (section.items().contains(item)) {
        names.add(section.name());
        section.items().stream()
            .filter(other -> item.code().startsWith(other.code() + "."))
            .map(Item::name)
            .forEach(names::add);
      }
    }
    names.add(item.name());
    return new Text(
        names.stream().map(Text::zh).collect(Collectors.joining("—")),
        names.stream().map(Text::en).collect(Collectors.joining(" – ")));
  }

  public Optional<Column> column(String columnCode) {
    return columns.stream().filter(column -> column.code().equals(columnCode)).findFirst();
  }

  /** The items that an item is made up of: one dot further down. */
  public List<Item> parts(String itemCode) {
    return parts(items().stream(), itemCode);
  }

  static List<Item> parts(Stream<Item> items, String itemCode) {
    return items
        .filter(item -> item.code().startsWith(itemCode + "."))
        .filter(item -> item.code().indexOf('.', itemCode.length() + 1) < 0)
        .toList();
  }
}
