package zhiheng.templates.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * One version of what a survey asks. Items make parts (second level), parts make dimensions (first
 * level), dimensions the overall index.
 *
 * @param overall what the index of the whole is called; the title if nothing is said
 * @param dontKnow answers that say that somebody has no opinion; they are no score
 * @param leastAnswered the share of what was asked that must be answered for a score, in percent
 * @param groups of respondents
 * @param questions that are asked and not scored; skip rules look at them
 * @param illustration true if it is made up
 */
public record Questionnaire(
    String code,
    String version,
    Text title,
    Text overall,
    List<String> dontKnow,
    BigDecimal leastAnswered,
    List<Group> groups,
    List<Question> questions,
    List<Dimension> dimensions,
    boolean illustration) {

  public Questionnaire {
    dontKnow = List.copyOf(dontKnow);
    groups = List.copyOf(groups);
    questions = List.copyOf(questions);
    dimensions = List.copyOf(dimensions);
  }

  /** A group of respondents. */
  public record Group(String code, Text name) {}

  /** A question that is not scored; only these answers are allowed, any if none are named. */
  public record Question(String code, Text name, List<String> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /** First level. */
  public record Dimension(String code, Text name, BigDecimal weight, List<Part> parts) {
    public Dimension {
      parts = List.copyOf(parts);
    }
  }

  /** Second level. */
  public record Part(String code, Text name, BigDecimal weight, List<Item> items) {
    public Part {
      items = List.copyOf(items);
    }
  }

  /** The lowest and the highest answer; the highest is the best unless the item is reversed. */
  public record Scale(BigDecimal from, BigDecimal to) {}

  /** Asked only of those who gave one of these answers to a question. */
  public record OnlyIf(String question, List<String> answers) {
    public OnlyIf {
      answers = List.copyOf(answers);
    }
  }

  /**
   * Third level: what is scored.
   *
   * @param reverse true if a high answer is a bad one
   * @param groups of whom it is asked; all if none are named
   */
  public record Item(
      String code,
      Text name,
      BigDecimal weight,
      Scale scale,
      boolean reverse,
      List<String> groups,
      Optional<OnlyIf> onlyIf) {
    public Item {
      groups = List.copyOf(groups);
    }

    /** True if answers to both mean the same: asked in the same words, scale and circumstances. */
    public boolean isComparableWith(Item other) {
      return name.zh().equals(other.name.zh())
          && scale.from().compareTo(other.scale.from()) == 0
          && scale.to().compareTo(other.scale.to()) == 0
          && reverse == other.reverse
          && groups.equals(other.groups)
          && onlyIf.equals(other.onlyIf);
    }
  }

  /** All items in their order. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    dimensions.forEach(each -> each.parts().forEach(part -> items.addAll(part.items())));
    return items;
  }

  public Optional<Item> item(String item) {
    return items().stream().filter(each -> each.code().equals(item)).findFirst();
  }
}
