package zhiheng.indicators.questionnaire;

import zhiheng.templates.wording.Text;

/** One thing of an index that has a score: the whole, a dimension, a part or an item. */
public record Node(Level level, String code, Text name) {

  /** How far down a node is. */
  public enum Level {
    OVERALL,
    DIMENSION,
    PART,
    ITEM
  }

  /** What the column of its scores is called, which no column of a file is. */
  String column() {
    return "index:" + code;
  }
}
