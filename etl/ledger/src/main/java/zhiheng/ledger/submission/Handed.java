package zhiheng.ledger.submission;

import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/**
 * That a form was handed in: by whom, for when, in which file, under which receipt.
 *
 * @param awaitsApproval true if its figures count only once it is approved
 * @param by who handed it in, as far as that was said
 */
public record Handed(
    String form,
    String version,
    UnitCode unit,
    Period period,
    String part,
    String file,
    Receipt receipt,
    boolean awaitsApproval,
    String by) {

  /** A form that counts from its receipt on. */
  public Handed(
      String form,
      String version,
      UnitCode unit,
      Period period,
      String part,
      String file,
      Receipt receipt) {
    this(form, version, unit, period, part, file, receipt, false, "");
  }
}
