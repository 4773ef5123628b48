/** What users live through, from their commands to what they read on the screen. */
@NullMarked
package zhiheng.cli.journey;

import org.jspecify.annotations.NullMarked;
