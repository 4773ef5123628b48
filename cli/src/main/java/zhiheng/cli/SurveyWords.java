package zhiheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import zhiheng.indicators.questionnaire.Node;
import zhiheng.indicators.questionnaire.Responses;
import zhiheng.templates.Templates;
import zhiheng.templates.survey.Questionnaire.Group;
import zhiheng.templates.survey.Wave;
import zhiheng.templates.unit.UnitCode;

/** Levels and domains of a survey: names on a screen, codes in files. */
record SurveyWords(Responses responses, Templates templates, StatisticHeads heads) {

  String level(Node node) {
    return heads.word(node.level().name().toLowerCase(Locale.ROOT));
  }

  String name(Node node) {
    return node.name().in(heads.console().lang());
  }

  /** {@code unit=320000;respondent_group=public} by the names of both. */
  String domain(String label) {
    if (!heads.isScreen() || label.isEmpty()) {
      return label;
    }
    List<String> names = new ArrayList<>();
    for (String part : label.split(";", -1)) {
      int equals = part.indexOf('=');
      names.add(equals < 0 ? part : value(part.substring(0, equals), part.substring(equals + 1)));
    }
    return String.join("; ", names);
  }

  private String value(String column, String code) {
    Wave.Columns columns = responses.wave().columns();
    if (column.equals(columns.group())) {
      return responses.questionnaire().groups().stream()
          .filter(group -> group.code().equals(code))
          .map(Group::name)
          .map(name -> name.in(heads.console().lang()))
          .findFirst()
          .orElse(code);
    }
    return column.equals(columns.unit()) ? unit(code) : column + "=" + code;
  }

  /** The name of a unit as it was called when the wave ended. */
  String unit(String code) {
    LocalDate day = responses.wave().to();
    return UnitCode.isWellFormed(code)
        ? templates
            .register()
            .find(new UnitCode(code), day)
            .map(unit -> unit.shortName().in(heads.console().lang()))
            .orElse(code)
        : code;
  }
}
