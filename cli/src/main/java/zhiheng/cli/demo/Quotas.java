package zhiheng.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import zhiheng.cli.demo.ReturnsSettings.Area;

/**
 * Divides the totals of a year among areas. Cases accepted are those filed and those refused; where
 * the cases accepted in 2016 were published, the filed are what is left of them.
 */
final class Quotas {
  private static final int TYPES = 3;

  private final ReturnsSettings settings;

  Quotas(ReturnsSettings settings) {
    this.settings = settings;
  }

  /**
   * A year of an area.
   *
   * @param filed infringement disputes by type of patent
   * @param refused infringement disputes accepted but not filed, by type of patent
   */
  record AreaYear(Quota quota, List<Long> filed, List<Long> refused) {}

  /** The provinces' years: of each year (0 and 1) the provinces in their order. */
  List<List<AreaYear>> provinces() {
    List<Area> areas = settings.provinces();
    List<AreaYear> first =
        rest(areas, settings.national().get(0), 0, filedByType(areas), this::published);
    long[] weights = new long[areas.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = first.get(i).quota().filed() * areas.get(i).growth();
    }
    long[] filed = Apportion.byLargestRemainder(settings.national().get(1).filed(), weights);
    List<List<Long>> byType = new ArrayList<>();
    for (int i = 0; i < filed.length; i++) {
      List<Long> mix = first.get(i).filed().stream().map(cases -> cases + 1).toList();
      byType.add(list(Apportion.byLargestRemainder(filed[i], array(mix, Long::longValue))));
    }
    return List.of(
        first, rest(areas, settings.national().get(1), 1, byType, (area, types) -> usual(types)));
  }

  /** A province's year divided among its cities and itself. */
  List<AreaYear> cities(AreaYear province, int year) {
    List<Area> areas = settings.cities();
    long[] weights = array(areas, area -> area.infringement() * (year == 0 ? 1000 : area.growth()));
    List<List<Long>> filed = split(province.filed(), areas, i -> weights);
    List<List<Long>> refused =
        split(province.refused(), areas, type -> array(filed, types -> types.get(type)));
    return rest(
        areas, province.quota(), year, filed, (area, types) -> refused.get(areas.indexOf(area)));
  }

  private interface Refused {
    List<Long> of(Area area, List<Long> filed);
  }

  private interface Weights {
    long[] of(int type);
  }

  private static List<List<Long>> split(List<Long> byType, List<Area> areas, Weights weights) {
    List<long[]> types =
        IntStream.range(0, TYPES)
            .mapToObj(type -> Apportion.byLargestRemainder(byType.get(type), weights.of(type)))
            .toList();
    return IntStream.range(0, areas.size())
        .mapToObj(area -> types.stream().map(parts -> parts[area]).toList())
        .toList();
  }

  /** Filed in 2016: the published cases less those refused; elsewhere what the nation leaves. */
  private List<List<Long>> filedByType(List<Area> areas) {
    long left = settings.national().get(0).filed();
    for (Area area : areas) {
      left -= area.accepted().stream().mapToLong(accepted -> accepted - refused(accepted)).sum();
    }
    long[] filed =
        Apportion.byLargestRemainder(
            left, array(areas, area -> area.accepted().isEmpty() ? area.infringement() : 0));
    List<List<Long>> byType = new ArrayList<>();
    for (int i = 0; i < filed.length; i++) {
      List<Long> accepted = areas.get(i).accepted();
      byType.add(
          accepted.isEmpty()
              ? list(
                  Apportion.byLargestRemainder(
                      filed[i], array(settings.patentTypes(), Long::longValue)))
              : accepted.stream().map(cases -> cases - refused(cases)).toList());
    }
    return byType;
  }

  private List<Long> published(Area area, List<Long> filed) {
    return area.accepted().isEmpty()
        ? usual(filed)
        : area.accepted().stream().map(this::refused).toList();
  }

  private List<Long> usual(List<Long> filed) {
    return filed.stream().map(this::refused).toList();
  }

  private long refused(long cases) {
    return cases * settings.refused() / 1000;
  }

  private List<AreaYear> rest(
      List<Area> areas, Quota whole, int year, List<List<Long>> byType, Refused refused) {
    long[] filed = array(byType, types -> types.stream().mapToLong(Long::longValue).sum());
    long[] counterfeit =
        Apportion.byLargestRemainder(
            whole.counterfeitFiled(),
            array(areas, area -> area.counterfeit() * (year == 0 ? 1000 : area.growth())));
    long[] other =
        Apportion.byLargestRemainder(
            whole.otherFiled(), LongStream.of(filed).map(cases -> Math.min(cases, 1500)).toArray());
    long[] mediated = Apportion.byLargestRemainder(whole.mediated(), array(areas, Area::centers));
    long[] open = left(whole.filed() - whole.concluded(), filed, areas, year, "infringement");
    long[] openOther = left(whole.otherFiled() - whole.otherConcluded(), other, areas, year, "o");
    long[] openCounterfeit =
        left(
            whole.counterfeitFiled() - whole.counterfeitConcluded(), counterfeit, areas, year, "c");
    long[] online =
        Apportion.byLargestRemainder(whole.online(), times(filed, array(areas, Area::online)));
    long[] counterfeitOnline =
        Apportion.byLargestRemainder(
            whole.counterfeitOnline(), times(counterfeit, array(areas, a -> a.online() + 50)));
    long[] days =
        Apportion.byLargestRemainder(
            whole.days(), times(mediated, slack(areas, year, "days", 800, 1250)));
    return IntStream.range(0, areas.size())
        .mapToObj(
            i ->
                new AreaYear(
                    new Quota(
                        filed[i],
                        filed[i] - open[i],
                        online[i],
                        other[i],
                        other[i] - openOther[i],
                        counterfeit[i],
                        counterfeit[i] - openCounterfeit[i],
                        counterfeitOnline[i],
                        mediated[i],
                        days[i]),
                    byType.get(i),
                    refused.of(areas.get(i), byType.get(i))))
        .toList();
  }

  /** The cases that are filed but not concluded within the year. */
  private long[] left(long whole, long[] filed, List<Area> areas, int year, String what) {
    return Apportion.byLargestRemainder(whole, times(filed, slack(areas, year, what, 350, 1800)));
  }

  private long[] slack(List<Area> areas, int year, String what, int from, int to) {
    return array(
        areas,
        area -> Chance.of(settings.seed(), "slack", area.unit(), year, what).between(from, to));
  }

  private static long[] times(long[] these, long[] those) {
    return IntStream.range(0, these.length).mapToLong(i -> these[i] * those[i]).toArray();
  }

  private static <T> long[] array(List<T> list, ToLongFunction<T> value) {
    return list.stream().mapToLong(value).toArray();
  }

  private static List<Long> list(long[] array) {
    return LongStream.of(array).boxed().toList();
  }
}
