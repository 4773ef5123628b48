/** Indicator systems: dimensions, indicators, measures, scoring rules, points. */
@NullMarked
package zhiheng.templates.system;

import org.jspecify.annotations.NullMarked;
