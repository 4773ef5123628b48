package zhiheng.templates.system;

import java.math.BigDecimal;
import java.util.List;
import zhiheng.templates.source.Fields;
import zhiheng.templates.system.SystemFindings.PartsDoNotAddUp;
import zhiheng.templates.wording.Text;

/** Whether the points of the parts make the points of the whole, in every peer group. */
final class PointsAddUp {
  private final List<PeerGroup> groups;

  PointsAddUp(List<PeerGroup> groups) {
    this.groups = groups.isEmpty() ? List.of(PeerGroup.ALL) : groups;
  }

  void ofDimension(Fields fields, Dimension dimension) {
    dimension
        .points()
        .ifPresent(
            whole -> {
              for (PeerGroup group : groups) {
                BigDecimal sum =
                    dimension.indicators().stream()
                        .map(each -> each.pointsIn(group.code()).orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                compare(fields, dimension.name(), group.name(), whole, sum);
              }
            });
  }

  void ofSystem(Fields fields, Text title, BigDecimal whole, List<Dimension> dimensions) {
    BigDecimal sum =
        dimensions.stream()
            .map(dimension -> dimension.points().orElse(BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    compare(fields, title, PeerGroup.ALL.name(), whole, sum);
  }

  private static void compare(
      Fields fields, Text whole, Text group, BigDecimal expected, BigDecimal found) {
    if (expected.compareTo(found) != 0) {
      fields.report(
          new PartsDoNotAddUp(
              fields.place("points"),
              whole,
              group,
              expected.toPlainString(),
              found.toPlainString()));
    }
  }
}
