package zhiheng.reports.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.wording.Text;

/** Scores of the 31 provinces, made up: three dimensions of three indicators, a bonus. */
public final class MadeUpAssessment {
  private static final LocalDate DAY = LocalDate.of(2017, 12, 31);

  private MadeUpAssessment() {}

  public static Assessment of(Register register) {
    List<Unit> provinces = register.provinces(DAY);
    List<ScoreNode> totals = new ArrayList<>();
    for (int i = 0; i < provinces.size(); i++) {
      totals.add(total(i));
    }
    List<UnitScore> units = new ArrayList<>();
    for (int i = 0; i < provinces.size(); i++) {
      Unit province = provinces.get(i);
      String group = province.provinceClass().orElseThrow().tag();
      List<BigDecimal> peers = new ArrayList<>();
      for (int other = 0; other < provinces.size(); other++) {
        if (provinces.get(other).provinceClass().equals(province.provinceClass())) {
          peers.add(totals.get(other).points());
        }
      }
      BigDecimal own = totals.get(i).points();
      List<BigDecimal> all = totals.stream().map(ScoreNode::points).toList();
      units.add(
          new UnitScore(
              province.code(),
              province.name(),
              group,
              totals.get(i),
              new Standing(
                  rank(own, all),
                  all.size(),
                  all.stream().filter(own::equals).count() > 1,
                  rank(own, peers),
                  peers.size(),
                  grade(own))));
    }
    return new Assessment(
        "provinces-2017-01",
        "provinces",
        "2017",
        "0".repeat(64),
        2017,
        Instant.parse("2018-02-01T00:00:00Z"),
        "a1b2c3d4e5f60718".repeat(4),
        new Text("省级专利行政执法绩效考核指标体系", "Performance assessment of provincial patent enforcement"),
        true,
        units);
  }

  /** The year before of the same units, each with the total that another has now. */
  public static Assessment lastYear(Assessment now) {
    List<UnitScore> units = now.units();
    List<UnitScore> before = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      UnitScore other = units.get((i * 7 + 3) % units.size());
      before.add(withRank(units.get(i), other.total(), other.standing().rank()));
    }
    return ofYear(now, 2016, before);
  }

  /** The same assessment of another year with other units. */
  public static Assessment ofYear(Assessment like, int year, List<UnitScore> units) {
    return new Assessment(
        like.system() + "-" + year + "-01",
        like.system(),
        String.valueOf(year),
        like.systemHash(),
        year,
        like.asOf(),
        like.snapshot(),
        like.title(),
        like.illustration(),
        units);
  }

  public static UnitScore withRank(UnitScore unit, ScoreNode total, int rank) {
    Standing old = unit.standing();
    return new UnitScore(
        unit.unit(),
        unit.unitName(),
        unit.peerGroup(),
        total,
        new Standing(rank, old.of(), old.tied(), old.rankInGroup(), old.ofInGroup(), old.grade()));
  }

  private static int rank(BigDecimal own, List<BigDecimal> all) {
    return 1 + (int) all.stream().filter(other -> other.compareTo(own) > 0).count();
  }

  private static String grade(BigDecimal points) {
    int whole = points.intValue();
    return whole >= 85
        ? "excellent"
        : whole >= 75 ? "good" : whole >= 60 ? "qualified" : "unqualified";
  }

  private static ScoreNode total(int unit) {
    List<ScoreNode> parts =
        List.of(
            dimension("intensity", "办案力度", "Intensity", unit, 40),
            dimension("quality", "办案水平", "Quality", unit + 7, 30),
            dimension("efficiency", "办案效率", "Efficiency", unit + 13, 30),
            node(
                "bonus",
                Kind.BONUS,
                new Text("加分项", "Bonus"),
                points(unit, 5),
                5,
                "bonus",
                List.of()));
    BigDecimal sum = sum(parts);
    return node("total", Kind.TOTAL, new Text("总分", "Total"), sum, 100, "total", parts);
  }

  private static ScoreNode dimension(String code, String zh, String en, int seed, int full) {
    List<ScoreNode> indicators = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      int most = i == 3 ? full - 2 * (full / 3) : full / 3;
      indicators.add(
          node(
              code + i,
              Kind.INDICATOR,
              new Text(zh + "指标" + i, en + " " + i),
              points(seed * i, most),
              most,
              "goalposts",
              List.of()));
    }
    return node(
        code, Kind.DIMENSION, new Text(zh, en), sum(indicators), full, "dimension", indicators);
  }

  private static BigDecimal points(int seed, int full) {
    return BigDecimal.valueOf((seed * 37L) % 61 + 39)
        .multiply(BigDecimal.valueOf(full))
        .divide(BigDecimal.valueOf(99), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(List<ScoreNode> nodes) {
    return nodes.stream().map(ScoreNode::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static ScoreNode node(
      String code,
      Kind kind,
      Text name,
      BigDecimal points,
      int full,
      String reason,
      List<ScoreNode> children) {
    Map<String, String> fields =
        Map.ofEntries(
            Map.entry("value", "94.41%"),
            Map.entry("none", "80%"),
            Map.entry("all", "100%"),
            Map.entry("full", String.valueOf(full)),
            Map.entry("earned", points.toPlainString()),
            Map.entry("points", points.toPlainString()),
            Map.entry("indicators", String.valueOf(children.size())),
            Map.entry("most", "5"),
            Map.entry("dimensions", points.toPlainString()),
            Map.entry("bonus", "2"));
    @Nullable BigDecimal value = kind == Kind.INDICATOR ? new BigDecimal("0.9441") : null;
    return new ScoreNode(
        code,
        kind,
        name,
        points,
        BigDecimal.valueOf(full),
        State.MEASURED,
        value,
        List.of(),
        new Reason(reason, fields),
        children);
  }
}
