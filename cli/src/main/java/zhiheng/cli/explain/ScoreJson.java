package zhiheng.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import zhiheng.cli.console.Json;
import zhiheng.indicators.change.Change;
import zhiheng.indicators.change.Effects;
import zhiheng.lake.Rows;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.Standing;
import zhiheng.templates.wording.Lang;
import zhiheng.templates.wording.Wording;

/** A score as JSON: run and standing, the tree with its figures and their cells, the change. */
public final class ScoreJson {
  private final LaidOpen score;
  private final Wording reasons;

  /**
   * @param reasons the words of reasons, in the language of the reader
   */
  public ScoreJson(LaidOpen score, Wording reasons) {
    this.score = score;
    this.reasons = reasons;
  }

  public String write() {
    Assessment assessment = score.assessment();
    Standing standing = score.explained().score().standing();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("run", assessment.run());
    json.put("system", assessment.system());
    json.put("version", assessment.systemVersion());
    json.put("year", assessment.year());
    json.put("as_of", assessment.asOf().toString());
    json.put("snapshot", assessment.snapshot());
    json.put("illustration", assessment.illustration());
    json.put("unit", score.explained().score().unit().code());
    json.put("name", score.explained().score().unitName().in(lang()));
    json.put("peer_group", score.explained().score().peerGroup());
    json.put("rank", standing.rank());
    json.put("of", standing.of());
    json.put("tied", standing.tied());
    json.put("rank_in_group", standing.rankInGroup());
    json.put("of_in_group", standing.ofInGroup());
    json.put("grade", standing.grade());
    json.put("score", node(score.explained().node()));
    json.put("change", score.change().map(this::change).orElse(null));
    return Json.of(json);
  }

  private Lang lang() {
    return reasons.lang();
  }

  private Map<String, @Nullable Object> node(ScoreNode node) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", node.code());
    json.put("kind", node.kind().name().toLowerCase(Locale.ROOT));
    json.put("name", node.name().in(lang()));
    json.put("points", node.points());
    json.put("out_of", node.outOf());
    json.put("state", node.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("value", node.value());
    if (node.error() != null) {
      json.put("standard_error", node.error());
    }
    Map<String, @Nullable Object> reason = new LinkedHashMap<>();
    reason.put("code", node.reason().code());
    reason.put("words", reasons.say(node.reason().code(), node.reason().fields()));
    reason.put("fields", new TreeMap<>(node.reason().fields()));
    json.put("reason", reason);
    if (!node.measured().isEmpty()) {
      json.put("figures", score.of(node.code()).stream().map(this::fact).toList());
    }
    if (!node.children().isEmpty()) {
      json.put("parts", node.children().stream().map(this::node).toList());
    }
    return json;
  }

  private Map<String, @Nullable Object> fact(Fact fact) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("measure", fact.measured().measure());
    json.put("name", fact.measured().name().in(lang()));
    json.put("role", fact.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.put("figure", fact.measured().figure());
    json.put("dataset", fact.measured().dataset());
    json.put("aggregate", fact.measured().aggregate());
    json.put("where", fact.measured().where());
    json.put("group", new TreeMap<>(fact.measured().group()));
    json.put("cells", fact.origins().stream().map(ScoreJson::origin).toList());
    fact.rows().ifPresent(rows -> json.put("rows", rows(rows)));
    return json;
  }

  /** Rows of line-level data with where each was handed in, and how many there are in all. */
  private static Map<String, @Nullable Object> rows(Rows rows) {
    List<Map<String, @Nullable Object>> shown = new ArrayList<>();
    for (Rows.Row row : rows.list()) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      for (int i = 0; i < rows.columns().size(); i++) {
        one.put(rows.columns().get(i), row.values().get(i));
      }
      one.put("file", row.file());
      one.put("place", row.place());
      one.put("receipt", row.receipt());
      shown.add(one);
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("total", rows.total());
    json.put("shown", shown);
    return json;
  }

  private static Map<String, @Nullable Object> origin(Fact.Origin origin) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("period", origin.period());
    json.put("item", origin.item());
    json.put("amount", origin.amount());
    json.put("file", origin.file());
    json.put("sheet", origin.sheet());
    json.put("cell", origin.cell());
    json.put("receipt", origin.receipt());
    json.put("explanation", origin.explanation().isEmpty() ? null : origin.explanation());
    return json;
  }

  private Map<String, @Nullable Object> change(Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(effects(change.total()));
    List<Map<String, @Nullable Object>> parts =
        change.parts().stream()
            .map(
                part -> {
                  Map<String, @Nullable Object> one = new LinkedHashMap<>();
                  one.put("code", part.code());
                  one.put("name", part.name().in(lang()));
                  one.putAll(effects(part.effects()));
                  return one;
                })
            .toList();
    json.put("parts", parts);
    return json;
  }

  private static Map<String, @Nullable Object> effects(Effects effects) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("before", effects.before());
    json.put("after", effects.after());
    json.put("data", effects.data());
    json.put("rules", effects.rules());
    json.put("peers", effects.peers());
    return json;
  }
}
