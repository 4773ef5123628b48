package zhiheng.reports.document;

/** Where a figure on paper comes from, so that it finds its way back. */
public sealed interface Evidence {

  /** The address as one line, for ids, notes and {@code zhiheng explain}. */
  String address();

  /** A node in the tree of reasons of a score: the run, the unit, the code of the node. */
  record Score(String run, String unit, String node) implements Evidence {
    @Override
    public String address() {
      return run + "/" + unit + "/" + node;
    }
  }

  /**
   * Figures of submissions added up.
   *
   * @param form the form they were handed in with
   * @param what rows and column that were added, {@code infringement.filed:month}
   * @param unit a unit code, or {@code *} for all
   * @param periods {@code 2017-12} or {@code 2017-01..2017-12}
   */
  record Figures(String form, String what, String unit, String periods) implements Evidence {
    @Override
    public String address() {
      return form + "/" + unit + "/" + periods + "/" + what;
    }
  }

  /** A published figure, with the place of its publication. */
  record Published(String series, String item, String year) implements Evidence {
    @Override
    public String address() {
      return series + "/" + year + "/" + item;
    }
  }

  /**
   * A page that says more; where pages are read it is a link.
   *
   * @param href relative to the page on which it stands
   */
  record Page(String href) implements Evidence {
    @Override
    public String address() {
      return href;
    }
  }
}
