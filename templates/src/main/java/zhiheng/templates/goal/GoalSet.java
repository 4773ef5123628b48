package zhiheng.templates.goal;

import java.util.List;
import zhiheng.templates.wording.Text;

/** The goals that a document sets for one year. */
public record GoalSet(String code, int year, Text title, Text source, List<Goal> goals) {

  public GoalSet {
    goals = List.copyOf(goals);
  }
}
