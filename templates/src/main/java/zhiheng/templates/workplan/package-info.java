/** Work plans: tasks, owners (lead first), milestones, who must and who may. */
@NullMarked
package zhiheng.templates.workplan;

import org.jspecify.annotations.NullMarked;
