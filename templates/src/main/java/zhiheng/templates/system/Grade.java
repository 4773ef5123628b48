package zhiheng.templates.system;

import java.math.BigDecimal;
import zhiheng.templates.wording.Text;

/** A grade and the total from which it is given. */
public record Grade(String code, Text name, BigDecimal from) {}
