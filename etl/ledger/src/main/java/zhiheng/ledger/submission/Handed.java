package zhiheng.ledger.submission;

import zhiheng.templates.period.Period;
import zhiheng.templates.unit.UnitCode;

/** That a form was handed in: by whom, for when, in which file, under which receipt. */
public record Handed(
    String form,
    String version,
    UnitCode unit,
    Period period,
    String part,
    String file,
    Receipt receipt) {}
