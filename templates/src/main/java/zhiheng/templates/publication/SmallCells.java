package zhiheng.templates.publication;

import zhiheng.templates.wording.Text;

/**
 * Which counts are too small to publish where a table breaks figures down so far that people could
 * be recognized.
 *
 * @param from the smallest such count; 0 says nothing about anybody
 * @param to the largest such count
 * @param rule the rule in words, for readers
 * @param source where it comes from
 */
public record SmallCells(int from, int to, Text rule, Text source) {}
