package zhiheng.templates.system.rule;

/** The share of the best value in the peer group is the share of the points. */
public record ShareOfBest(Better better) implements Rule {

  @Override
  public <T> T ask(Cases<T> cases) {
    return cases.shareOfBest(this);
  }
}
