package zhiheng.templates.dataset;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the definition of a dataset beyond its shape. */
public interface DatasetFindings {

  /** A finding about a dataset. */
  sealed interface DatasetFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** A code is made of small letters, digits and underscores. */
  record BadDatasetCode(LinePlace place, String found) implements DatasetFinding {}

  /** Two columns have the same code. */
  record ColumnDefinedTwice(LinePlace place, String column) implements DatasetFinding {}

  /** A file is named for the dataset in it. */
  record DatasetFileName(LinePlace place, String dataset) implements DatasetFinding {}

  /** A key or a check names a column that the dataset does not have. */
  record NoSuchColumn(LinePlace place, String column) implements DatasetFinding {}
}
