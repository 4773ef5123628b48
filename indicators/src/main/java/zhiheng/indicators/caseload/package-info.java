/** How the work on cases goes: what is open, how old it is, how long cases took; pure. */
@NullMarked
package zhiheng.indicators.caseload;

import org.jspecify.annotations.NullMarked;
