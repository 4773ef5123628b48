package zhiheng.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;
import zhiheng.indicators.draw.Departures.Departure;
import zhiheng.ledger.inspection.Announcement;
import zhiheng.ledger.inspection.Draw;
import zhiheng.templates.Templates;

/** Draws and departures from them as tables: words on the screen, codes in files. */
record DrawWords(InWords words) {
  /** So much of a ticket tells it from the others on a screen; files have all of it. */
  private static final int TICKET = 12;

  DrawWords(Console console, Templates templates, Outlet outlet) {
    this(new InWords(console, templates, outlet.format, "inspections_"));
  }

  /** The targets of a draw with those who inspect them. */
  Listing targets(Draw draw) {
    Listing listing =
        words.listing(
            List.of("number", "target", "kind", "weight", "ticket", "inspector_1", "inspector_2"));
    for (Draw.Drawn each : draw.drawn()) {
      listing.row(
          each.number(),
          each.target(),
          words.value("targets", "kind", each.stratum()),
          each.weight(),
          words.isScreen() ? each.ticket().substring(0, TICKET) + "…" : each.ticket(),
          words.written(each.first()),
          words.written(each.second()));
    }
    return listing;
  }

  /** Announcements and draws as they came. */
  Listing all(List<Announcement> announcements, List<Draw> draws) {
    Listing listing =
        words.listing(
            List.of("entry", "code", "unit", "year", "recorded_at", "by", "what", "day", "marks"));
    for (Announcement said : announcements) {
      listing.row(
          words.head(said.kind().code()),
          said.code(),
          said.unit(),
          said.year(),
          words.isScreen() ? ReturnWords.minute(said.at()) : said.at(),
          words.written(said.by()),
          words.written(said.words()),
          said.knownOn().map(LocalDate::toString).orElse(""),
          "");
    }
    for (Draw kept : draws) {
      listing.row(
          words.head("draw"),
          kept.code(),
          kept.unit(),
          kept.year(),
          words.isScreen() ? ReturnWords.minute(kept.at()) : kept.at(),
          words.written(kept.by()),
          kept.announcement() + " → " + kept.drawn().size(),
          kept.drawnOn(),
          marks(kept));
    }
    return listing;
  }

  private String marks(Draw kept) {
    return kept.marks().stream()
        .map(words::head)
        .collect(Collectors.joining(words.isScreen() ? "；" : " "));
  }

  /** What was done otherwise than drawn. */
  Listing departures(List<Departure> found) {
    Listing listing = words.listing(List.of("departure", "target", "expected", "found"));
    for (Departure each : found) {
      listing.row(
          words.head(each.kind()),
          words.written(each.target()),
          words.written(each.expected()),
          words.written(each.found()));
    }
    return listing;
  }
}
