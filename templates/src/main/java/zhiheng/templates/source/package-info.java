/** YAML that remembers line and column. */
@NullMarked
package zhiheng.templates.source;

import org.jspecify.annotations.NullMarked;
