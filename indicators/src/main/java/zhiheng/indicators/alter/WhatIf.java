package zhiheng.indicators.alter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import zhiheng.indicators.score.Subject;
import zhiheng.ledger.assessment.Measured;
import zhiheng.templates.system.Dimension;
import zhiheng.templates.system.IndicatorSystem;
import zhiheng.templates.system.Measure;
import zhiheng.templates.system.Missing;
import zhiheng.templates.system.rule.Weighted;
import zhiheng.templates.unit.UnitCode;

/**
 * An assessment with some things set otherwise, each written {@code what=value}:
 *
 * <ul>
 *   <li>{@code weight.quality=40}: the points of a dimension; the dimensions that are not set share
 *       the rest in proportion, so that the whole stays the whole
 *   <li>{@code bonus=0}: the cap of the bonus
 *   <li>{@code not_reported=peer-median}, {@code peer_groups=together}
 *   <li>{@code figure.320000.media_reports=40}: a figure of a unit
 * </ul>
 */
public final class WhatIf {
  private IndicatorSystem system;
  private List<Subject> subjects;
  private final Map<String, BigDecimal> weights = new LinkedHashMap<>();

  private WhatIf(IndicatorSystem system, List<Subject> subjects) {
    this.system = system;
    this.subjects = subjects;
  }

  /** What came of it. */
  public record Set(
      IndicatorSystem system, List<Subject> subjects, Map<String, BigDecimal> weights) {}

  /**
   * Sets things otherwise.
   *
   * @throws CannotSet for the first that cannot be
   */
  public static Set of(IndicatorSystem system, List<Subject> subjects, List<String> settings) {
    WhatIf it = new WhatIf(system, subjects);
    java.util.Set<String> seen = new TreeSet<>();
    for (String setting : settings) {
      String what = setting.replaceFirst("=.*", "").strip();
      if (!seen.add(what)) {
        throw new CannotSet(String.join(", ", settings), "1 × " + what + "=");
      }
      it.set(setting);
    }
    return new Set(it.system, it.subjects, it.allWeights());
  }

  private void set(String setting) {
    int equals = setting.indexOf('=');
    String what = equals < 0 ? setting : setting.substring(0, equals).strip();
    String value = equals < 0 ? "" : setting.substring(equals + 1).strip();
    String[] path = what.split("\\.", 3);
    switch (path[0]) {
      case "weight" -> weight(setting, path.length < 2 ? "" : what.substring(7), value);
      case "bonus" -> bonus(setting, value);
      case "not_reported" -> notReported(setting, value);
      case "peer_groups" -> {
        if (!value.equals("together")) {
          throw new CannotSet(setting, "peer_groups=together");
        }
        subjects = Altered.together(subjects);
      }
      case "figure" -> figure(setting, path, value);
      default ->
          throw new CannotSet(
              setting,
              "weight.DIMENSION=, bonus=, not_reported=, peer_groups=together,"
                  + " figure.UNIT.MEASURE=");
    }
  }

  private void weight(String setting, String dimension, String value) {
    List<String> known =
        system.dimensions().stream()
            .filter(each -> each.points().isPresent())
            .map(each -> "weight." + each.code() + "=")
            .toList();
    if (!known.contains("weight." + dimension + "=") || system.points().isEmpty()) {
      throw new CannotSet(setting, String.join(", ", known));
    }
    BigDecimal points = number(setting, value);
    if (points.compareTo(system.points().get()) > 0) {
      throw new CannotSet(setting, "0–" + system.points().get().toPlainString());
    }
    weights.put(dimension, points);
  }

  private void bonus(String setting, String value) {
    if (system.bonus().isEmpty()) {
      throw new CannotSet(setting, "-");
    }
    system = Altered.bonus(system, number(setting, value));
  }

  private void notReported(String setting, String value) {
    // Where points have no end there are no full points to be given.
    boolean openEnded =
        system.indicators().stream().anyMatch(indicator -> indicator.points().isEmpty());
    for (Missing answer : Missing.values()) {
      boolean named = answer.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value);
      if (named && !(openEnded && answer == Missing.ALL)) {
        system = Altered.notReported(system, answer);
        return;
      }
    }
    throw new CannotSet(
        setting, (openEnded ? "zero, " : "zero, all, ") + "left-out, peer-median, last-year");
  }

  private void figure(String setting, String[] path, String value) {
    Optional<Measure> measure = path.length < 3 ? Optional.empty() : system.measure(path[2]);
    Optional<Subject> unit =
        path.length < 3
            ? Optional.empty()
            : subjects.stream().filter(each -> each.unit().code().equals(path[1])).findFirst();
    if (measure.isEmpty() || unit.isEmpty()) {
      throw new CannotSet(
          setting,
          "figure.UNIT.MEASURE=; "
              + String.join(", ", system.measures().stream().map(Measure::code).toList()));
    }
    subjects = figure(subjects, unit.get().unit(), measure.get(), number(setting, value));
  }

  /** The units, one of them with another figure. */
  static List<Subject> figure(
      List<Subject> subjects, UnitCode unit, Measure measure, BigDecimal figure) {
    Measured measured =
        new Measured(
            measure.code(),
            measure.name(),
            measure.dataset(),
            measure.where().text(),
            measure.aggregate().text(),
            Map.of(),
            figure);
    List<Subject> all = new ArrayList<>();
    for (Subject subject : subjects) {
      all.add(subject.unit().equals(unit) ? Altered.figure(subject, measured) : subject);
    }
    return all;
  }

  private static BigDecimal number(String setting, String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      if (number.signum() >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a negative one
    }
    throw new CannotSet(setting, "≥ 0");
  }

  /** The points of every dimension, those that were not set sharing what is left. */
  private Map<String, BigDecimal> allWeights() {
    if (weights.isEmpty()) {
      return Map.of();
    }
    BigDecimal rest =
        weights.values().stream()
            .reduce(system.points().orElse(BigDecimal.ZERO), BigDecimal::subtract);
    Map<String, BigDecimal> others = new LinkedHashMap<>();
    for (Dimension dimension : system.dimensions()) {
      if (!weights.containsKey(dimension.code())) {
        others.put(dimension.code(), dimension.points().orElse(BigDecimal.ZERO));
      }
    }
    if (rest.signum() < 0 || others.isEmpty() && rest.signum() > 0) {
      throw new CannotSet(
          String.join(", ", weights.keySet()),
          system.points().orElse(BigDecimal.ZERO).toPlainString());
    }
    Map<String, BigDecimal> all = new LinkedHashMap<>(weights);
    all.putAll(new Weighted(others).shares(rest, system.rounding().places()));
    return all;
  }
}
