package zhiheng.templates.form;

import java.time.LocalDate;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** What can be wrong with the meaning of a form's definition; all of it refuses the form. */
public interface FormFindings {

  /** A finding about the definition of a form. */
  sealed interface FormFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A code that must be unique stands twice. */
  record CodeTwice(LinePlace place, String found) implements FormFinding {}

  /** Not a day of the calendar. */
  record NotADay(LinePlace place, String found) implements FormFinding {}

  /** Folder and file name do not say what the file says. */
  record FormInWrongFile(LinePlace place, String found, String expected) implements FormFinding {}

  /** Two versions of a form hold for the same period. */
  record VersionsOverlap(LinePlace place, String version, String other) implements FormFinding {}

  /** A grid without items, a list with items, and the like. */
  record NotOfThisKind(LinePlace place, String field, String kind) implements FormFinding {}

  /** A field names a column that the form does not have. */
  record UnknownColumn(LinePlace place, String found, String known) implements FormFinding {}

  /** A cell that offers choices has none, or a cell of another type has some. */
  record ChoicesDoNotFit(LinePlace place, String found) implements FormFinding {}

  /** A check does not follow the grammar of checks. */
  record CheckNotUnderstood(LinePlace place, String found) implements FormFinding {}

  /** A check names an item that the form does not have. */
  record UnknownItem(LinePlace place, String found, String similar) implements FormFinding {}

  /** A check asks for an item in a column where it is not asked. */
  record ItemWithoutColumn(LinePlace place, String item, String column) implements FormFinding {}

  /** A check says "it", but not for which items. */
  record ItOfNothing(LinePlace place) implements FormFinding {}

  /** A check adds up the parts of an item that has none. */
  record NoParts(LinePlace place, String item) implements FormFinding {}

  /** A check adds up something that is no number. */
  record NotANumericColumn(LinePlace place, String found) implements FormFinding {}

  /** A list knows no earlier period row by row. */
  record NoHistoryInLists(LinePlace place, String found) implements FormFinding {}

  /** Whatever the figures, the check holds: it says nothing. */
  record CheckNeverFails(LinePlace place, String check) implements FormFinding {}

  /** Whatever the figures, the check fails: nobody could hand in. */
  record CheckAlwaysFails(LinePlace place, String check) implements FormFinding {}

  /** A condition on period or unit compares with a word that means nothing there. */
  record UnknownWord(LinePlace place, String found, String known) implements FormFinding {}

  /** A tolerance below nothing. */
  record NegativeTolerance(LinePlace place, String found) implements FormFinding {}

  /** A usual range out of order: too few months, or nothing that could stand out. */
  record UsualRangeUnfit(LinePlace place) implements FormFinding {}

  /** The first and last day of a campaign make no window of one year. */
  record NoWindow(LinePlace place, LocalDate from, LocalDate to) implements FormFinding {}

  /** A form that is handed in once for each campaign belongs to none. */
  record RhythmWithoutCampaign(LinePlace place) implements FormFinding {}

  /** An item says more than once what it was before. */
  record OriginTwice(LinePlace place, String item) implements FormFinding {}

  /** An item was something that the version before does not have. */
  record UnknownFormerItem(LinePlace place, String found, String version, String similar)
      implements FormFinding {}

  /** An item stands in another form too, and counting it would count both. */
  record ItemOfTwoForms(LinePlace place, String item, String other) implements FormFinding {}

  /** An item got another meaning and kept its code, so old and new figures would be mixed. */
  record NewMeaningUnderOldCode(LinePlace place, String item, String version)
      implements FormFinding {}

  /** The bulletin is to show an item that the form does not have. */
  record ShownItemUnknown(LinePlace place, String found, String similar) implements FormFinding {}

  /** The terms of a form stand in no order, or two of them hold on the same day. */
  record TermsOverlap(LinePlace place, String from) implements FormFinding {}

  /** A period would lock before it is due. */
  record LockBeforeDue(LinePlace place, int locks, int due) implements FormFinding {}

  /** The code of a column is no plain name, or one that every list has already. */
  record ColumnCodeUnfit(LinePlace place, String found, String taken) implements FormFinding {}

  /** A check names another form that there is not. */
  record UnknownFormInCheck(LinePlace place, String found, String known) implements FormFinding {}

  /** Working days are counted between cells that are no days. */
  record NotADayCell(LinePlace place, String found) implements FormFinding {}

  /** A check says of a cell what its kind of value can never be. */
  record CannotBe(LinePlace place, String found, String what) implements FormFinding {}

  /** A check compares a day with a number, or adds two days. */
  record DaysAndNumbers(LinePlace place, String check) implements FormFinding {}

  /** A check speaks of no period of its form, or its conditions contradict each other. */
  record CheckNeverApplies(LinePlace place, String check) implements FormFinding {}

  /** An example names a check that its form does not have. */
  record UnknownCheck(LinePlace place, String found, String known) implements FormFinding {}

  /** An example's period is none of the form's. */
  record NotAPeriodOfTheForm(LinePlace place, String found) implements FormFinding {}

  /** An example names a unit that the register does not know then. */
  record UnknownUnitInExample(LinePlace place, String found) implements FormFinding {}

  /** Examples stand beside a form that there is not. */
  record ExamplesOfNoForm(LinePlace place, String found) implements FormFinding {}

  /** A check does not find in its example what the example says. */
  record CheckExampleFails(LinePlace place, String check, Text says, String expected, String found)
      implements FormFinding {}

  /** No example of a check shows it finding something. */
  record CheckWithoutExample(LinePlace place, String check, String file) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }

  /** A sum over shorter periods that names no other form. */
  record SumOfNoForm(LinePlace place, String found) implements FormFinding {}

  /** A sum over the periods of a form that are not shorter than those of the form itself. */
  record SumOfLongerPeriods(LinePlace place, String form) implements FormFinding {}

  /** Nothing of the kind was ever published. */
  record NothingPublished(LinePlace place, String found, String known) implements FormFinding {}

  /** A column that holds something else than the one that it is said to have been. */
  record ColumnOfOtherType(LinePlace place, String column, String was) implements FormFinding {}

  /** A check that looks at no cell of its form. */
  record CheckOfNoCell(LinePlace place, String check) implements FormFinding {}
}
