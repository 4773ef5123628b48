package zhiheng.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;
import zhiheng.templates.Templates;
import zhiheng.templates.dataset.AllowedValue;
import zhiheng.templates.unit.UnitCode;

/**
 * A table's heads and values: words of the user's language on a screen, codes in files that other
 * programs read.
 *
 * @param prefix of the heads' codes among the messages
 */
record InWords(Console console, Templates templates, Listing.Format format, String prefix) {

  Listing listing(List<String> columns) {
    return new Listing(columns.stream().map(this::head).toList());
  }

  /** The head of a column. */
  String head(String column) {
    return isScreen() ? console.say(prefix + column) : column;
  }

  /** A constant as a word: {@code OVERDUE} is {@code overdue} in a file. */
  String word(Enum<?> value) {
    return head(value.name().toLowerCase(Locale.ROOT));
  }

  /** A value of a column of the list of cases. */
  String value(String column, String code) {
    return value("cases", column, code);
  }

  /** A value of a column of a dataset. */
  String value(String dataset, String column, String code) {
    return templates
        .datasets()
        .find(dataset)
        .flatMap(rows -> rows.find(column))
        .filter(any -> isScreen())
        .flatMap(
            found -> found.values().stream().filter(each -> each.code().equals(code)).findFirst())
        .map(AllowedValue::name)
        .map(name -> name.in(console.lang()))
        .orElse(code);
  }

  /**
   * What somebody wrote, such as a case number. In CSV it gets an apostrophe before it if a
   * spreadsheet would take it for a formula.
   */
  String written(String text) {
    boolean formula = text.matches("(?s)[=+\\-@\\t\\r].*");
    return formula && format == Listing.Format.CSV ? "'" + text : text;
  }

  /** A share of one in per cent, 0.9 as 90.0%; in files it stays what it is. */
  @Nullable Object share(Optional<BigDecimal> share) {
    return isScreen()
        ? share
            .map(
                part ->
                    part.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%")
            .orElse("")
        : share.orElse(null);
  }

  /** Yes or no; nothing if it is not known. */
  @Nullable Object flag(Optional<Boolean> flag) {
    return isScreen()
        ? flag.map(yes -> console.say(yes ? "word_yes" : "word_no")).orElse("")
        : flag.orElse(null);
  }

  /** The name of a unit on a day; its code if the register does not know it. */
  String unit(String code, LocalDate on) {
    return templates
        .register()
        .find(new UnitCode(code), on)
        .map(unit -> unit.shortName().in(console.lang()))
        .orElse(code);
  }

  boolean isScreen() {
    return format == Listing.Format.TEXT;
  }
}
