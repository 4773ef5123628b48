package zhiheng.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Measured;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.ScoreNode.State;
import zhiheng.ledger.assessment.Standing;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.ledger.batch.Batch;
import zhiheng.ledger.review.ReviewDraw;
import zhiheng.ledger.review.ReviewDraw.DrawnFile;
import zhiheng.ledger.review.ReviewDraw.Panel;
import zhiheng.ledger.review.ReviewDraw.Stratum;
import zhiheng.ledger.submission.Observation;
import zhiheng.ledger.submission.Remark;
import zhiheng.ledger.submission.Submission;
import zhiheng.templates.period.Month;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/** Made-up facts, and a clock that tests set. */
final class Samples {
  static final UnitCode GUANGDONG = new UnitCode("440000");
  static final UnitCode JIANGSU = new UnitCode("320000");
  static final Month MARCH = new Month(2017, 3);

  private Samples() {}

  /** A clock that stands still until it is set. */
  static final class Hands extends Clock {
    private volatile Instant now = Instant.parse("2017-04-05T02:00:00.123456789Z");

    Instant set(String moment) {
      now = Instant.parse(moment);
      return now;
    }

    void turn(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  static String sha(int number) {
    return HexFormat.of().toHexDigits(number, 8).repeat(8);
  }

  static Observation cell(String row, String column, String amount) {
    return new Observation(row, column, new BigDecimal(amount), null, "月报", "D7");
  }

  /** A return with one figure. */
  static Submission filed(UnitCode unit, Month month, int file, String amount) {
    return submission(
        unit, month, file, List.of(cell("infringement.filed", "month", amount)), List.of());
  }

  static Submission submission(
      UnitCode unit, Month month, int file, List<Observation> cells, List<Remark> remarks) {
    return new Submission(
        "monthly-return",
        "2016-01",
        unit,
        month,
        "",
        unit + "-" + month + ".xlsx",
        sha(file),
        cells,
        remarks);
  }

  /** A return of the usual size. */
  static Submission wholeReturn(UnitCode unit, Month month, int file) {
    List<Observation> cells = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String row = String.format(Locale.ROOT, "item.number_%02d", i);
      cells.add(cell(row, "month", Integer.toString(i * file % 997)));
      cells.add(cell(row, "ytd", Integer.toString(i * file % 9973)));
    }
    return submission(unit, month, file, cells, List.of());
  }

  static Batch batch(String id, String dataset, int file, Instant at) {
    return new Batch(
        id, dataset, "案件.csv", sha(file), 12_000L, dataset + "/" + id, sha(file + 7), at);
  }

  static Assessment assessment(String run, String points) {
    ScoreNode rate =
        new ScoreNode(
            "conclusion_rate",
            Kind.INDICATOR,
            new Text("结案率", "Conclusion rate"),
            new BigDecimal(points),
            new BigDecimal("10.00"),
            State.MEASURED,
            new BigDecimal("0.944146292983502285827867223216060"),
            new BigDecimal("0.0125"),
            List.of(measured("infringement_filed", "5031"), measured("concluded", "4750.00")),
            new Reason("between_goalposts", Map.of("none", "80 %", "all", "100 %", "got", points)),
            List.of());
    ScoreNode none =
        new ScoreNode(
            "escort",
            Kind.BONUS,
            new Text("“护航”\t行动\n附加", "Escort"),
            BigDecimal.ZERO,
            null,
            State.NO_CASE,
            null,
            List.of(),
            new Reason("no_case", Map.of()),
            List.of());
    ScoreNode efficiency = branch("efficiency", Kind.DIMENSION, points, List.of(rate, none));
    ScoreNode quality = branch("quality", Kind.DIMENSION, "0", List.of());
    return new Assessment(
        run,
        "provinces",
        "2017",
        sha(1),
        2017,
        Instant.parse("2018-02-01T00:00:00.123456789Z"),
        sha(2),
        new Text("2017 年度考核", "Assessment of 2017"),
        true,
        List.of(
            unit(JIANGSU, branch("total", Kind.TOTAL, points, List.of(efficiency, quality)), 1),
            unit(GUANGDONG, branch("total", Kind.TOTAL, "7", List.of(quality, efficiency)), 2)));
  }

  private static UnitScore unit(UnitCode code, ScoreNode total, int rank) {
    return new UnitScore(
        code,
        new Text("某局", "An office"),
        "class-1",
        total,
        new Standing(rank, 31, rank == 2, rank, 10, "excellent"));
  }

  private static ScoreNode branch(String code, Kind kind, String points, List<ScoreNode> children) {
    return new ScoreNode(
        code,
        kind,
        new Text("合计", "Sum"),
        new BigDecimal(points),
        new BigDecimal("100"),
        State.MEASURED,
        null,
        List.of(),
        new Reason("sum_of_parts", Map.of("parts", Integer.toString(children.size()))),
        children);
  }

  private static Measured measured(String measure, String figure) {
    return new Measured(
        measure,
        new Text("立案", "Filed"),
        "returns",
        "item = 'infringement.filed'",
        "sum(amount)",
        Map.of("unit", "320000", "month", "2017-03"),
        new BigDecimal(figure));
  }

  static ReviewDraw reviewDraw(String code, Instant at) {
    return new ReviewDraw(
        code,
        new Year(2017),
        "2016",
        "zhiheng-draw-1",
        "2018-03-01 3D 482",
        sha(7),
        2,
        at,
        sha(3),
        List.of(
            new Stratum(JIANGSU, "counterfeit", 9, 1), new Stratum(JIANGSU, "infringement", 40, 1)),
        List.of(
            new DrawnFile(JIANGSU, "infringement", "苏知法处字〔2017〕1号", sha(8)),
            new DrawnFile(JIANGSU, "counterfeit", "苏知法罚字〔2017〕2号", sha(9))),
        List.of(new Panel(JIANGSU, List.of("王某", "李某", "张某"))),
        at);
  }
}
