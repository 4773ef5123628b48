package zhiheng.ledger;

import org.junit.jupiter.api.Nested;

/** The promises, kept by a real PostgreSQL. */
class LedgerOnPostgresTest {

  @Nested
  class Submissions extends SubmissionsContract {
    Submissions() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Figures extends FiguresContract {
    Figures() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Transactions extends TransactionsContract {
    Transactions() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Facts extends FactsContract {
    Facts() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Audit extends AuditContract {
    Audit() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Opening extends OpeningContract {
    Opening() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Life extends LifeContract {
    Life() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Returns extends ReturnsContract {
    Returns() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Draws extends DrawsContract {
    Draws() {
      super(PostgresDatabases.ONLY);
    }
  }

  @Nested
  class Proceedings extends ProceedingContract {
    Proceedings() {
      super(PostgresDatabases.ONLY);
    }
  }
}
