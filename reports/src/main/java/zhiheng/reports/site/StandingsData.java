package zhiheng.reports.site;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.publish.Json;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.Grade;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Veto;
import zhiheng.templates.wording.Lang;

/**
 * What a reader's browser needs to judge once more with other points for the dimensions: what each
 * unit earned in each, what was left out, bonus, vetoes, rounding, grades. Numbers are texts, so
 * that no digit is lost on the way.
 */
final class StandingsData {
  private StandingsData() {}

  /** True if points have a whole that can be shared out otherwise, by the rules of the run. */
  static boolean isWeighable(Assessment assessment, IndicatorSystem system) {
    return system.points().isPresent()
        && system.hash().equals(assessment.systemHash())
        && system.dimensions().size() > 1
        && system.dimensions().stream().allMatch(each -> each.points().isPresent());
  }

  static String of(Assessment assessment, IndicatorSystem system, Words words) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("system", assessment.system());
    data.put("year", assessment.year());
    data.put("points", text(system.points().orElse(BigDecimal.ZERO)));
    data.put("places", system.rounding().places());
    data.put("mode", system.rounding().mode().name());
    data.put("dimensions", dimensions(system));
    data.put("grades", grades(system, words.lang()));
    List<Object> units = new ArrayList<>();
    assessment.units().forEach(unit -> units.add(unit(unit, system)));
    data.put("units", units);
    data.put("words", said(words));
    return new String(Json.write(data), StandardCharsets.UTF_8);
  }

  private static Map<String, Object> said(Words words) {
    Map<String, Object> said = new LinkedHashMap<>();
    for (String code : List.of("points", "fixed", "moved", "unchanged")) {
      said.put(code, words.say("site." + code));
    }
    return said;
  }

  private static List<Object> dimensions(IndicatorSystem system) {
    List<Object> all = new ArrayList<>();
    for (Dimension dimension : system.dimensions()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("code", dimension.code());
      each.put("points", text(dimension.points().orElse(BigDecimal.ZERO)));
      all.add(each);
    }
    return all;
  }

  private static List<Object> grades(IndicatorSystem system, Lang lang) {
    List<Object> all = new ArrayList<>();
    for (Grade grade : system.grades()) {
      Map<String, Object> each = new LinkedHashMap<>();
      each.put("name", grade.name().in(lang));
      each.put("from", text(grade.from()));
      all.add(each);
    }
    return all;
  }

  private static Map<String, Object> unit(UnitScore score, IndicatorSystem system) {
    Map<String, Object> unit = new LinkedHashMap<>();
    unit.put("code", score.unit().code());
    unit.put("group", score.peerGroup());
    List<Object> parts = new ArrayList<>();
    for (Dimension dimension : system.dimensions()) {
      Optional<ScoreNode> node = Parts.of(score, dimension.code());
      Map<String, Object> part = new LinkedHashMap<>();
      part.put("points", text(node.map(ScoreNode::points).orElse(BigDecimal.ZERO)));
      part.put("left", node.filter(each -> each.state() == State.NOT_APPLICABLE).isPresent());
      parts.add(part);
    }
    unit.put("parts", parts);
    unit.put("bonus", text(Parts.bonus(score)));
    List<Object> limits = new ArrayList<>();
    int worst = 0;
    for (ScoreNode child : score.total().children()) {
      if (child.kind() == Kind.VETO && child.reason().code().startsWith("veto")) {
        for (Veto veto : system.vetoes()) {
          if (veto.code().equals(child.code())) {
            veto.totalAtMost().map(StandingsData::text).ifPresent(limits::add);
            worst = Math.max(worst, place(system, veto));
          }
        }
      }
    }
    unit.put("limits", limits);
    unit.put("grade", worst);
    return unit;
  }

  /** The best grade that a veto leaves, counted from the best. */
  private static int place(IndicatorSystem system, Veto veto) {
    List<String> codes = system.grades().stream().map(Grade::code).toList();
    return veto.gradeAtMost().map(codes::indexOf).orElse(0);
  }

  private static String text(BigDecimal number) {
    return number.toPlainString();
  }
}
