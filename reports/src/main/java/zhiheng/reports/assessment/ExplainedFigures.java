package zhiheng.reports.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.submission.Answered;
import zhiheng.ledger.submission.FigureQuery;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Submissions;
import zhiheng.reports.sentence.PersonalMarks;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * Finds what a unit explained when it handed in the figures on which its assessment rests, as known
 * at the moment of the assessment. A recorded measure says which items of which year it counted.
 */
public final class ExplainedFigures {
  private static final String RETURNS = "returns";

  /** A word on a row of which nothing was asked. */
  private static final String NOTE = "note";

  private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
  private static final Pattern YEAR = Pattern.compile("\\byear = (\\d{4})\\b");

  private final Templates templates;
  private final Submissions submissions;

  public ExplainedFigures(Templates templates, Submissions submissions) {
    this.templates = templates;
    this.submissions = submissions;
  }

  /** In the order of the indicators, then of the returns. */
  public List<ExplainedFigure> of(Assessment assessment, UnitScore unit) {
    Map<List<Object>, ExplainedFigure> found = new LinkedHashMap<>();
    for (ScoreNode indicator : (Iterable<ScoreNode>) Spoken.indicators(unit)::iterator) {
      for (Measured measured : indicator.measured()) {
        if (measured.dataset().equals(RETURNS)) {
          add(indicator.code(), measured, unit.unit(), assessment, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private void add(
      String indicator,
      Measured measured,
      UnitCode unit,
      Assessment assessment,
      Map<List<Object>, ExplainedFigure> found) {
    for (Answered one : answered(measured, unit, assessment)) {
      Remark remark = one.remark();
      if (remark.check().equals(NOTE)) {
        continue;
      }
      List<Object> key = List.of(one.handed().receipt().number(), remark);
      ExplainedFigure known = found.get(key);
      List<String> indicators = new ArrayList<>(known == null ? List.of() : known.indicators());
      if (!indicators.contains(indicator)) {
        indicators.add(indicator);
      }
      found.put(
          key,
          new ExplainedFigure(
              indicators,
              one.handed().unit(),
              one.handed().period(),
              item(one),
              check(one),
              PersonalMarks.in(remark.explanation()) ? "" : remark.explanation()));
    }
  }

  private List<Answered> answered(Measured measured, UnitCode unit, Assessment assessment) {
    Set<String> items =
        QUOTED
            .matcher(measured.where())
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    String year =
        YEAR.matcher(measured.where())
            .results()
            .map(MatchResult::group)
            .map(text -> text.substring(text.length() - 4))
            .findFirst()
            .orElse(Integer.toString(assessment.year()));
    Set<UnitCode> units =
        Stream.of(measured.group().getOrDefault("unit", unit.code()).split("\\+"))
            .filter(UnitCode::isWellFormed)
            .map(UnitCode::new)
            .collect(Collectors.toSet());
    Instant asOf = assessment.asOf();
    return templates.forms().codes().stream()
        .filter(code -> asksForOne(code, items))
        .flatMap(
            code ->
                submissions
                    .explanations(new FigureQuery(code, items, Set.of(), units, year, year), asOf)
                    .stream())
        .toList();
  }

  private boolean asksForOne(String form, Set<String> items) {
    return templates.forms().versions(form).stream()
        .flatMap(version -> version.items().stream())
        .anyMatch(item -> items.contains(item.code()));
  }

  private Optional<Form> version(Answered one) {
    return templates.forms().versions(one.handed().form()).stream()
        .filter(form -> form.version().equals(one.handed().version()))
        .findFirst();
  }

  private Text item(Answered one) {
    String code = one.remark().row();
    return version(one)
        .flatMap(form -> form.item(code).map(form::fullName))
        .orElse(new Text(code, code));
  }

  private Text check(Answered one) {
    String id = one.remark().check();
    return version(one).stream()
        .flatMap(
            form ->
                Stream.concat(
                    form.checks().stream()
                        .filter(check -> check.id().equals(id))
                        .map(check -> check.name()),
                    form.usualRanges().stream()
                        .filter(range -> range.id().equals(id))
                        .map(range -> range.name())))
        .findFirst()
        .orElse(new Text("", ""));
  }
}
