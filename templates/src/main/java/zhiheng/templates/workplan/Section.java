package zhiheng.templates.workplan;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * The tasks under one heading.
 *
 * @param part the part of the plan in which the section stands, if the plan has parts
 * @param goal what the tasks are to reach, in the plan's own words
 */
public record Section(Optional<Text> part, Text heading, Optional<String> goal, List<Task> tasks) {

  public Section {
    tasks = List.copyOf(tasks);
  }
}
