package zhiheng.indicators.composite;

import zhiheng.indicators.table.TableFindings.TableFinding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Place.RowPlace;

/** What can be wrong with an index and the table it is built from. */
public interface IndexFindings {

  /** Neither a list of nodes nor a table of them is given, or both are. */
  record IndexWithoutTree(LinePlace place) implements TableFinding {}

  /** The table of nodes is not there. */
  record IndexTreeNotThere(LinePlace place, String file) implements TableFinding {}

  /** Two nodes have one code. */
  record IndexCodeTwice(Place place, String node) implements TableFinding {}

  /** A node belongs to one that is not defined, or that is an indicator. */
  record IndexParentUnknown(Place place, String node, String parent) implements TableFinding {}

  /** There must be exactly one node that belongs to no other. */
  record IndexTops(FilePlace place, int found, String codes) implements TableFinding {}

  /** A node belongs to itself, directly or through others. */
  record IndexCircle(Place place, String node) implements TableFinding {}

  /** An aggregate has no parts. */
  record IndexWithoutParts(Place place, String node) implements TableFinding {}

  /** A direction is neither 1 nor −1. */
  record IndexDirection(Place place, String node, String found) implements TableFinding {}

  /** A number lies outside what it may be. */
  record IndexNumberOutside(Place place, String field, String found, String expected)
      implements TableFinding {}

  /** The distance to a target is asked for and no target is given. */
  record IndexTargetMissing(Place place, String node) implements TableFinding {}

  /** Bands and scores, or goalposts, are not as many as they must be. */
  record IndexBandsUneven(Place place, String field, int found, int expected)
      implements TableFinding {}

  /** An exception, or a judgment of pairs, speaks of a code that is not there. */
  record IndexCodeUnknown(Place place, String node, String known) implements TableFinding {}

  /** Methods of aggregation are given for more or fewer levels than there are. */
  record IndexLevels(Place place, int found, int expected) implements TableFinding {}

  /** A matrix of judgments is not square, positive or reciprocal. */
  record JudgmentsMalformed(Place place, String of, String found) implements TableFinding {}

  /** Judgments of pairs contradict each other too much. */
  record JudgmentsInconsistent(Place place, String of, String ratio, String most)
      implements TableFinding {}

  /** A unit stands twice in the table. */
  record IndexUnitTwice(RowPlace place, String unit) implements TableFinding {}

  /** Division by a denominator that is zero. */
  record IndexDenominatorZero(RowPlace place, String indicator) implements TableFinding {}

  /** All values of an indicator are the same, or there are none: it has no place on a scale. */
  record IndexWithoutSpread(FilePlace place, String indicator, String method)
      implements TableFinding {}

  /** A method cannot take a value. */
  record IndexMethodCannot(FilePlace place, String method, String unit, String node, String found)
      implements TableFinding {}
}
