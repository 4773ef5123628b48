package zhiheng.lake.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import zhiheng.lake.Question;
import zhiheng.templates.dataset.Aggregate;

/**
 * One row for each group, and in it a column for each question: a filtered aggregate. Spark takes
 * seconds to plan and compile it, and then reads the rows twice as fast as by {@link
 * QuestionsAsRows}, so it is for millions of them: there are no more keys to hash than groups.
 */
final class QuestionsAsColumns implements Pass.Select {
  /** More columns than that make code too long to be compiled well. */
  static final int MOST = 100;

  private final Pass pass;

  QuestionsAsColumns(Pass pass) {
    this.pass = pass;
  }

  @Override
  public String sql() {
    List<String> wanted = new ArrayList<>(pass.groupAsText());
    for (Question question : pass.questions()) {
      wanted.add(
          Sql.aggregate(question.aggregate())
              + " filter (where "
              + Sql.condition(question.where())
              + ")");
    }
    return "select "
        + String.join(",\n  ", wanted)
        + "\nfrom "
        + pass.table()
        + (pass.by().isEmpty() ? "" : "\ngroup by " + Sql.names(pass.by()));
  }

  @Override
  public void read(Row row, Pass.Answer answer) {
    List<String> group = pass.group(row, 0);
    for (int i = 0; i < pass.questions().size(); i++) {
      Question question = pass.questions().get(i);
      Pass.figure(row.get(pass.by().size() + i))
          // Where nothing was counted, no row was meant; a sum is missing then.
          .filter(
              figure -> figure.signum() != 0 || !(question.aggregate() instanceof Aggregate.Count))
          .ifPresent(figure -> answer.of(question, group, figure));
    }
  }
}
