package zhiheng.indicators.draw;

import zhiheng.indicators.table.TableFindings.TableFinding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/** What can be wrong with the registers of a draw. */
public interface DrawFindings {

  /** A code stands twice in a register. */
  record DrawCodeTwice(RowPlace place, String found) implements TableFinding {}

  /** A recusal speaks of somebody or something that is in no register. */
  record DrawCodeUnknown(RowPlace place, String found) implements TableFinding {}

  /** A register is smaller than what is to be drawn from it. */
  record DrawTooMany(FilePlace place, int wanted, int size) implements TableFinding {}

  /** For some target fewer than two inspectors need not stand aside. */
  record DrawInspectorsTooFew(FilePlace place) implements TableFinding {}

  /** A day as in 2017-06-30 was expected. */
  record DrawNotADay(RowPlace place, String found) implements TableFinding {}
}
