package zhiheng.templates.system;

import zhiheng.templates.wording.Text;

/**
 * What the circular on a year's assessment says of this system in words of its own.
 *
 * @param about what it is about, as its title says it: 省级专利行政执法绩效考核
 * @param work which work of the units was assessed, as the opening says it: 专利行政执法工作
 * @param closing what all units are told in the end
 * @param cases true if the nation's cases of the year and its goals belong to the story
 */
public record Circular(Text about, Text work, Text closing, boolean cases) {}
