package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Aggregate;
import zhiheng.templates.dataset.Condition;
import zhiheng.templates.dataset.Dataset;

/**
 * A row for each group and question: each row of the dataset says by number which questions mean
 * it, and is counted once for each of them.
 *
 * <p>One filtered aggregate for each question would say the same, but forty of them cost Spark
 * seconds of planning before it reads the first row ({@link QuestionsAsColumns}).
 */
final class QuestionsAsRows implements Pass.Select {
  private static final String QUESTION = "question_no";

  /** So many questions pay for counting in two steps. */
  private static final int MANY = 4;

  private final Pass pass;
  private final Dataset definition;
  private final List<Aggregate> figures;

  QuestionsAsRows(Pass pass, Dataset definition) {
    this.pass = pass;
    this.definition = definition;
    this.figures = pass.questions().stream().map(Question::aggregate).distinct().toList();
  }

  @Override
  public String sql() {
    List<Condition> conditions = pass.questions().stream().map(Question::where).toList();
    List<String> apart = new ArrayList<>(pass.by());
    figures.stream()
        .filter(Aggregate.CountDistinct.class::isInstance)
        .map(figure -> ((Aggregate.CountDistinct) figure).column())
        .filter(column -> !apart.contains(column))
        .forEach(apart::add);
    boolean distinct = pass.isDistinct();
    if (pass.questions().size() < (distinct ? 2 : MANY)
        || !Condensed.isPossible(apart, conditions)) {
      return counted("(select * from " + pass.table() + ")", Sql::condition, Sql::aggregate);
    }
    Condensed condensed = Condensed.of(definition, apart, conditions);
    return counted(
        condensed.sql(pass.table(), distinct ? List.of() : figures),
        condensed::condition,
        figure -> distinct ? Sql.aggregate(figure) : "sum(figure_" + figures.indexOf(figure) + ")");
  }

  private String counted(
      String from, Function<Condition, String> condition, Function<Aggregate, String> figure) {
    List<String> wanted = new ArrayList<>(List.of(QUESTION));
    wanted.addAll(pass.groupAsText());
    figures.stream().map(figure).forEach(wanted::add);
    List<String> groups = new ArrayList<>(List.of(QUESTION));
    groups.addAll(pass.by());
    return "select "
        + String.join(", ", wanted)
        + "\nfrom (select *, "
        + meant(condition)
        + " as "
        + QUESTION
        + "\n  from "
        + from
        + ")\ngroup by "
        + Sql.names(groups);
  }

  /** The numbers of the questions that mean a row, one row for each. */
  private String meant(Function<Condition, String> condition) {
    List<String> numbers = new ArrayList<>();
    for (Question question : pass.questions()) {
      numbers.add(
          "\n    case when "
              + condition.apply(question.where())
              + " then "
              + numbers.size()
              + " end");
    }
    return "explode(array_compact(array(" + String.join(",", numbers) + ")))";
  }

  @Override
  public void read(Row row, Pass.Answer answer) {
    Question question = pass.questions().get(row.getInt(0));
    Aggregate wanted = question.aggregate();
    Pass.figure(row.get(1 + pass.by().size() + figures.indexOf(wanted)))
        // Rows were meant, but none had a value to be counted.
        .filter(figure -> figure.signum() != 0 || !(wanted instanceof Aggregate.CountDistinct))
        .ifPresent(figure -> answer.of(question, pass.group(row, 1), figure));
  }
}
