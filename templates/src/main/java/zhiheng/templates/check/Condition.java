package zhiheng.templates.check;

/** When a check applies. */
public sealed interface Condition {

  /** The month of the return stands so to a number from 1 to 12. */
  record MonthIs(Relation relation, int month) implements Condition {}

  /** The unit that hands in is, or is not, of a level, of a kind, or carries a tag. */
  record UnitIs(Trait trait, boolean is, String word) implements Condition {}

  /** Two sums of figures stand so to each other. */
  record FiguresAre(Expression left, Relation relation, Expression right) implements Condition {}

  /** What the register says of a unit. */
  enum Trait {
    LEVEL,
    KIND,
    TAG
  }
}
