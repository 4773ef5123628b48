package zhiheng.templates.source;

import zhiheng.templates.finding.Place.LinePlace;

/** Something read from a definition, and where it stands there. */
public record Placed<T>(T value, LinePlace place) {}
