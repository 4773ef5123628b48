package zhiheng.templates.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The small language of checks, from text to terms.
 *
 * <pre>
 * conditions = comparison { "and" comparison }
 * comparison = sum ( "=" | "!=" | "&lt;=" | "&gt;=" | "&lt;" | "&gt;" ) sum
 *            | name "is" [ "not" ] what [ "on" name ]
 * sum        = product { ( "+" | "-" ) product }
 * product    = value { "*" value }
 * value      = number | name | "parts" "(" name ")" | "(" sum ")"
 *            | "working_days" "(" name "," name ")"
 * </pre>
 *
 * <p>A name is an item with or without its column ({@code infringement.filed.month}), {@code it},
 * one of these after another form ({@code monthly-return:infringement.filed.ytd}), any of them
 * after {@code prev.}, {@code last_year.}, {@code below.} or {@code within.}, something that the
 * register knows ({@code period.working_days}), or a published figure ({@code
 * published.enforcement:cases_total}). A minus stands between spaces, for names may hold hyphens.
 */
public final class CheckText {
  private static final String NAME = "[\\p{L}_][\\p{L}\\d_.]*(?:-[\\p{L}\\d]+)*";

  /** A tag may begin with digits: 526-program. */
  private static final String TAG = "\\d+(?:-[\\p{L}\\d]+)+";

  private static final Pattern TOKEN =
      Pattern.compile(
          TAG + "|\\d+(?:\\.\\d+)?|" + NAME + "(?::" + NAME + ")?|<=|>=|!=|[-+*(),=<>]");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /** A piece of the text; {@code offset} counts from 0. */
  private record Token(String text, int offset) {}

  /** What the text says, names not yet looked up. */
  public sealed interface Term {
    record Number(BigDecimal value) implements Term {}

    record Name(String text, int offset) implements Term {}

    record Parts(Name of) implements Term {}

    record WorkingDays(Name from, Name to) implements Term {}

    /** What stands after "is". */
    record What(Name word, Optional<Name> on) implements Term {}

    record Operation(String sign, Term left, Term right) implements Term {}
  }

  /** Two sums and the sign between them, or a name, "is" or "is not", and what. */
  public record Compared(Term left, String sign, Term right, int offset) {}

  /** The text does not follow the grammar from here on. */
  public static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String found;

    NotUnderstood(int offset, String found) {
      super(found);
      this.offset = offset;
      this.found = found;
    }

    /** Where, from 0. */
    public int offset() {
      return offset;
    }

    /** What stands there; nothing at the end of the text. */
    public String found() {
      return found;
    }
  }

  private CheckText(String text) throws NotUnderstood {
    this.text = text;
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (Character.isWhitespace(text.charAt(end))) {
        end++;
      } else if (matcher.find(end) && matcher.start() == end) {
        tokens.add(new Token(matcher.group(), end));
        end = matcher.end();
      } else {
        throw new NotUnderstood(end, text.substring(end, text.offsetByCodePoints(end, 1)));
      }
    }
  }

  /** One comparison. */
  public static Compared comparison(String text) throws NotUnderstood {
    CheckText check = new CheckText(text);
    Compared compared = check.comparison();
    check.end();
    return compared;
  }

  /** Comparisons joined by "and". */
  public static List<Compared> conditions(String text) throws NotUnderstood {
    CheckText check = new CheckText(text);
    List<Compared> conditions = new ArrayList<>();
    do {
      conditions.add(check.comparison());
    } while (check.accept("and"));
    check.end();
    return conditions;
  }

  private Compared comparison() throws NotUnderstood {
    Term left = sum();
    Token sign = take();
    if (sign.text.equals("is") && left instanceof Term.Name) {
      String is = accept("not") ? "is not" : "is";
      Term.Name word = name(take());
      Optional<Term.Name> on = accept("on") ? Optional.of(name(take())) : Optional.empty();
      return new Compared(left, is, new Term.What(word, on), sign.offset);
    }
    if (!sign.text.matches("=|!=|<=|>=|<|>")) {
      throw new NotUnderstood(sign.offset, sign.text);
    }
    return new Compared(left, sign.text, sum(), sign.offset);
  }

  private Term sum() throws NotUnderstood {
    Term left = product();
    while (peek().matches("[-+]")) {
      left = new Term.Operation(take().text, left, product());
    }
    return left;
  }

  private Term product() throws NotUnderstood {
    Term left = value();
    while (peek().equals("*")) {
      left = new Term.Operation(take().text, left, value());
    }
    return left;
  }

  private Term value() throws NotUnderstood {
    Token token = take();
    if (token.text.equals("(")) {
      Term inner = sum();
      expect(")");
      return inner;
    }
    if (Character.isDigit(token.text.charAt(0)) && !token.text.matches(TAG)) {
      return new Term.Number(new BigDecimal(token.text));
    }
    if (token.text.equals("parts")) {
      expect("(");
      Term.Name of = name(take());
      expect(")");
      return new Term.Parts(of);
    }
    if (token.text.equals("working_days")) {
      expect("(");
      Term.Name from = name(take());
      expect(",");
      Term.Name to = name(take());
      expect(")");
      return new Term.WorkingDays(from, to);
    }
    return name(token);
  }

  private Term.Name name(Token token) throws NotUnderstood {
    boolean word = Character.isLetter(token.text.charAt(0)) || token.text.matches(TAG);
    if (!word || token.text.equals("and")) {
      throw new NotUnderstood(token.offset, token.text);
    }
    return new Term.Name(token.text, token.offset);
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next).text : "";
  }

  private Token take() throws NotUnderstood {
    if (next == tokens.size()) {
      throw new NotUnderstood(text.length(), "");
    }
    return tokens.get(next++);
  }

  private boolean accept(String wanted) {
    boolean there = peek().equals(wanted);
    next += there ? 1 : 0;
    return there;
  }

  private void expect(String wanted) throws NotUnderstood {
    Token token = take();
    if (!token.text.equals(wanted)) {
      throw new NotUnderstood(token.offset, token.text);
    }
  }

  private void end() throws NotUnderstood {
    if (next < tokens.size()) {
      throw new NotUnderstood(tokens.get(next).offset, tokens.get(next).text);
    }
  }
}
