package zhiheng.templates.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.survey.Questionnaire.Dimension;
import zhiheng.templates.survey.Questionnaire.Group;
import zhiheng.templates.survey.Questionnaire.Item;
import zhiheng.templates.survey.Questionnaire.OnlyIf;
import zhiheng.templates.survey.Questionnaire.Part;
import zhiheng.templates.survey.Questionnaire.Question;
import zhiheng.templates.survey.Questionnaire.Scale;
import zhiheng.templates.survey.SurveyFindings.ScaleEmpty;
import zhiheng.templates.survey.SurveyFindings.SkipRuleUnknown;
import zhiheng.templates.survey.SurveyFindings.SurveyCodeTwice;
import zhiheng.templates.survey.SurveyFindings.SurveyFileName;
import zhiheng.templates.survey.SurveyFindings.SurveyGroupUnknown;
import zhiheng.templates.survey.SurveyFindings.SurveyLevelEmpty;
import zhiheng.templates.survey.SurveyFindings.SurveyNumberOutside;
import zhiheng.templates.wording.Text;

/** Reads one questionnaire; whatever is wrong with it is reported to the fields. */
final class QuestionnaireReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Set<String> codes = new HashSet<>(Set.of("overall"));
  private List<Group> groups = List.of();
  private List<Question> questions = List.of();
  private Scale scale = new Scale(BigDecimal.ONE, BigDecimal.TEN);

  Questionnaire read(Fields fields) {
    String code = fields.text("questionnaire");
    String version = fields.text("version");
    if (!fields.place().file().endsWith("/" + code + "-" + version + ".yaml")) {
      fields.report(
          new SurveyFileName(fields.place("questionnaire"), code + "-" + version + ".yaml"));
    }
    scale = fields.map("scale", QuestionnaireReader::scale).orElse(scale);
    groups = fields.list("groups", each -> new Group(each.text("code"), each.words("name")));
    questions = fields.list("questions", this::question);
    BigDecimal least = fields.optionalNumber("least_answered").orElse(BigDecimal.valueOf(50));
    if (least.signum() < 0 || least.compareTo(HUNDRED) > 0) {
      fields.report(
          new SurveyNumberOutside(
              fields.place("least_answered"), least.toPlainString(), "0 – 100"));
    }
    Text title = fields.words("title");
    return new Questionnaire(
        code,
        version,
        title,
        fields.has("overall") ? fields.words("overall") : title,
        fields.texts("dont_know"),
        least,
        groups,
        questions,
        notEmpty(fields, "dimensions", fields.list("dimensions", this::dimension), code),
        fields.flag("illustration", false));
  }

  private static Scale scale(Fields fields) {
    Scale scale = new Scale(fields.number("from"), fields.number("to"));
    if (scale.from().compareTo(scale.to()) >= 0) {
      fields.report(
          new ScaleEmpty(
              fields.place("to"), scale.from().toPlainString(), scale.to().toPlainString()));
    }
    return scale;
  }

  private Question question(Fields fields) {
    return new Question(code(fields), fields.words("name"), fields.texts("answers"));
  }

  private Dimension dimension(Fields fields) {
    String code = code(fields);
    return new Dimension(
        code,
        fields.words("name"),
        weight(fields),
        notEmpty(fields, "parts", fields.list("parts", this::part), code));
  }

  private Part part(Fields fields) {
    String code = code(fields);
    return new Part(
        code,
        fields.words("name"),
        weight(fields),
        notEmpty(fields, "items", fields.list("items", this::item), code));
  }

  private Item item(Fields fields) {
    String code = code(fields);
    List<String> known = groups.stream().map(Group::code).toList();
    for (Placed<String> group : fields.placedTexts("groups")) {
      if (!known.contains(group.value())) {
        fields.report(
            new SurveyGroupUnknown(group.place(), group.value(), String.join(", ", known)));
      }
    }
    return new Item(
        code,
        fields.words("name"),
        weight(fields),
        fields.optionalMap("scale", QuestionnaireReader::scale).orElse(scale),
        fields.flag("reverse", false),
        fields.texts("groups"),
        fields.optionalMap("only_if", this::onlyIf));
  }

  private OnlyIf onlyIf(Fields fields) {
    OnlyIf rule = new OnlyIf(fields.text("question"), fields.texts("answers"));
    Optional<Question> question =
        questions.stream().filter(each -> each.code().equals(rule.question())).findFirst();
    if (question.isEmpty()) {
      String known = String.join(", ", questions.stream().map(Question::code).toList());
      fields.report(new SkipRuleUnknown(fields.place("question"), rule.question(), known));
    }
    List<String> answers = question.map(Question::answers).orElse(List.of());
    for (Placed<String> answer : fields.placedTexts("answers")) {
      if (!answers.isEmpty() && !answers.contains(answer.value())) {
        fields.report(
            new SkipRuleUnknown(answer.place(), answer.value(), String.join(", ", answers)));
      }
    }
    return rule;
  }

  private static BigDecimal weight(Fields fields) {
    BigDecimal weight = fields.optionalNumber("weight").orElse(BigDecimal.ONE);
    if (weight.signum() <= 0) {
      fields.report(new SurveyNumberOutside(fields.place("weight"), weight.toPlainString(), "> 0"));
    }
    return weight;
  }

  private String code(Fields fields) {
    String code = fields.text("code");
    if (!codes.add(code)) {
      fields.report(new SurveyCodeTwice(fields.place("code"), code));
    }
    return code;
  }

  private static <T> List<T> notEmpty(Fields fields, String field, List<T> list, String code) {
    if (list.isEmpty()) {
      fields.report(new SurveyLevelEmpty(fields.place(field), code));
    }
    return list;
  }
}
