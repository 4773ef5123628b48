package zhiheng.templates.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zhiheng.templates.form.Forms;
import zhiheng.templates.goal.Goal.Better;
import zhiheng.templates.goal.Goal.Figures;
import zhiheng.templates.goal.Goal.InReturns;
import zhiheng.templates.goal.Goal.InSeries;
import zhiheng.templates.goal.Goal.Measuring;
import zhiheng.templates.goal.GoalFindings.GoalBeginsTooLate;
import zhiheng.templates.goal.GoalFindings.GoalFigureUnknown;
import zhiheng.templates.goal.GoalFindings.GoalItemUnknown;
import zhiheng.templates.goal.GoalFindings.GoalNeedsOneFigure;
import zhiheng.templates.goal.GoalFindings.GoalTwice;
import zhiheng.templates.published.Published;
import zhiheng.templates.published.PublishedSeries;
import zhiheng.templates.source.Fields;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Reads the goals for one year. */
final class GoalReader {
  /** The form whose items goals may count. */
  static final String FORM = "monthly-return";

  private final PublishedSeries published;
  private final Forms forms;
  private final Set<String> codes = new HashSet<>();

  GoalReader(PublishedSeries published, Forms forms) {
    this.published = published;
    this.forms = forms;
  }

  GoalSet read(Fields fields) {
    int year = fields.whole("year");
    Text source = fields.words("source");
    return new GoalSet(
        fields.text("goals"),
        year,
        fields.words("title"),
        source,
        fields.list("items", each -> goal(each, year, source)));
  }

  private Goal goal(Fields fields, int year, Text source) {
    String code = fields.text("code");
    if (!codes.add(code)) {
      fields.report(new GoalTwice(fields.place("code"), code));
    }
    Text text = fields.words("text");
    Optional<Text> why = fields.optionalWords("not_measurable");
    Optional<Figures> figures =
        fields
            .optionalMap("published", this::series)
            .or(() -> fields.optionalMap("returns", this::returns));
    int given =
        (why.isPresent() ? 1 : 0)
            + (fields.has("published") ? 1 : 0)
            + (fields.has("returns") ? 1 : 0);
    if (given != 1) {
      fields.report(new GoalNeedsOneFigure(fields.place(), given));
    }
    return new Goal(
        code, year, text, source, figures.map(each -> measuring(fields, each, year)), why);
  }

  private static Measuring measuring(Fields fields, Figures figures, int year) {
    int from = fields.whole("from");
    if (from >= year) {
      fields.report(new GoalBeginsTooLate(fields.place("from"), from, year));
    }
    return new Measuring(
        figures,
        fields.words("reading"),
        from,
        fields.choice("better", Better.class),
        fields.optionalNumber("target"),
        fields.optionalNumber("most"),
        fields.flag("illustration", false));
  }

  private Figures series(Fields fields) {
    String series = fields.text("series");
    String item = fields.text("item");
    List<Published> national =
        published.all().stream().filter(each -> each.area().equals(UnitCode.NATIONAL)).toList();
    boolean known =
        national.stream()
            .anyMatch(each -> each.series().equals(series) && each.item().equals(item));
    if (!known) {
      fields.report(
          new GoalFigureUnknown(
              fields.place("item"),
              series,
              item,
              national.stream()
                  .map(each -> each.series() + "/" + each.item())
                  .distinct()
                  .collect(Collectors.joining(", "))));
    }
    return new InSeries(series, item);
  }

  private Figures returns(Fields fields) {
    String of = fields.text("of");
    Optional<String> per = fields.optionalText("per");
    known(fields, "of", of);
    per.ifPresent(item -> known(fields, "per", item));
    return new InReturns(of, per);
  }

  private void known(Fields fields, String field, String item) {
    boolean there =
        forms.versions(FORM).stream()
            .anyMatch(form -> form.items().stream().anyMatch(each -> each.code().equals(item)));
    if (!there) {
      fields.report(new GoalItemUnknown(fields.place(field), item));
    }
  }
}
