package zhiheng.templates.workplan;

import java.time.LocalDate;

/**
 * What one unit has to do with one milestone in one year.
 *
 * @param plan code of the work plan
 * @param due the last day
 */
public record Duty(
    String plan, Task task, Milestone milestone, Obligation obligation, LocalDate due) {}
