package zhiheng.templates.system.rule;

/** The first of the peer group gets all points, the last none, the others by their rank. */
public record RankInGroup(Better better) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.rankInGroup(this);
  }
}
