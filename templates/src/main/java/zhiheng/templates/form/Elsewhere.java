package zhiheng.templates.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.templates.check.Expression.Publication;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.form.FormFindings.ItemWithoutColumn;
import zhiheng.templates.form.FormFindings.NotANumericColumn;
import zhiheng.templates.form.FormFindings.NothingPublished;
import zhiheng.templates.form.FormFindings.SumOfLongerPeriods;
import zhiheng.templates.form.FormFindings.UnknownFormInCheck;
import zhiheng.templates.form.FormFindings.UnknownItem;
import zhiheng.templates.form.FormFindings.UnknownWord;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.unit.UnitCode;

/** What checks name outside their form; it can be looked up only when all forms are read. */
record Elsewhere(
    List<Asked> figures, List<Sum> sums, List<Published> publications, List<Tag> tags) {

  Elsewhere() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /**
   * A figure of another form.
   *
   * @param written the item and its column as written
   */
  record Asked(LinePlace place, String form, String row, String column, String written) {

    /** What is wrong with it; nothing if one version of the other form asks for that number. */
    Optional<Finding> lookedUp(List<Form> forms) {
      List<Form> versions = versions(forms, form);
      if (versions.isEmpty()) {
        List<String> known = forms.stream().map(Form::code).distinct().sorted().toList();
        return Optional.of(new UnknownFormInCheck(place, form, String.join(", ", known)));
      }
      List<Item> items = versions.stream().flatMap(one -> one.items().stream()).distinct().toList();
      List<Item> meant = items.stream().filter(item -> item.code().equals(row)).toList();
      if (meant.isEmpty()) {
        return Optional.of(new UnknownItem(place, written, Names.similar(items, written)));
      }
      if (meant.stream().noneMatch(item -> item.columns().contains(column))) {
        return Optional.of(new ItemWithoutColumn(place, row, column));
      }
      return meant.stream().allMatch(item -> item.entry().type().isNumber())
          ? Optional.empty()
          : Optional.of(new NotANumericColumn(place, written));
    }
  }

  /** A sum over the periods of another form within those of a form of this rhythm. */
  record Sum(LinePlace place, String form, Rhythm within) {
    Optional<Finding> lookedUp(List<Form> forms) {
      return versions(forms, form).stream().allMatch(one -> one.rhythm().isShorterThan(within))
          ? Optional.empty()
          : Optional.of(new SumOfLongerPeriods(place, form));
    }
  }

  /** A published figure. */
  record Published(LinePlace place, Publication which) {
    Optional<Finding> lookedUp(PublishedSeries series) {
      boolean there =
          series.of(which.series()).stream()
              .filter(one -> one.item().equals(which.item()) && one.derived().isEmpty())
              .anyMatch(one -> which.own() != one.area().equals(UnitCode.NATIONAL));
      List<String> known =
          series.of(which.series()).stream()
              .map(zhiheng.templates.published.Published::item)
              .distinct()
              .toList();
      return there
          ? Optional.empty()
          : Optional.of(
              new NothingPublished(
                  place,
                  which.series() + ":" + which.item(),
                  String.join(", ", known.isEmpty() ? series.titles().keySet() : known)));
    }
  }

  /** A group of units. */
  record Tag(LinePlace place, String word) {
    Optional<Finding> lookedUp(Set<String> known) {
      String all = known.stream().sorted().collect(Collectors.joining(", "));
      return known.contains(word)
          ? Optional.empty()
          : Optional.of(new UnknownWord(place, word, all));
    }
  }

  /** What is wrong with the figures of other forms. */
  List<Finding> lookedUp(List<Form> forms) {
    return Stream.concat(
            figures.stream().distinct().flatMap(one -> one.lookedUp(forms).stream()),
            sums.stream().distinct().flatMap(one -> one.lookedUp(forms).stream()))
        .toList();
  }

  private static List<Form> versions(List<Form> forms, String code) {
    return forms.stream().filter(one -> one.code().equals(code)).toList();
  }
}
