/** What a clerk gets back: receipt and findings, for one file or for many. */
@NullMarked
package zhiheng.reports.receipt;

import org.jspecify.annotations.NullMarked;
