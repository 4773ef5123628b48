package zhiheng.templates.form;

import zhiheng.templates.period.Month;
import zhiheng.templates.period.Period;

/** How often a form is handed in. */
public enum Rhythm {
  MONTH,
  YEAR;

  /** True if a period is one of this rhythm: a month for a monthly form. */
  public boolean fits(Period period) {
    return (this == MONTH) == (period instanceof Month);
  }
}
