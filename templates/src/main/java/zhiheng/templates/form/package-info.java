/**
 * Forms: what is asked of a unit, cell by cell, and the checks that a clerk's figures must stand.
 */
@NullMarked
package zhiheng.templates.form;

import org.jspecify.annotations.NullMarked;
