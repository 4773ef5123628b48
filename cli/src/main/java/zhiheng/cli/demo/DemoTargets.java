package zhiheng.cli.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zhiheng.templates.unit.UnitCode;

/** The registers of the provinces: whom they may inspect, and who inspects. */
final class DemoTargets {
  /** In the register of each province. */
  static final int TARGETS = 2500;

  /** Cases are against the first so many of a register, and rather against the first of these. */
  private static final int MOST_BLAMED = 400;

  private static final List<String> GOODS =
      List.of("小家电", "灯具", "玩具", "箱包", "卫浴", "保健器械", "汽车配件", "手机配件");

  private static final int INSPECTORS = 24;
  private static final List<String> KINDS =
      List.of("manufacturer", "seller", "platform", "trade_fair", "agency", "other");
  private static final List<String> SPECIALTIES = List.of("机械", "电学", "化学", "外观设计");

  private final String seed;
  private final DemoReturns returns;

  DemoTargets(DemoReturns returns) {
    this.seed = returns.settings().seed();
    this.returns = returns;
  }

  Stream<Map<String, String>> targets() {
    return returns.provinces().stream().flatMap(this::targets);
  }

  Stream<Map<String, String>> inspectors() {
    return returns.provinces().stream().flatMap(DemoTargets::inspectors);
  }

  /** The same cases with those whom they are against: a few targets have many. */
  Stream<Map<String, String>> blamed(List<Map<String, String>> cases) {
    return cases.stream()
        .map(
            one -> {
              Chance chance = Chance.of(seed, "blamed", one.getOrDefault("case_no", ""));
              Map<String, String> row = new TreeMap<>(one);
              UnitCode unit = new UnitCode(one.getOrDefault("unit", ""));
              row.put(
                  "target_code",
                  DemoInspections.target(unit, chance.between(1, chance.between(1, MOST_BLAMED))));
              row.put("goods", chance.oneOf(GOODS));
              return row;
            });
  }

  private Stream<Map<String, String>> targets(UnitCode unit) {
    Chance chance = Chance.of(seed, "targets", unit);
    return IntStream.rangeClosed(1, TARGETS)
        .mapToObj(
            number -> {
              Map<String, String> row = new TreeMap<>();
              row.put("unit", unit.code());
              row.put("target_code", DemoInspections.target(unit, number));
              row.put("target_name", "示例企业" + unit + "-" + number);
              row.put("kind", KINDS.get(chance.weighted(480, 470, 8, 2, 10, 30)));
              row.put("goods", chance.oneOf(GOODS));
              row.put("bad_credit", Boolean.toString(chance.inThousand(15)));
              row.put("listed_on", "2016-01-01");
              return row;
            });
  }

  private static Stream<Map<String, String>> inspectors(UnitCode unit) {
    return IntStream.rangeClosed(1, INSPECTORS)
        .mapToObj(
            number -> {
              Map<String, String> row = new TreeMap<>();
              row.put("inspector", "ZF" + unit + "-" + number);
              row.put("unit", unit.code());
              row.put("specialty", SPECIALTIES.get(number % SPECIALTIES.size()));
              row.put("valid_from", "2016-01-01");
              row.put("valid_to", "2020-12-31");
              return row;
            });
  }
}
