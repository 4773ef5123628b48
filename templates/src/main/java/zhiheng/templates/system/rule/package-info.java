/**
 * Scoring rules as they are laid down: what a value earns, in words that a regulation would use.
 */
@NullMarked
package zhiheng.templates.system.rule;

import org.jspecify.annotations.NullMarked;
