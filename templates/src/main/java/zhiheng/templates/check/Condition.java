package zhiheng.templates.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Unit;

/** When a check applies. */
public sealed interface Condition {

  /** The month of the return stands so to a number from 1 to 12. */
  record MonthIs(Relation relation, int month) implements Condition {}

  /** The unit that hands in is, or is not, of a level, of a kind, or carries a tag. */
  record UnitIs(Trait trait, boolean is, String word) implements Condition {
    /** True if the word means that level. */
    public boolean says(Level level) {
      return written(level).equals(word);
    }

    /** True if the word means that kind, or all centers and it is one of them. */
    public boolean says(Unit.Kind kind) {
      return written(kind).equals(word) || (word.equals(CENTER) && written(kind).endsWith(CENTER));
    }

    private static final String CENTER = "center";

    /** The words for levels. */
    public static List<String> levels() {
      return Stream.of(Level.values()).map(UnitIs::written).toList();
    }

    /** The words for kinds of units. */
    public static List<String> kinds() {
      return Stream.concat(Stream.of(Unit.Kind.values()).map(UnitIs::written), Stream.of(CENTER))
          .toList();
    }

    private static String written(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Two sums of figures stand so to each other. */
  record FiguresAre(Expression left, Relation relation, Expression right) implements Condition {}

  /** What the register says of a unit. */
  enum Trait {
    LEVEL,
    KIND,
    TAG
  }
}
