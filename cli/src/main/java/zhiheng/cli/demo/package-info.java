/** The demonstration's figures: made up, except that they add up to what was published. */
@NullMarked
package zhiheng.cli.demo;

import org.jspecify.annotations.NullMarked;
