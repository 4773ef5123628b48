package zhiheng.reports.goal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import zhiheng.ledger.submission.Submissions;
import zhiheng.reports.document.Block;
import zhiheng.reports.document.Dates;
import zhiheng.reports.document.Document;
import zhiheng.reports.document.Letterhead;
import zhiheng.reports.document.Notice;
import zhiheng.reports.document.Outline;
import zhiheng.reports.document.Paragraph;
import zhiheng.reports.document.TableBlock;
import zhiheng.reports.goal.GoalPath.Verdict;
import zhiheng.reports.sentence.Words;
import zhiheng.templates.Templates;
import zhiheng.templates.goal.Goal;
import zhiheng.templates.goal.GoalSet;
import zhiheng.templates.period.Year;
import zhiheng.templates.unit.UnitCode;

/**
 * The goals over years as they stand in a year: where each is, its path so far, whether the pace
 * suffices, and what cannot be measured and why.
 *
 * @param year up to which figures are looked at
 */
public record GoalsReport(Year year, Submissions submissions) {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Writes it, with what was known at a moment. */
  public Document compose(Templates templates, Words words, Instant asOf, boolean illustration) {
    Outline outline = new Outline(words.lang());
    List<Block> blocks = new ArrayList<>();
    if (illustration) {
      blocks.add(new Notice(words.say("report.illustration_note")));
    }
    blocks.add(Paragraph.body(words.say("goals.opening", "year", year.code())));
    for (GoalSet set : templates.goals().sets()) {
      blocks.add(
          outline.heading(
              1,
              words.say("goals.until", "year", set.year(), "title", set.title().in(words.lang()))));
      blocks.add(
          Paragraph.body(words.say("goals.source", "source", set.source().in(words.lang()))));
      blocks.addAll(blocks(set, templates, words, asOf, outline));
    }
    blocks.add(Paragraph.note(words.say("goals.method")));
    LocalDate day = LocalDate.ofInstant(asOf, CHINA);
    return new Document(
        words.lang(),
        "goals-" + year.code(),
        words.say("goals.title", "year", year.code()),
        new Letterhead(
            Letterhead.Kind.BULLETIN,
            words.say("goals.mark"),
            words.say("goals.number", "year", year.code()),
            templates
                .register()
                .find(UnitCode.NATIONAL, day)
                .map(unit -> unit.name().in(words.lang()))
                .orElse(""),
            Dates.day(day, words.lang())),
        day,
        illustration ? words.say("report.illustration") : "",
        blocks);
  }

  private List<Block> blocks(
      GoalSet set, Templates templates, Words words, Instant asOf, Outline outline) {
    List<GoalPath> paths = paths(set, templates, asOf);
    List<Goal> others =
        set.goals().stream().filter(goal -> goal.unmeasurable().isPresent()).toList();
    GoalTables tables = new GoalTables(words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.body(sum(set, paths, others, words)));
    if (!paths.isEmpty()) {
      String caption = words.say("goals.standing", "year", set.year());
      blocks.add(
          new TableBlock(
              "standing-" + set.year(),
              outline.table(caption),
              tables.standing(paths),
              words.say("goals.standing_note")));
      tables
          .years(paths)
          .ifPresent(
              table ->
                  blocks.add(
                      new TableBlock(
                          "path-" + set.year(),
                          outline.table(words.say("goals.path", "year", set.year())),
                          table,
                          "")));
    }
    if (!others.isEmpty()) {
      blocks.add(
          new TableBlock(
              "not-measurable-" + set.year(),
              outline.table(words.say("goals.unmeasurable", "year", set.year())),
              tables.unmeasurable(others),
              ""));
    }
    return blocks;
  }

  private List<GoalPath> paths(GoalSet set, Templates templates, Instant asOf) {
    GoalFigures figures = new GoalFigures(templates, submissions, asOf);
    return set.goals().stream()
        .flatMap(
            goal ->
                goal.measuring().stream()
                    .map(measuring -> figures.path(goal, measuring, year.year())))
        .toList();
  }

  /** How many goals there are of each kind, in a sentence. */
  private static String sum(GoalSet set, List<GoalPath> paths, List<Goal> others, Words words) {
    return words.say(
        "goals.sum",
        "goals",
        set.goals().size(),
        "good",
        paths.stream()
            .map(GoalPath::verdict)
            .filter(
                verdict ->
                    verdict == Verdict.REACHED
                        || verdict == Verdict.AHEAD
                        || verdict == Verdict.ON_COURSE)
            .count(),
        "bad",
        paths.stream()
            .map(GoalPath::verdict)
            .filter(verdict -> verdict == Verdict.TOO_SLOW || verdict == Verdict.MISSED)
            .count(),
        "open",
        paths.stream()
            .map(GoalPath::verdict)
            .filter(verdict -> verdict == Verdict.TOO_FEW || verdict == Verdict.UNKNOWN)
            .count(),
        "not",
        others.size());
  }

  /** A sentence on the goals of each year, for the annual circular. */
  public List<String> sentences(Templates templates, Words words, Instant asOf) {
    return templates.goals().sets().stream()
        .map(
            set ->
                words.say("goals.until_short", "year", set.year())
                    + sum(
                        set,
                        paths(set, templates, asOf),
                        set.goals().stream()
                            .filter(goal -> goal.unmeasurable().isPresent())
                            .toList(),
                        words))
        .toList();
  }
}
