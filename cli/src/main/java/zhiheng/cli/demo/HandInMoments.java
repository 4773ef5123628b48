package zhiheng.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import zhiheng.templates.Templates;
import zhiheng.templates.form.Form;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.WorkCalendar;
import zhiheng.templates.unit.UnitCode;

/** When bureaus hand in: in office hours, cities before provinces, some late. */
final class HandInMoments {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  private final String seed;
  private final Templates templates;

  HandInMoments(String seed, Templates templates) {
    this.seed = seed;
    this.templates = templates;
  }

  /** A monthly return: mostly within the term that the form lays down, and before the next one. */
  Instant of(UnitCode unit, Month month) {
    int term =
        templates
            .forms()
            .find("monthly-return", month)
            .map(Form::dueWorkingDays)
            .orElseThrow(() -> new IllegalStateException("no form of the monthly return"));
    Chance chance = Chance.of(seed, "moment", unit, month);
    boolean city = !unit.code().endsWith("0000");
    int late = 60 - OfficeWork.diligence(seed, unit.code()) / 20;
    int days =
        chance.inThousand(late)
            ? chance.between(term + 1, term + 7)
            : city ? chance.between(1, term - 2) : chance.between(2, term);
    return officeHours(calendar().plusWorkingDays(month.lastDay(), days), chance);
  }

  /** Some days after that moment. */
  Instant later(UnitCode unit, Month month, int days) {
    LocalDate day = of(unit, month).atZone(OFFICE).toLocalDate().plusDays(days);
    Chance chance = Chance.of(seed, "later", unit, month);
    return officeHours(calendar().firstWorkingDayOnOrAfter(day), chance);
  }

  /** Anything else, on one of the working days after a day. */
  Instant after(LocalDate day, int least, int most, Object... what) {
    Chance chance = Chance.of(seed, "after", String.join("/", texts(what)));
    return officeHours(calendar().plusWorkingDays(day, chance.between(least, most)), chance);
  }

  private static String[] texts(Object... what) {
    String[] texts = new String[what.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = what[i].toString();
    }
    return texts;
  }

  private WorkCalendar calendar() {
    return templates.calendar();
  }

  private static Instant officeHours(LocalDate day, Chance chance) {
    return day.atTime(9, 0).plusSeconds(chance.between(0, 8 * 3600)).atZone(OFFICE).toInstant();
  }
}
