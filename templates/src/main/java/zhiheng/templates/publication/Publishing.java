package zhiheng.templates.publication;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.finding.Place.FilePlace;
import zhiheng.templates.form.Forms;
import zhiheng.templates.publication.PublishingFindings.NothingOnPublishing;
import zhiheng.templates.source.YamlFile;
import zhiheng.templates.wording.Text;

/**
 * How figures are published.
 *
 * @param license what readers may do with them
 * @param contact whom readers may ask
 * @param smallCells which counts are withheld, in the breakdowns and nowhere else
 */
public record Publishing(
    Text license, Text contact, SmallCells smallCells, List<Breakdown> breakdowns) {

  private static final Publishing NOTHING =
      new Publishing(
          new Text("", ""),
          new Text("", ""),
          new SmallCells(1, 4, new Text("", ""), new Text("", "")),
          List.of());

  public Publishing {
    breakdowns = List.copyOf(breakdowns);
  }

  /** The definition as far as it could be read, and all that was wrong with it. */
  public record Read(Publishing publishing, Findings findings) {}

  /** Reads {@code publication/bulletin.yaml} below the folder of definitions. */
  public static Read read(Path templates, Forms forms) {
    String name = "publication/bulletin.yaml";
    Path file = templates.resolve(name);
    if (!Files.isRegularFile(file)) {
      return new Read(NOTHING, Findings.of(new NothingOnPublishing(new FilePlace(name))));
    }
    return read(YamlFile.read(file, name, new PublishingReader(forms)::read));
  }

  /** Reads the definition from a text; {@code name} is how findings call it. */
  public static Read readOne(String text, String name, Forms forms) {
    return read(YamlFile.read(text, name, new PublishingReader(forms)::read));
  }

  private static Read read(YamlFile.Read<Publishing> read) {
    Optional<Publishing> value = read.value();
    return new Read(value.orElse(NOTHING), read.findings());
  }
}
