package zhiheng.ledger.assessment;

import zhiheng.templates.unit.UnitCode;
import zhiheng.templates.wording.Text;

/**
 * What one unit got: its tree of scores and where it stands.
 *
 * @param unitName as it was in the assessed year
 * @param peerGroup whom it is compared with, such as {@code class-1}
 */
public record UnitScore(
    UnitCode unit, Text unitName, String peerGroup, ScoreNode total, Standing standing) {}
