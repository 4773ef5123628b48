package zhiheng.templates.unit;

import java.util.List;

/** Names of areas, shortened as in tables: 江苏省 is 江苏, 新疆维吾尔自治区 is 新疆. */
final class AreaName {
  private static final List<String> PROVINCE = List.of("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市");
  private static final List<String> PREFECTURE = List.of("地区", "市", "盟");

  private AreaName() {}

  static String shortened(String area, Level level) {
    List<String> endings =
        switch (level) {
          case PROVINCE -> PROVINCE;
          case PREFECTURE -> PREFECTURE;
          case NATIONAL, COUNTY -> List.of();
        };
    return endings.stream()
        .filter(area::endsWith)
        .findFirst()
        .map(ending -> area.substring(0, area.length() - ending.length()))
        .orElse(area);
  }
}
