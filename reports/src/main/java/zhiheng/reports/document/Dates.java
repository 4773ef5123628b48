package zhiheng.reports.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import zhiheng.templates.period.Month;
import zhiheng.templates.wording.Lang;

/**
 * Days and months as they are written on paper: Arabic digits, no leading zeros (GB/T 9704-2012).
 */
public final class Dates {
  private static final DateTimeFormatter ZH_DAY =
      DateTimeFormatter.ofPattern("y年M月d日", Locale.SIMPLIFIED_CHINESE);
  private static final DateTimeFormatter EN_DAY =
      DateTimeFormatter.ofPattern("MMMM d, y", Locale.ENGLISH);
  private static final DateTimeFormatter EN_MONTH =
      DateTimeFormatter.ofPattern("MMMM y", Locale.ENGLISH);

  private Dates() {}

  /** 2018年1月15日 or January 15, 2018. */
  public static String day(LocalDate day, Lang lang) {
    return day.format(lang == Lang.ZH ? ZH_DAY : EN_DAY);
  }

  /** 2017年12月 or December 2017. */
  public static String month(Month month, Lang lang) {
    return lang == Lang.ZH
        ? month.year() + "年" + month.month() + "月"
        : month.firstDay().format(EN_MONTH);
  }

  /** 12月 or December: where the year is known. */
  public static String monthOfYear(Month month, Lang lang) {
    return lang == Lang.ZH
        ? month.month() + "月"
        : java.time.Month.of(month.month()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
