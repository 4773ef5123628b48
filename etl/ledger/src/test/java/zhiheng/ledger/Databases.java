package zhiheng.ledger;

import java.nio.file.Path;

/** Fresh, empty databases of one kind. */
interface Databases {

  /** A ledger that is there already, with all tables and nothing in them. */
  LedgerAddress ready(Path folder) throws Exception;

  /** A place where there is no ledger yet. */
  LedgerAddress empty(Path folder) throws Exception;
}
