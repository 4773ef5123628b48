package zhiheng.cli;

import picocli.CommandLine.Option;
import zhiheng.cli.console.Console;
import zhiheng.cli.console.Listing;

/** {@code --format}: how commands that answer with a table write it. */
final class Outlet {
  @Option(
      names = "--format",
      paramLabel = "csv|json|text",
      defaultValue = "text",
      descriptionKey = "format")
  Listing.Format format = Listing.Format.TEXT;

  void print(Console console, Listing listing) {
    listing.print(console.out(), format);
  }
}
