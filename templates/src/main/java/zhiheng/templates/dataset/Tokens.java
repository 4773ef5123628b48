package zhiheng.templates.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhiheng.templates.dataset.Token.Kind;

/** An expression cut into words. */
final class Tokens {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<word>[A-Za-z_][A-Za-z0-9_]*)"
              + "|(?<number>-?\\d+(?:\\.\\d+)?)"
              + "|'(?<text>(?:[^']++|'')*+)'"
              + "|(?<open>'.*)"
              + "|(?<parameter>:[A-Za-z_]+)"
              + "|(?<sign><=|>=|<>|!=|[=<>(),*])"
              + "|(?<strange>\\S)",
          Pattern.DOTALL);

  private Tokens() {}

  static List<Token> of(String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(expression);
    while (matcher.find()) {
      tokens.add(token(matcher));
    }
    tokens.add(new Token(Kind.END, "", expression.length()));
    return List.copyOf(tokens);
  }

  private static Token token(Matcher matcher) {
    int at = matcher.start();
    if (matcher.group("word") != null) {
      return new Token(Kind.WORD, matcher.group().toLowerCase(Locale.ROOT), at);
    }
    if (matcher.group("number") != null) {
      return new Token(Kind.NUMBER, matcher.group(), at);
    }
    if (matcher.group("text") != null) {
      return new Token(Kind.TEXT, matcher.group("text").replace("''", "'"), at);
    }
    if (matcher.group("open") != null) {
      return new Token(Kind.OPEN_TEXT, matcher.group(), at);
    }
    if (matcher.group("parameter") != null) {
      return new Token(Kind.PARAMETER, matcher.group(), at);
    }
    if (matcher.group("sign") != null) {
      String sign = matcher.group();
      return new Token(Kind.SIGN, sign.equals("!=") ? "<>" : sign, at);
    }
    return new Token(Kind.STRANGE, matcher.group(), at);
  }
}
