package zhiheng.indicators.survey;

import zhiheng.indicators.table.TableFindings.TableFinding;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;

/** What can be wrong with a sample and what is known of its population. */
public interface SurveyFindings {

  /**
   * A cluster lies in two strata: either a mistake, or numbers that begin again in each stratum.
   */
  record ClusterInTwoStrata(RowPlace place, String cluster, String one, String other)
      implements TableFinding {}

  /** The finite population correction differs within one stratum. */
  record CorrectionVaries(RowPlace place, String found, String before, String stratum)
      implements TableFinding {}

  /** Population sizes and sampling fractions stand in one column. */
  record CorrectionMixed(RowPlace place, String found) implements TableFinding {}

  /** More were sampled than there are. */
  record CorrectionTooSmall(RowPlace place, String found, int sampled, String stratum)
      implements TableFinding {}

  /** Options name different numbers of stages. */
  record StagesDiffer(FilePlace place, String option, int found, int stages)
      implements TableFinding {}

  /** A stratum has one sampled unit only, so nothing can be said about its spread. */
  record StratumLonely(FilePlace place, String stratum, int stage) implements TableFinding {}

  /** Population figures need at least one column of groups and one of counts. */
  record MarginWithoutGroups(FilePlace place) implements TableFinding {}

  /** A group of the sample does not stand in the population figures. */
  record GroupNotInPopulation(RowPlace place, String group, String file) implements TableFinding {}

  /** A group of the population figures does not occur in the sample. */
  record GroupNotInSample(RowPlace place, String group) implements TableFinding {}

  /** A group stands twice in the population figures. */
  record GroupTwice(RowPlace place, String group) implements TableFinding {}

  /** A value of a column is asked for that does not occur. */
  record ValueUnknown(FilePlace place, String column, String value, String known)
      implements TableFinding {}
}
