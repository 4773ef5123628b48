package zhiheng.reports.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhiheng.ledger.assessment.Assessment;
import zhiheng.ledger.assessment.Reason;
import zhiheng.ledger.assessment.ScoreNode;
import zhiheng.ledger.assessment.ScoreNode.Kind;
import zhiheng.ledger.assessment.UnitScore;
import zhiheng.reports.document.Cell;
import zhiheng.reports.document.Evidence;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.unit.Level;
import zhiheng.templates.unit.Register;
import zhiheng.templates.unit.Unit;
import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Lang;

/** An assessment in the words of one language: names, grades, reasons, cells with their origin. */
final class Spoken {
  /** On a screen figures stand apart from Chinese characters; on paper they do not. */
  private static final Pattern NUMBERS_APART =
      Pattern.compile("(?<=\\p{IsHan}) (?=[0-9.+-])|(?<=[0-9%]) (?=\\p{IsHan})");

  private final Assessment assessment;
  private final Register register;
  private final Words words;
  private final Words reasons;

  Spoken(Assessment assessment, Templates templates, Lang lang) {
    this.assessment = assessment;
    this.register = templates.register();
    this.words = Words.read(templates.folder(), lang);
    Words usual = Words.read(templates.folder(), "reasons", lang);
    // A system calls its grades and classes what it likes.
    this.reasons =
        templates
            .systems()
            .find(assessment.system(), assessment.year())
            .map(system -> usual.and(system.names()))
            .orElse(usual);
  }

  Assessment assessment() {
    return assessment;
  }

  Words words() {
    return words;
  }

  String say(String code, Object... fields) {
    return words.say(code, fields);
  }

  String name(UnitScore unit) {
    return unit.unitName().in(words.lang());
  }

  /** As in tables: 江苏 for 江苏省知识产权局. */
  String shortName(UnitScore unit) {
    return register
        .find(unit.unit(), lastDay())
        .map(found -> found.shortName().in(words.lang()))
        .orElse(name(unit));
  }

  /** The short name of a place, also of one that has no bureau in the register. */
  String place(String code) {
    return register
        .find(new UnitCode(code), lastDay())
        .map(found -> found.shortName().in(words.lang()))
        .orElseGet(() -> words.say("place." + code));
  }

  String name(ScoreNode node) {
    return node.name().in(words.lang());
  }

  String grade(UnitScore unit) {
    return gradeName(unit.standing().grade());
  }

  String gradeName(String code) {
    return code.isEmpty() ? "—" : reasons.say("grade." + code);
  }

  String group(String code) {
    return reasons.has("group." + code) ? reasons.say("group." + code) : code;
  }

  String reason(ScoreNode node) {
    Reason reason = node.reason();
    String words = reasons.say(reason.code(), reason.fields());
    return words().lang() == Lang.ZH ? NUMBERS_APART.matcher(words).replaceAll("") : words;
  }

  /** Who is assessed. */
  enum Assessed {
    PROVINCES,
    /** The bureaus of one province, by its office. */
    CITIES,
    /** Others all over the country, such as the bureaus of a programme, or centers. */
    OTHERS;

    /** As the codes of words end. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The office that assesses: the one above all units, or the national office. */
  Optional<Unit> office() {
    List<UnitCode> above =
        assessment.units().stream()
            .flatMap(unit -> register.find(unit.unit(), lastDay()).stream())
            .map(unit -> unit.parent().orElse(UnitCode.NATIONAL))
            .distinct()
            .toList();
    return register.find(above.size() == 1 ? above.get(0) : UnitCode.NATIONAL, lastDay());
  }

  String officeName() {
    return office().map(unit -> unit.name().in(words.lang())).orElse("");
  }

  /** True if the units are provinces, so that the nation's returns belong to the story. */
  boolean ofProvinces() {
    return assessed() == Assessed.PROVINCES;
  }

  Assessed assessed() {
    boolean provinces =
        assessment.units().stream()
            .flatMap(unit -> register.find(unit.unit(), lastDay()).stream())
            .allMatch(unit -> unit.kind() == Unit.Kind.BUREAU && unit.level() == Level.PROVINCE);
    if (provinces) {
      return Assessed.PROVINCES;
    }
    boolean national = office().map(unit -> unit.level() == Level.NATIONAL).orElse(true);
    return national ? Assessed.OTHERS : Assessed.CITIES;
  }

  Cell points(UnitScore unit, ScoreNode node) {
    return Cell.points(node.points())
        .from(new Evidence.Score(assessment.run(), unit.unit().code(), node.code()));
  }

  static Cell points(Optional<BigDecimal> value) {
    return value.map(Cell::points).orElseGet(Cell::none);
  }

  /** Dimensions, then the bonus: what the total is made of. */
  static List<ScoreNode> parts(UnitScore unit) {
    return unit.total().children().stream().filter(node -> node.kind() != Kind.VETO).toList();
  }

  static List<ScoreNode> vetoes(UnitScore unit) {
    return unit.total().children().stream()
        .filter(node -> node.kind() == Kind.VETO)
        .filter(node -> node.reason().code().startsWith("veto"))
        .toList();
  }

  /**
   * The indicators of a unit, without those of the bonus and without the points that were shared
   * out among the others because an indicator did not count: those are nobody's weakness.
   */
  static Stream<ScoreNode> indicators(UnitScore unit) {
    return unit.total().children().stream()
        .filter(node -> node.kind() == Kind.DIMENSION)
        .flatMap(node -> node.children().stream())
        .filter(node -> !node.reason().code().equals("shared_out"));
  }

  /** Units in the order of their rank; where equal, by code. */
  static List<UnitScore> ranked(List<UnitScore> units) {
    return units.stream()
        .sorted(
            Comparator.comparingInt((UnitScore unit) -> unit.standing().rank())
                .thenComparing(UnitScore::unit))
        .toList();
  }

  private LocalDate lastDay() {
    return LocalDate.of(assessment.year(), 12, 31);
  }
}
