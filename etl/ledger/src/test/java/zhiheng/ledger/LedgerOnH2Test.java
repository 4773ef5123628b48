package zhiheng.ledger;

import org.junit.jupiter.api.Nested;

/** The promises, kept by H2 in a file. */
class LedgerOnH2Test {

  @Nested
  class Submissions extends SubmissionsContract {
    Submissions() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Figures extends FiguresContract {
    Figures() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Transactions extends TransactionsContract {
    Transactions() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Facts extends FactsContract {
    Facts() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Audit extends AuditContract {
    Audit() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Opening extends OpeningContract {
    Opening() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Life extends LifeContract {
    Life() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Returns extends ReturnsContract {
    Returns() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Draws extends DrawsContract {
    Draws() {
      super(H2Databases.ONLY);
    }
  }

  @Nested
  class Proceedings extends ProceedingContract {
    Proceedings() {
      super(H2Databases.ONLY);
    }
  }
}
