package zhiheng.indicators.draw;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import zhiheng.lake.Lake;
import zhiheng.lake.Snapshot;
import zhiheng.ledger.Ledger;
import zhiheng.ledger.batch.Batch;
import zhiheng.ledger.inspection.Announcement;
import zhiheng.ledger.inspection.Draw;
import zhiheng.ledger.risk.RiskList;
import zhiheng.ledger.risk.RiskReview;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.inspection.InspectionPlan;
import zhiheng.templates.unit.UnitCode;

/** Draws by the plan of a year, kept in the ledger, and computed again from what it keeps. */
public final class PlannedDraws {
  private static final Set<String> READ = Set.of("targets", "inspectors", "recusals", "complaints");

  private final Datasets datasets;
  private final Lake lake;
  private final Ledger ledger;

  public PlannedDraws(Datasets datasets, Lake lake, Ledger ledger) {
    this.datasets = datasets;
    this.lake = lake;
    this.ledger = ledger;
  }

  /**
   * A draw that is wanted.
   *
   * @param kinds of targets to draw from; all of the plan if empty
   * @param reason why it is drawn even if something is to be said against it
   */
  public record Wish(
      UnitCode unit,
      InspectionPlan plan,
      Announcement announcement,
      String seed,
      LocalDate drawnOn,
      LocalDate dueOn,
      Set<String> kinds,
      String reason,
      String by) {}

  /** A draw as it would be kept, or why there is none. */
  public record Made(Optional<Draw> draw, Trouble trouble) {}

  /** Why nothing can be drawn. */
  public enum Trouble {
    NONE,
    /** The register has no targets of these kinds on that day. */
    NO_TARGETS,
    /** The plan asks for no more of these kinds this year. */
    NOTHING_LEFT,
    /** For some target fewer than two inspectors need not stand aside. */
    TOO_FEW_INSPECTORS
  }

  /** Makes a draw from what was known at a moment; nothing is kept yet. */
  public Made make(Wish wish, Instant asOf) {
    Snapshot state = lake.freeze(asOf);
    DrawBasis all = basis(wish, state, asOf);
    SortedMap<String, BigDecimal> counts = counts(wish, all, asOf);
    if (all.targets().isEmpty()) {
      return new Made(Optional.empty(), Trouble.NO_TARGETS);
    }
    if (counts.isEmpty()) {
      return new Made(Optional.empty(), Trouble.NOTHING_LEFT);
    }
    DrawBasis pool =
        all.without(drawnIn(before(wish.unit(), wish.plan().year(), asOf)), counts.keySet());
    Tickets tickets = Tickets.of(wish.seed(), pool.targets());
    Optional<List<Draw.Drawn>> drawn = drawn(tickets, pool, counts);
    if (drawn.isEmpty()) {
      return new Made(Optional.empty(), Trouble.TOO_FEW_INSPECTORS);
    }
    List<String> marks =
        SeedMarks.of(wish.announcement(), wasKnownBefore(wish, all, asOf), usedBefore(wish, asOf));
    Draw draw =
        new Draw(
            "",
            wish.unit(),
            wish.plan().year(),
            wish.plan().code(),
            wish.announcement().code(),
            wish.seed(),
            state.hash(),
            tickets.register(),
            wish.drawnOn(),
            wish.dueOn(),
            wish.plan().publishWithin(),
            marks,
            wish.reason(),
            percents(wish.plan()),
            times(wish.plan()),
            counts,
            drawn.get(),
            wish.by(),
            asOf);
    return new Made(Optional.of(draw), Trouble.NONE);
  }

  /**
   * What a kept draw gives when it is computed again, from the state that it names and what the
   * ledger knew then.
   */
  public Recomputed again(Draw kept) {
    Snapshot state = lake.open(kept.snapshot());
    long entry = ledger.draws().entry(kept.code());
    DrawBasis.Risks risks =
        new DrawBasis.Risks(
            kept.times(),
            confirmed("enterprises", kept.unit(), kept.drawnOn(), kept.at(), entry),
            confirmed("goods", kept.unit(), kept.drawnOn(), kept.at(), entry));
    DrawBasis pool =
        DrawBasis.of(lake, state, datasets, kept.unit(), kept.drawnOn(), risks)
            .without(
                drawnIn(
                    before(kept.unit(), kept.year(), kept.at()).stream()
                        .takeWhile(draw -> !draw.code().equals(kept.code()))
                        .toList()),
                kept.counts().keySet());
    Tickets tickets = Tickets.of(kept.seed(), pool.targets());
    return new Recomputed(
        tickets.register(), drawn(tickets, pool, kept.counts()).orElse(List.of()));
  }

  /** A draw computed again. */
  public record Recomputed(String registerHash, List<Draw.Drawn> drawn) {}

  private static Optional<List<Draw.Drawn>> drawn(
      Tickets tickets, DrawBasis pool, SortedMap<String, BigDecimal> counts) {
    SortedMap<String, Integer> wanted = new TreeMap<>();
    counts.forEach((kind, count) -> wanted.put(kind, count.intValueExact()));
    List<Lottery.Drawn> drawn = new Lottery(tickets).draw(pool.targets(), wanted);
    return new Assignment(tickets, pool.inspectors(), pool.recusals())
        .of(drawn)
        .map(assigned -> assigned.stream().map(PlannedDraws::kept).toList());
  }

  private static Draw.Drawn kept(Assignment.Assigned assigned) {
    Lottery.Drawn drawn = assigned.drawn();
    return new Draw.Drawn(
        drawn.number(),
        drawn.target().code(),
        drawn.target().stratum(),
        new BigDecimal(Double.toString(drawn.target().weight())),
        drawn.ticket(),
        assigned.first(),
        assigned.second());
  }

  /**
   * How many of each kind the plan still asks for this year; kinds of which it asks none left out.
   */
  private SortedMap<String, BigDecimal> counts(Wish wish, DrawBasis all, Instant asOf) {
    SortedMap<String, Long> missing = new TreeMap<>(wish.plan().required(all.sizes()));
    for (Draw draw : before(wish.unit(), wish.plan().year(), asOf)) {
      draw.drawn().forEach(each -> missing.merge(each.stratum(), -1L, Long::sum));
    }
    SortedMap<String, BigDecimal> counts = new TreeMap<>();
    missing.forEach(
        (kind, count) -> {
          if (count > 0 && (wish.kinds().isEmpty() || wish.kinds().contains(kind))) {
            counts.put(kind, BigDecimal.valueOf(count));
          }
        });
    return counts;
  }

  private List<Draw> before(UnitCode unit, int year, Instant asOf) {
    return ledger.draws().all(asOf).stream()
        .filter(draw -> draw.unit().equals(unit) && draw.year() == year)
        .toList();
  }

  private static Set<String> drawnIn(List<Draw> draws) {
    Set<String> drawn = new TreeSet<>();
    draws.forEach(draw -> draw.drawn().forEach(each -> drawn.add(each.target())));
    return drawn;
  }

  private boolean usedBefore(Wish wish, Instant asOf) {
    return ledger.draws().all(asOf).stream()
        .anyMatch(draw -> draw.announcement().equals(wish.announcement().code()));
  }

  /** Whom a draw that is wanted is made from, by a state of the lake and what was known then. */
  private DrawBasis basis(Wish wish, Snapshot state, Instant asOf) {
    DrawBasis.Risks risks =
        new DrawBasis.Risks(
            times(wish.plan()),
            confirmed("enterprises", wish.unit(), wish.drawnOn(), asOf, Long.MAX_VALUE),
            confirmed("goods", wish.unit(), wish.drawnOn(), asOf, Long.MAX_VALUE));
    return DrawBasis.of(lake, state, datasets, wish.unit(), wish.drawnOn(), risks);
  }

  /**
   * Whether the unit's registers were the same at the moment that decides about the seed. Where
   * nothing was taken in since, they need not be read again; what others took in since is none of
   * the unit's business.
   */
  private boolean wasKnownBefore(Wish wish, DrawBasis now, Instant asOf) {
    Instant decisive = SeedMarks.decisive(wish.announcement());
    return !closed(wish.unit(), asOf).isAfter(decisive)
        || now.isLike(basis(wish, lake.freeze(decisive), decisive));
  }

  /** When the last of what may be drawn from became known: lists, and decisions on risks. */
  private Instant closed(UnitCode unit, Instant asOf) {
    List<Instant> moments = new ArrayList<>();
    ledger.batches().known(asOf).stream()
        .filter(batch -> READ.contains(batch.dataset()))
        .map(Batch::at)
        .forEach(moments::add);
    for (RiskList list : ledger.riskLists().all(asOf)) {
      if (list.unit().equals(unit)) {
        moments.add(list.at());
        ledger.riskReviews().of(list.code(), asOf).values().stream()
            .map(RiskReview::at)
            .forEach(moments::add);
      }
    }
    return moments.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /** The subjects whose entries were confirmed and hold on a day. */
  private Set<String> confirmed(
      String rule, UnitCode unit, LocalDate day, Instant asOf, long before) {
    return ConfirmedRisks.of(ledger, rule, unit, day, asOf, before);
  }

  private static SortedMap<String, BigDecimal> times(InspectionPlan plan) {
    SortedMap<String, BigDecimal> times = new TreeMap<>();
    plan.weights().forEach(weight -> times.put(weight.when().code(), weight.times()));
    return times;
  }

  private static SortedMap<String, BigDecimal> percents(InspectionPlan plan) {
    SortedMap<String, BigDecimal> percents = new TreeMap<>();
    percents.put("floor", plan.floor());
    plan.shares().forEach(share -> percents.put(share.kind(), share.percent()));
    return percents;
  }
}
