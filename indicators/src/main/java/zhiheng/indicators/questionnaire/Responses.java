package zhiheng.indicators.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.indicators.questionnaire.QuestionnaireFindings.AnswerOffScale;
import zhiheng.indicators.questionnaire.QuestionnaireFindings.AnswerUnknown;
import zhiheng.indicators.table.Coded;
import zhiheng.indicators.table.DataTable;
import zhiheng.indicators.table.Mistakes;
import zhiheng.indicators.table.TableFindings.TableNumberOutside;
import zhiheng.templates.survey.Questionnaire;
import zhiheng.templates.survey.Questionnaire.Group;
import zhiheng.templates.survey.Questionnaire.Item;
import zhiheng.templates.survey.Questionnaire.Question;
import zhiheng.templates.survey.Wave;

/**
 * The answers of one wave, read by its questionnaire: a row for each respondent, a column for each
 * question and item.
 */
public final class Responses {
  private final DataTable table;
  private final Questionnaire questionnaire;
  private final Wave wave;
  private final List<Item> items;
  private final double[][] answers;
  private final boolean[][] asked;
  private final boolean[][] unknown;

  private Responses(DataTable table, Questionnaire questionnaire, Wave wave) {
    this.table = table;
    this.questionnaire = questionnaire;
    this.wave = wave;
    this.items = questionnaire.items();
    this.answers = new double[items.size()][];
    this.asked = new boolean[items.size()][];
    this.unknown = new boolean[items.size()][table.size()];
  }

  /** Reads the answers; all that is wrong with them refuses. */
  public static Responses read(DataTable table, Questionnaire questionnaire, Wave wave) {
    Responses responses = new Responses(table, questionnaire, wave);
    Mistakes mistakes = new Mistakes(table.file());
    responses.expectColumns(mistakes);
    mistakes.refuse();
    responses.readGroups(mistakes);
    responses.readDesign(mistakes);
    for (int i = 0; i < responses.items.size(); i++) {
      responses.readItem(i, mistakes);
    }
    mistakes.refuse();
    return responses;
  }

  private void expectColumns(Mistakes mistakes) {
    table.expect(wave.columns().number(), mistakes);
    table.expect(wave.columns().unit(), mistakes);
    table.expect(wave.columns().group(), mistakes);
    questionnaire.questions().forEach(each -> table.expect(each.code(), mistakes));
    items.forEach(each -> table.expect(each.code(), mistakes));
    design().forEach(column -> table.expect(column, mistakes));
  }

  /** The columns of the design that hold names. */
  private Stream<String> designNames() {
    return Stream.concat(wave.design().strata().stream(), wave.design().clusters().stream());
  }

  /** The columns of the design that hold numbers. */
  private Stream<String> designNumbers() {
    return Stream.concat(wave.design().weight().stream(), wave.design().population().stream());
  }

  private List<String> design() {
    return Stream.concat(designNames(), designNumbers()).distinct().toList();
  }

  /** Looked at here too, so that all mistakes come at once. */
  private void readDesign(Mistakes mistakes) {
    designNumbers()
        .forEach(
            column -> {
              double[] numbers = table.completeNumbers(column, mistakes);
              for (int row = 0; row < numbers.length; row++) {
                if (numbers[row] < 0) {
                  mistakes.add(
                      new TableNumberOutside(
                          table.place(row, column), table.text(row, column), "≥ 0"));
                }
              }
            });
    wave.columns()
        .seconds()
        .filter(table::has)
        .ifPresent(column -> table.numbers(column, mistakes));
  }

  private void readGroups(Mistakes mistakes) {
    List<String> known = questionnaire.groups().stream().map(Group::code).toList();
    onlyThese(wave.columns().group(), known, false, mistakes);
    table.completeCoded(wave.columns().unit(), mistakes);
    for (Question question : questionnaire.questions()) {
      onlyThese(question.code(), question.answers(), true, mistakes);
    }
  }

  private void onlyThese(String column, List<String> known, boolean orNone, Mistakes mistakes) {
    Coded coded = table.coded(column);
    List<String> others =
        coded.values().stream()
            .filter(value -> !known.isEmpty() && !known.contains(value))
            .filter(value -> !(orNone && value.isEmpty()))
            .toList();
    for (int row = 0; !others.isEmpty() && row < table.size(); row++) {
      if (others.contains(coded.text(row))) {
        mistakes.add(
            new AnswerUnknown(table.place(row, column), coded.text(row), String.join(", ", known)));
      }
    }
  }

  private void readItem(int at, Mistakes mistakes) {
    Item item = items.get(at);
    asked[at] = asked(item);
    double from = item.scale().from().doubleValue();
    double to = item.scale().to().doubleValue();
    Coded coded = table.coded(item.code());
    double[] meaning = new double[coded.values().size()];
    boolean[] none = new boolean[meaning.length];
    boolean[] wrong = new boolean[meaning.length];
    for (int code = 0; code < meaning.length; code++) {
      String text = coded.values().get(code);
      none[code] = questionnaire.dontKnow().contains(text);
      meaning[code] =
          none[code] || !DataTable.isNumber(text) ? Double.NaN : new BigDecimal(text).doubleValue();
      wrong[code] =
          !text.isEmpty() && !none[code] && !(meaning[code] >= from && meaning[code] <= to);
    }
    answers[at] = new double[table.size()];
    for (int row = 0; row < table.size(); row++) {
      int code = coded.codes()[row];
      answers[at][row] = meaning[code];
      unknown[at][row] = none[code];
      if (wrong[code]) {
        mistakes.add(
            new AnswerOffScale(
                table.place(row, item.code()),
                coded.text(row),
                item.scale().from().toPlainString() + " – " + item.scale().to().toPlainString()));
      }
    }
  }

  /** Who is asked an item: those of its groups who gave the answer that it hangs on. */
  private boolean[] asked(Item item) {
    boolean[] asked = new boolean[table.size()];
    Coded groups = table.coded(wave.columns().group());
    Optional<Coded> before = item.onlyIf().map(rule -> table.coded(rule.question()));
    for (int row = 0; row < asked.length; row++) {
      boolean group = item.groups().isEmpty() || item.groups().contains(groups.text(row));
      int at = row;
      boolean met =
          before.map(each -> item.onlyIf().get().answers().contains(each.text(at))).orElse(true);
      asked[row] = group && met;
    }
    return asked;
  }

  public DataTable table() {
    return table;
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  public Wave wave() {
    return wave;
  }

  List<Item> items() {
    return items;
  }

  boolean isAsked(int item, int row) {
    return asked[item][row];
  }

  /** The answer as it was given, whether it was asked for or not; NaN if there is none. */
  double answer(int item, int row) {
    return answers[item][row];
  }

  boolean saysDontKnow(int item, int row) {
    return unknown[item][row];
  }

  /** From 0, the worst, to 100; NaN for who was not asked, did not answer or does not know. */
  double score(int item, int row) {
    if (!asked[item][row]) {
      return Double.NaN;
    }
    Item definition = items.get(item);
    double from = definition.scale().from().doubleValue();
    double to = definition.scale().to().doubleValue();
    double share = (answers[item][row] - from) / (to - from);
    return 100 * (definition.reverse() ? 1 - share : share);
  }
}
