package zhiheng.templates.unit;

/**
 * The class of a province, by which the promotion plan says who must and who may (seed plan of
 * 2018: 一类、二类、三类省份); provinces are ranked among their own class.
 */
public enum ProvinceClass {
  ONE("class-1"),
  TWO("class-2"),
  THREE("class-3");

  private final String tag;

  ProvinceClass(String tag) {
    this.tag = tag;
  }

  /** The tag that says the same. */
  public String tag() {
    return tag;
  }
}
