/** The register: bureaus and centers, levels, classes, tags, mergers, valid from-to. */
@NullMarked
package zhiheng.templates.unit;

import org.jspecify.annotations.NullMarked;
