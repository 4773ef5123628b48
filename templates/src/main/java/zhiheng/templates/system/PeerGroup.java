package zhiheng.templates.system;

import zhiheng.templates.wording.Text;

/** Units that are compared with each other: those whose class or tag is {@code code}. */
public record PeerGroup(String code, Text name) {

  /** The one group of a system that compares all its units with each other. */
  public static final PeerGroup ALL = new PeerGroup("all", new Text("全部单位", "All units"));
}
