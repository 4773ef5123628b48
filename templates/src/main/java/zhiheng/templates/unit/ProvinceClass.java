package zhiheng.templates.unit;

import java.util.Locale;

/**
 * The class of a province, by which the promotion plan says who must and who may (seed plan of
 * 2018: 一类、二类、三类省份); provinces are ranked among their own class.
 */
public enum ProvinceClass {
  ONE,
  TWO,
  THREE;

  /** The tag that says the same: {@code class-1}. */
  public String tag() {
    return String.format(Locale.ROOT, "class-%d", ordinal() + 1);
  }
}
