/** How the assessment of a year comes about: from the draft over appeals to the signature. */
@NullMarked
package zhiheng.ledger.proceeding;

import org.jspecify.annotations.NullMarked;
