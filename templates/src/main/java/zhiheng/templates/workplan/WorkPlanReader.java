package zhiheng.templates.workplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import zhiheng.templates.source.Fields;
import zhiheng.templates.source.Placed;
import zhiheng.templates.wording.Text;
import zhiheng.templates.workplan.Schedule.During;
import zhiheng.templates.workplan.Schedule.EveryYear;
import zhiheng.templates.workplan.Schedule.In;
import zhiheng.templates.workplan.WorkPlanFindings.NoMilestone;
import zhiheng.templates.workplan.WorkPlanFindings.NobodyNamed;
import zhiheng.templates.workplan.WorkPlanFindings.NotASchedule;
import zhiheng.templates.workplan.WorkPlanFindings.NothingSaid;
import zhiheng.templates.workplan.WorkPlanFindings.OutsideThePlan;
import zhiheng.templates.workplan.WorkPlanFindings.ScheduleBackwards;
import zhiheng.templates.workplan.WorkPlanFindings.TaskNumberWrong;
import zhiheng.templates.workplan.WorkPlanFindings.UnknownParty;
import zhiheng.templates.workplan.WorkPlanFindings.UnknownPlanTag;
import zhiheng.templates.workplan.WorkPlanFindings.YearsOutOfOrder;

/** Reads one work plan; whatever is wrong with it is reported to the fields. */
final class WorkPlanReader {
  private static final Party NOBODY = new Department("", new Text("", ""), List.of());

  private final Parties parties;
  private During years = new During(0, 9999);
  private int lastNumber;

  WorkPlanReader(Parties parties) {
    this.parties = parties;
  }

  WorkPlan read(Fields fields) {
    years = years(fields);
    List<Section> sections = new ArrayList<>(fields.list("sections", one -> section(one, none())));
    fields.list("parts", this::part).forEach(sections::addAll);
    return new WorkPlan(
        fields.text("code"),
        fields.words("title"),
        fields.words("source"),
        years.from(),
        years.to(),
        sections);
  }

  private static Optional<Text> none() {
    return Optional.empty();
  }

  private static During years(Fields fields) {
    String written = fields.text("years");
    Optional<Schedule> schedule = schedule(fields, "years", written);
    if (schedule.isPresent() && schedule.get() instanceof In in) {
      return new During(in.year(), in.year());
    }
    if (schedule.isPresent() && schedule.get() instanceof During during) {
      return during;
    }
    return new During(0, 9999);
  }

  private List<Section> part(Fields fields) {
    Text part = fields.words("part");
    return fields.list("sections", one -> section(one, Optional.of(part)));
  }

  private Section section(Fields fields, Optional<Text> part) {
    return new Section(
        part,
        fields.words("heading"),
        fields.optionalText("goal"),
        fields.list("tasks", this::task));
  }

  private Task task(Fields fields) {
    int number = fields.whole("task");
    if (number != lastNumber + 1) {
      fields.report(new TaskNumberWrong(fields.place("task"), number, lastNumber + 1));
    }
    lastNumber = number;
    Text title = fields.words("title");
    String text = said(fields, "text");
    Optional<String> provinces = fields.optionalText("provinces");
    Owners owners = fields.map("owners", this::owners).orElse(new Owners(NOBODY, List.of()));
    List<Party> mandatory = tags(fields, "mandatory_for");
    List<Party> optional = tags(fields, "optional_for");
    Optional<Result> result = fields.optionalChoice("result", Result.class);
    List<Milestone> milestones =
        result
            .map(what -> List.of(atTheEnd(number, title, owners, mandatory, optional, what)))
            .orElseGet(() -> milestones(fields, number));
    return new Task(
        number, title, text, provinces, owners, mandatory, optional, result, milestones);
  }

  private Owners owners(Fields fields) {
    Party lead =
        find(fields, new Placed<>(fields.text("lead"), fields.place("lead"))).orElse(NOBODY);
    return new Owners(lead, named(fields, "others"));
  }

  /** A yearly plan has one milestone a task: its end of the year. */
  private Milestone atTheEnd(
      int number,
      Text title,
      Owners owners,
      List<Party> mandatory,
      List<Party> optional,
      Result result) {
    return new Milestone(
        number + ".1",
        new In(years.to()),
        title.zh(),
        Stream.concat(owners.all().stream(), mandatory.stream()).toList(),
        optional,
        Optional.empty(),
        result == Result.INTERIM_WITHIN_YEAR);
  }

  private List<Milestone> milestones(Fields fields, int task) {
    List<Milestone> milestones = new ArrayList<>();
    int[] last = {years.from()};
    fields.list(
        "milestones",
        one -> {
          Milestone milestone = milestone(one, task + "." + (milestones.size() + 1));
          inOrder(one, milestone.schedule(), last);
          return milestones.add(milestone);
        });
    if (milestones.isEmpty()) {
      fields.report(new NoMilestone(fields.place(), task));
    }
    return milestones;
  }

  private Milestone milestone(Fields fields, String code) {
    Milestone milestone =
        new Milestone(
            code,
            schedule(fields, "when", fields.text("when")).orElse(new In(years.from())),
            said(fields, "text"),
            named(fields, "by"),
            named(fields, "may"),
            fields.optionalText("note"),
            false);
    if (!fields.has("by") && !fields.has("may") || milestone.named().isEmpty()) {
      fields.report(new NobodyNamed(fields.place(), code));
    }
    return milestone;
  }

  /** Dated milestones begin inside the plan, none before the dated one above it. */
  private void inOrder(Fields fields, Schedule schedule, int[] last) {
    if (schedule instanceof EveryYear) {
      return;
    }
    During span =
        schedule instanceof During during
            ? during
            : new During(((In) schedule).year(), ((In) schedule).year());
    String written = fields.text("when");
    if (span.from() < years.from() || span.to() > years.to()) {
      fields.report(new OutsideThePlan(fields.place("when"), written, years.from(), years.to()));
    } else if (span.from() < last[0]) {
      fields.report(new YearsOutOfOrder(fields.place("when"), written, last[0]));
    }
    last[0] = Math.max(last[0], span.from());
  }

  private static Optional<Schedule> schedule(Fields fields, String field, String written) {
    Optional<Schedule> schedule = Schedule.parse(written);
    if (schedule.isEmpty()) {
      fields.report(new NotASchedule(fields.place(field), written));
    } else if (backwards(schedule.get())) {
      fields.report(new ScheduleBackwards(fields.place(field), written));
    }
    return schedule;
  }

  private static boolean backwards(Schedule schedule) {
    return schedule instanceof During during && during.from() >= during.to()
        || schedule instanceof EveryYear every
            && every.months().map(months -> months.first() > months.last()).orElse(false);
  }

  private List<Party> named(Fields fields, String field) {
    return fields.placedTexts(field).stream().flatMap(name -> find(fields, name).stream()).toList();
  }

  private Optional<Party> find(Fields fields, Placed<String> name) {
    Optional<Party> party = parties.find(name.value());
    if (party.isEmpty()) {
      fields.report(new UnknownParty(name.place(), name.value()));
    }
    return party;
  }

  private List<Party> tags(Fields fields, String field) {
    List<Party> groups = new ArrayList<>();
    for (Placed<String> tag : fields.placedTexts(field)) {
      Optional<Party> group = parties.find(tag.value()).filter(Group.class::isInstance);
      group.ifPresent(groups::add);
      if (group.isEmpty()) {
        fields.report(new UnknownPlanTag(tag.place(), tag.value()));
      }
    }
    return groups;
  }

  private static String said(Fields fields, String field) {
    String text = fields.text(field);
    if (fields.has(field) && text.isBlank()) {
      fields.report(new NothingSaid(fields.place(field), field));
    }
    return text;
  }
}
