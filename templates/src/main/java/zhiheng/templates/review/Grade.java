package zhiheng.templates.review;

import java.math.BigDecimal;
import zhiheng.templates.wording.Text;

/** A grade and the score from which it is given. */
public record Grade(String code, Text name, BigDecimal from) {}
