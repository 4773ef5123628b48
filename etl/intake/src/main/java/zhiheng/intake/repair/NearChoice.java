package zhiheng.intake.repair;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import zhiheng.templates.form.Choice;
import zhiheng.templates.wording.Text;

/** Finds the one choice that a text nearly is; nothing if two are as near. */
final class NearChoice {
  private static final Pattern DENIAL = Pattern.compile("[未不非无没否]|not|non|un");

  private NearChoice() {}

  static Optional<Choice> of(String written, List<Choice> choices) {
    String plain = plain(written);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    List<BiPredicate<String, String>> nearness =
        List.of(
            String::equals,
            (one, other) -> one.startsWith(other) || other.startsWith(one),
            (one, other) ->
                Math.max(one.length(), other.length()) > 2 && isOneSlipApart(one, other));
    for (BiPredicate<String, String> near : nearness) {
      List<Choice> found = choices.stream().filter(choice -> isNear(plain, choice, near)).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(String plain, Choice choice, BiPredicate<String, String> near) {
    Text name = choice.name();
    return List.of(choice.code(), name.zh(), name.en()).stream()
        .map(NearChoice::plain)
        .filter(word -> !word.isEmpty() && denials(word) == denials(plain))
        .anyMatch(word -> near.test(plain, word));
  }

  /** One character can turn a word into its opposite, as in 不合格; such words are never near. */
  private static long denials(String plain) {
    return DENIAL.matcher(plain).results().count();
  }

  /** Without what the eye passes over: width, case, spaces, marks. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Punct}、。，；：（）“”]", "");
  }

  /** True if one character more, less or another makes the one the other. */
  static boolean isOneSlipApart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    int from = longer.length() == shorter.length() ? same + 1 : same;
    return from > shorter.length() || shorter.substring(from).equals(longer.substring(same + 1));
  }
}
