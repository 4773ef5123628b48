package zhiheng.templates.system;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.source.Fields;
import zhiheng.templates.system.SystemFindings.BelowNoUnit;
import zhiheng.templates.system.SystemFindings.LowestGradeNotFromZero;
import zhiheng.templates.system.SystemFindings.MeasureNotUsed;
import zhiheng.templates.system.SystemFindings.NameDiffersFromFile;
import zhiheng.templates.system.SystemFindings.NotPositive;
import zhiheng.templates.system.SystemFindings.StepsOutOfOrder;
import zhiheng.templates.system.SystemFindings.VetoWithoutEffect;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Reads one indicator system; what it means is checked on the way, for there the places are. */
final class SystemReader {
  private final String code;
  private final String version;
  private final String hash;
  private final MeasureReader measureReader;
  private final Names measureNames = new Names("数据项", "measure");
  private final Names groupNames = new Names("单位类别", "peer group");
  private final Names labelNames = new Names("单位类别或标签", "peer group or tag");
  private final Names gradeNames = new Names("等次", "grade");
  private final Names partNames = new Names("维度", "dimension");

  private final Map<String, LinePlace> measurePlaces = new LinkedHashMap<>();

  SystemReader(String code, String version, String hash, Datasets datasets) {
    this.measureReader = new MeasureReader(datasets);
    this.code = code;
    this.version = version;
    this.hash = hash;
  }

  /** How a rounding is written. */
  private enum Mode {
    HALF_UP,
    HALF_EVEN,
    DOWN
  }

  IndicatorSystem read(Fields fields) {
    same(fields, "system", code);
    same(fields, "version", version);
    boolean illustration = fields.flag("illustration", false);
    List<PeerGroup> groups = fields.list("peer_groups", this::peerGroup);
    fields.placedTexts("tags").forEach(tag -> labelNames.add(tag.value(), fields, tag.place()));
    List<Measure> measures = fields.optionalMap("measures", this::measures).orElse(List.of());
    Missing notReported = fields.optionalChoice("not_reported", Missing.class).orElse(Missing.ZERO);
    Rounding rounding = fields.optionalMap("rounding", this::rounding).orElse(Rounding.USUAL);
    IndicatorReader indicators =
        new IndicatorReader(
            measureNames, groupNames, labelNames, illustration, notReported, rounding);
    PointsAddUp sums = new PointsAddUp(groups);
    Optional<BigDecimal> points = fields.optionalNumber("points");
    List<Dimension> dimensions =
        fields.list("dimensions", dimension -> dimension(dimension, indicators, sums));
    Text title = fields.words("title");
    points.ifPresent(whole -> sums.ofSystem(fields, title, whole, dimensions));
    List<Grade> grades = grades(fields);
    ConsequenceReader consequences = new ConsequenceReader(gradeNames);
    IndicatorSystem system =
        new IndicatorSystem(
            code,
            version,
            title,
            fields.words("basis"),
            illustration,
            fields.map("units", this::selection).orElse(selectionOfNone()),
            groups,
            points,
            rounding,
            grades,
            dimensions,
            fields.optionalMap("bonus", bonus -> bonus(bonus, indicators)),
            fields.list("vetoes", this::veto),
            fields.list("consequences", consequences::read),
            fields.optionalMap("circular", SystemReader::circular),
            measures,
            hash);
    unusedMeasures(fields);
    return system;
  }

  private void same(Fields fields, String field, String expected) {
    String found = fields.text(field);
    if (!found.equals(expected)) {
      fields.report(new NameDiffersFromFile(fields.place(field), expected, found));
    }
  }

  private PeerGroup peerGroup(Fields fields) {
    String group = fields.text("code");
    groupNames.add(group, fields, fields.place("code"));
    labelNames.add(group, fields, fields.place("code"));
    return new PeerGroup(group, fields.words("name"));
  }

  private List<Measure> measures(Fields fields) {
    List<Measure> measures = new ArrayList<>();
    for (String name : fields.names()) {
      measureNames.add(name, fields, fields.place(name));
      measurePlaces.put(name, fields.place(name));
      fields
          .map(name, measure -> measureReader.read(name, measure))
          .flatMap(read -> read)
          .ifPresent(measures::add);
    }
    return measures;
  }

  private Dimension dimension(Fields fields, IndicatorReader reader, PointsAddUp sums) {
    partNames.add(fields.text("code"), fields, fields.place("code"));
    Dimension dimension =
        new Dimension(
            fields.text("code"),
            fields.words("name"),
            fields.optionalNumber("points"),
            fields.list("indicators", reader::read));
    sums.ofDimension(fields, dimension);
    return dimension;
  }

  private Bonus bonus(Fields fields, IndicatorReader reader) {
    partNames.add(fields.text("code"), fields, fields.place("code"));
    BigDecimal most = fields.number("most");
    if (most.signum() <= 0) {
      fields.report(new NotPositive(fields.place("most"), "most", most));
    }
    return new Bonus(
        fields.text("code"), fields.words("name"), most, fields.list("indicators", reader::read));
  }

  private Veto veto(Fields fields) {
    String measure = fields.text("measure");
    measureNames.ask(measure, fields, fields.place("measure"));
    Optional<String> grade = fields.optionalText("grade_at_most");
    grade.ifPresent(found -> gradeNames.ask(found, fields, fields.place("grade_at_most")));
    Optional<BigDecimal> total = fields.optionalNumber("total_at_most");
    if (total.isEmpty() && grade.isEmpty()) {
      fields.report(new VetoWithoutEffect(fields.place()));
    }
    return new Veto(
        fields.text("code"),
        fields.words("name"),
        fields.words("source"),
        measure,
        fields.number("above"),
        total,
        grade);
  }

  private static Circular circular(Fields fields) {
    return new Circular(
        fields.words("about"),
        fields.words("work"),
        fields.words("closing"),
        fields.flag("cases", false));
  }

  private List<Grade> grades(Fields fields) {
    List<LinePlace> places = new ArrayList<>();
    List<Grade> grades =
        fields.list(
            "grades",
            grade -> {
              places.add(grade.place());
              gradeNames.add(grade.text("code"), grade, grade.place("code"));
              return new Grade(grade.text("code"), grade.words("name"), grade.number("from"));
            });
    for (int i = 1; i < grades.size(); i++) {
      BigDecimal upper = grades.get(i - 1).from();
      BigDecimal lower = grades.get(i).from();
      if (upper.compareTo(lower) <= 0) {
        fields.report(new StepsOutOfOrder(places.get(i), upper, lower));
      }
    }
    if (!grades.isEmpty() && grades.get(grades.size() - 1).from().signum() != 0) {
      BigDecimal from = grades.get(grades.size() - 1).from();
      fields.report(new LowestGradeNotFromZero(places.get(grades.size() - 1), from));
    }
    return grades;
  }

  private Selection selection(Fields fields) {
    Optional<String> below = fields.optionalText("below");
    below
        .filter(code -> !UnitCode.isWellFormed(code))
        .ifPresent(code -> fields.report(new BelowNoUnit(fields.place("below"), code)));
    Selection.Kind kind =
        fields.optionalChoice("kind", Selection.Kind.class).orElse(Selection.Kind.BUREAU);
    boolean ofBureaus = kind == Selection.Kind.BUREAU;
    return new Selection(
        kind,
        ofBureaus
            ? Optional.of(fields.choice("level", Selection.Level.class))
            : fields.optionalChoice("level", Selection.Level.class),
        below.filter(UnitCode::isWellFormed),
        fields.optionalText("tag"));
  }

  private static Selection selectionOfNone() {
    return Selection.of(Selection.Level.PROVINCE);
  }

  private Rounding rounding(Fields fields) {
    return new Rounding(
        fields.whole("places"), RoundingMode.valueOf(fields.choice("mode", Mode.class).name()));
  }

  private void unusedMeasures(Fields fields) {
    measurePlaces.forEach(
        (measure, place) -> {
          if (!measureNames.isAsked(measure)) {
            fields.report(new MeasureNotUsed(place, measure));
          }
        });
  }
}
