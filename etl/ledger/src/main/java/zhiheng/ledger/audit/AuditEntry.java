package zhiheng.ledger.audit;

import java.time.Instant;

/**
 * One change of the ledger.
 *
 * @param seq from 1, without gaps
 * @param what which kind of fact was added, such as {@code submission}
 * @param subject which one, in words for people: its receipt number, run, code …
 * @param content SHA-256 of the fact's canonical text
 * @param hash SHA-256 of the entry before and this one
 */
public record AuditEntry(
    long seq, Instant at, String what, String subject, String content, String hash) {}
