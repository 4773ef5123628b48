package zhiheng.templates.check;

import java.util.Arrays;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/** What a code or a day can be said to be, by the register of units or by the calendar. */
public enum Belonging {
  /** A unit of any kind. */
  UNIT("unit", false, new Text("名录中的单位代码", "the code of a unit in the register")),
  /** A bureau of any level. */
  BUREAU("bureau", false, new Text("名录中的局的代码", "the code of a bureau in the register")),
  /** An assistance or protection center. */
  CENTER("center", false, new Text("名录中的中心代码", "the code of a center in the register")),
  /** The bureau of a province. */
  PROVINCE("province", false, new Text("名录中的省级局代码", "the code of a province's bureau")),
  /** The bureau of a prefecture. */
  PREFECTURE("prefecture", false, new Text("名录中的市级局代码", "the code of a prefecture's bureau")),
  /** The bureau of a county. */
  COUNTY("county", false, new Text("名录中的县级局代码", "the code of a county's bureau")),
  /** A day on which work is done. */
  WORKING_DAY("working-day", true, new Text("工作日", "a working day")),
  /** A day of the return's period. */
  IN_PERIOD("in-period", true, new Text("报表期内的日期", "a day of the period reported"));

  private final String written;
  private final boolean ofDays;
  private final Text words;

  Belonging(String written, boolean ofDays, Text words) {
    this.written = written;
    this.ofDays = ofDays;
    this.words = words;
  }

  /** As in a definition. */
  public String written() {
    return written;
  }

  /** True if it is said of days, false if of codes. */
  public boolean ofDays() {
    return ofDays;
  }

  /** What is expected, for whoever reads a finding. */
  public Text words() {
    return words;
  }

  /** The one written so. */
  public static Optional<Belonging> written(String text) {
    return Arrays.stream(values()).filter(one -> one.written.equals(text)).findFirst();
  }
}
