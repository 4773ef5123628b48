package zhiheng.intake.lines;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.finding.Place.RowPlace;
import zhiheng.templates.finding.Severity;
import zhiheng.templates.wording.Text;

/** Why a file cannot be read as lines of a dataset. */
public interface LinesFindings {

  /** A finding that refuses the file. */
  sealed interface LinesFinding extends Finding {
    @Override
    Place place();

    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** No dataset of that name takes lines. */
  record NoSuchDataset(FilePlace place, String found, String known) implements LinesFinding {}

  /** There is no such file, or nothing in it. */
  record LinesNotThere(FilePlace place) implements LinesFinding {}

  /** Neither UTF-8 nor GB18030, nor any kind of text. */
  record LinesNotText(FilePlace place) implements LinesFinding {}

  /** A column of the dataset is not in the header. */
  record LinesColumnMissing(FilePlace place, String column, Text name) implements LinesFinding {}

  /** Two columns of the file are one column of the dataset. */
  record LinesColumnTwice(FilePlace place, Text name) implements LinesFinding {}

  /** A quotation mark is opened and never closed. */
  record LineQuoteNotClosed(RowPlace place) implements LinesFinding {}

  /** A line has more cells than the header. */
  record LineTooLong(RowPlace place, int found, int most) implements LinesFinding {}

  /** A cell holds more text than any column has reason to. */
  record LineCellTooLong(RowPlace place, int most) implements LinesFinding {}

  /** A formula of the workbook gave an error. */
  record LineFormulaError(RowPlace place, String found) implements LinesFinding {}

  /** The dataset has no such column; it is left out. */
  record LinesColumnIgnored(FilePlace place, String found) implements Finding {
    @Override
    public Severity severity() {
      return Severity.NOTE;
    }
  }
}
