package zhiheng.reports.document;

import zhiheng.templates.wording.Lang;

/**
 * Counts headings, tables and figures while a document is written, in the manner of GB/T 9704-2012:
 * 一、 then （一） then 1. then （1）; 表1, 图1. In English 1. then 1.1; Table 1, Figure 1.
 */
public final class Outline {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private final Lang lang;
  private final int[] counts = new int[5];
  private int tables;
  private int figures;

  public Outline(Lang lang) {
    this.lang = lang;
  }

  /** The next heading of a level; deeper levels begin again. */
  public Heading heading(int level, String text) {
    counts[level]++;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    return new Heading(level, lang == Lang.ZH ? chinese(level) : english(level), text);
  }

  /** The caption of the next table. */
  public String table(String text) {
    tables++;
    return lang == Lang.ZH ? "表" + tables + "　" + text : "Table " + tables + ". " + text;
  }

  /** The caption of the next figure. */
  public String figure(String text) {
    figures++;
    return lang == Lang.ZH ? "图" + figures + "　" + text : "Figure " + figures + ". " + text;
  }

  private String chinese(int level) {
    return switch (level) {
      case 1 -> numeral(counts[1]) + "、";
      case 2 -> "（" + numeral(counts[2]) + "）";
      case 3 -> counts[3] + "．";
      default -> "（" + counts[4] + "）";
    };
  }

  private String english(int level) {
    StringBuilder number = new StringBuilder();
    for (int each = 1; each <= level; each++) {
      number.append(counts[each]).append('.');
    }
    return number.append(' ').toString();
  }

  /** 1 to 99 in Chinese numerals: 十, 十一, 二十, 二十一. */
  static String numeral(int number) {
    String ones = DIGITS[number % 10];
    int tens = number / 10;
    return tens == 0 ? ones : (tens == 1 ? "" : DIGITS[tens]) + "十" + ones;
  }
}
