package zhiheng.templates.dataset;

import java.util.Optional;
import zhiheng.templates.finding.Findings;

/** What reading an expression gave: a value unless something was wrong, and all that was. */
public record Parsed<T>(Optional<T> value, Findings findings) {}
