package zhiheng.intake.repair;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the numbers that people write as words: full-width digits, thousands separators, units of
 * measure, Chinese numerals, and the many ways to write nil. Gives nothing where two readings are
 * possible.
 */
final class Numeral {
  private static final Set<String> NIL =
      Set.of("无", "没有", "未发生", "-", "--", "—", "——", "/", "\\", "○", "none", "nil", "n/a");
  private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(?:约|共|计|¥|￥|RMB)?(-?\\d[\\d,]*(?:\\.\\d+)?)(万|亿|千)?"
              + "(件|起|人次|人|次|元|天|日|篇次|篇|个|家|宗|份|批|cases?|yuan)?整?",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> POWERS = Map.of("千", 3, "万", 4, "亿", 8);
  private static final String DIGITS = "零一二三四五六七八九";

  private Numeral() {}

  /** The number meant by a text; empty if it is none that we are sure of. */
  static Optional<BigDecimal> read(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\u00A0\u200B\uFEFF'`]", "")
            .replace('−', '-')
            .replace('，', ',')
            .replace('。', '.');
    if (NIL.contains(plain.toLowerCase(java.util.Locale.ROOT))) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (plain.matches("[-\\dOoIl.,]*[\\d][-\\dOoIl.,]*")) {
      plain = plain.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
    }
    Matcher matcher = WITH_UNIT.matcher(plain);
    if (matcher.matches() && separatesThousands(matcher.group(1))) {
      BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
      String power = matcher.group(2);
      return Optional.of(
          power == null ? number : number.scaleByPowerOfTen(POWERS.getOrDefault(power, 0)));
    }
    return chinese(plain.replaceAll("(件|起|人次|人|次|元|天|篇次|篇|个|家|宗)$", ""));
  }

  private static boolean separatesThousands(String digits) {
    return PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches();
  }

  /** 一百二十三, 两千零五, 十二; up to the ten thousands. */
  private static Optional<BigDecimal> chinese(String written) {
    String text = written.replace('两', '二').replace('〇', '零');
    if (!text.matches("[零一二三四五六七八九十百千万]+")) {
      return Optional.empty();
    }
    if (text.length() > 1 && text.matches("[零一二三四五六七八九]+")) {
      return Optional.empty();
    }
    long whole = 0;
    long below = 0;
    long digit = 0;
    for (char c : text.toCharArray()) {
      int value = DIGITS.indexOf(c);
      if (value >= 0) {
        digit = value;
      } else if (c == '万') {
        whole += (below + digit) * 10_000;
        below = 0;
        digit = 0;
      } else {
        long power = c == '十' ? 10 : c == '百' ? 100 : 1000;
        below += (digit == 0 ? 1 : digit) * power;
        digit = 0;
      }
    }
    return Optional.of(BigDecimal.valueOf(whole + below + digit));
  }
}
