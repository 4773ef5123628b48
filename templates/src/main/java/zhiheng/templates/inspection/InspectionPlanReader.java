package zhiheng.templates.inspection;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zhiheng.templates.dataset.Column;
import zhiheng.templates.dataset.Dataset;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.inspection.InspectionFindings.InspectionCodeTwice;
import zhiheng.templates.inspection.InspectionFindings.InspectionKindUnknown;
import zhiheng.templates.inspection.InspectionFindings.InspectionNumberOutside;
import zhiheng.templates.inspection.InspectionFindings.InspectionYearTwice;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;

/** Reads a plan of random inspections. */
final class InspectionPlanReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);
  private static final int LONGEST_TERM = 366;

  private final List<String> kinds;
  private final Set<Integer> years;
  private final Set<String> items = new HashSet<>();
  private final Set<String> shared = new HashSet<>();
  private final Set<InspectionPlan.Known> weighed = new HashSet<>();

  InspectionPlanReader(Datasets datasets, Set<Integer> years) {
    this.kinds =
        datasets
            .find("targets")
            .flatMap((Dataset targets) -> targets.find("kind"))
            .map(Column::allowed)
            .orElse(List.of());
    this.years = years;
  }

  InspectionPlan read(Fields fields) {
    int year = fields.whole("year");
    if (!years.add(year)) {
      fields.report(new InspectionYearTwice(fields.place("year"), year));
    }
    int publishWithin = fields.whole("publish_within");
    if (publishWithin < 0 || publishWithin > LONGEST_TERM) {
      fields.report(
          new InspectionNumberOutside(
              fields.place("publish_within"), Integer.toString(publishWithin), "0–366"));
    }
    return new InspectionPlan(
        fields.text("plan"),
        year,
        fields.words("title"),
        percent(fields, "floor"),
        publishWithin,
        fields.list("items", this::item),
        fields.list("shares", this::share),
        fields.list("weights", this::weight),
        fields.flag("illustration", false));
  }

  private InspectionItem item(Fields fields) {
    String code = fields.text("code");
    if (!items.add(code)) {
      fields.report(new InspectionCodeTwice(fields.place("code"), code));
    }
    for (Placed<String> kind : fields.placedTexts("kinds")) {
      known(fields, kind.value(), kind.place());
    }
    return new InspectionItem(
        code,
        fields.words("name"),
        fields.words("basis"),
        fields.texts("kinds"),
        fields.words("way"),
        fields.flag("joint", false));
  }

  private InspectionPlan.Share share(Fields fields) {
    String kind = fields.text("kind");
    known(fields, kind, fields.place("kind"));
    if (!shared.add(kind)) {
      fields.report(new InspectionCodeTwice(fields.place("kind"), kind));
    }
    return new InspectionPlan.Share(kind, percent(fields, "percent"));
  }

  private InspectionPlan.Weight weight(Fields fields) {
    InspectionPlan.Known when = fields.choice("when", InspectionPlan.Known.class);
    if (!weighed.add(when)) {
      fields.report(new InspectionCodeTwice(fields.place("when"), when.code()));
    }
    BigDecimal times = fields.number("times");
    if (times.signum() <= 0 || times.compareTo(HEAVIEST) > 0) {
      fields.report(
          new InspectionNumberOutside(
              fields.place("times"), times.toPlainString(), "0 < x ≤ 1000"));
    }
    return new InspectionPlan.Weight(when, times);
  }

  private void known(Fields fields, String kind, LinePlace place) {
    if (!kinds.contains(kind)) {
      fields.report(new InspectionKindUnknown(place, kind, String.join(", ", kinds)));
    }
  }

  private static BigDecimal percent(Fields fields, String field) {
    BigDecimal percent = fields.number(field);
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      fields.report(
          new InspectionNumberOutside(fields.place(field), percent.toPlainString(), "0–100"));
    }
    return percent;
  }
}
