package zhiheng.reports.satisfaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.survey.Questionnaire;
import zhiheng.templates.survey.Wave;
import zhiheng.templates.wording.Text;

/**
 * What a survey came to: estimates and counts, nothing of any respondent.
 *
 * @param responses how many there are
 * @param marked how many of them have a mark
 * @param levels the whole, dimensions, parts and items, each level in the questionnaire's order
 * @param groups the whole and the dimensions by group of respondents
 * @param standings units by the index of the whole, the highest first
 * @param degrees of freedom of the design
 * @param confidence of all intervals, such as 0.95
 */
public record SurveyFigures(
    Wave wave,
    Questionnaire questionnaire,
    int responses,
    int marked,
    List<Mark> marks,
    List<Index> levels,
    List<Index> groups,
    List<Standing> standings,
    int degrees,
    BigDecimal confidence,
    Optional<Earlier> earlier) {

  public SurveyFigures {
    marks = List.copyOf(marks);
    levels = List.copyOf(levels);
    groups = List.copyOf(groups);
    standings = List.copyOf(standings);
  }

  /** How far down a figure is. */
  public enum Level {
    OVERALL,
    DIMENSION,
    PART,
    ITEM
  }

  /** How many responses have a mark, named by its code: {@code straight_line}. */
  public record Mark(String code, long responses) {}

  /**
   * A mean score from 0 to 100.
   *
   * @param of the unit or group; empty for all
   * @param value none if nobody has a score
   * @param rows responses with a score
   */
  public record Index(
      Level level,
      String code,
      Text name,
      String of,
      @Nullable BigDecimal value,
      @Nullable BigDecimal error,
      @Nullable BigDecimal lower,
      @Nullable BigDecimal upper,
      int rows) {}

  /**
   * A unit among the others.
   *
   * @param first the best rank that it may as well have
   * @param last the worst
   * @param alike the units from which it cannot be told apart
   */
  public record Standing(Index index, int rank, int first, int last, List<String> alike) {
    public Standing {
      alike = List.copyOf(alike);
    }
  }

  /** The wave before, and what has changed since. */
  public record Earlier(Wave wave, Questionnaire questionnaire, List<Change> changes) {
    public Earlier {
      changes = List.copyOf(changes);
    }

    /** Changes of one kind: of the whole of all, of groups, or of units. */
    List<Change> of(Kind kind) {
      return changes.stream().filter(each -> each.kind() == kind).toList();
    }
  }

  /** Whose change it is. */
  public enum Kind {
    LEVEL,
    GROUP,
    UNIT
  }

  /**
   * A figure of two waves, by what both asked alike.
   *
   * @param of the unit or group; empty for all
   * @param p adjusted for all comparisons of the same figure (Holm)
   * @param alike how many items both asked alike, of {@code items}
   */
  public record Change(
      Kind kind,
      Level level,
      String code,
      Text name,
      String of,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      @Nullable BigDecimal difference,
      @Nullable BigDecimal error,
      @Nullable BigDecimal p,
      int alike,
      int items) {}

  /** The figure of the whole. */
  Optional<Index> overall() {
    return levels.stream().filter(each -> each.level() == Level.OVERALL).findFirst();
  }

  /** All figures of a level, of all respondents. */
  List<Index> of(Level level) {
    return levels.stream().filter(each -> each.level() == level).toList();
  }
}
