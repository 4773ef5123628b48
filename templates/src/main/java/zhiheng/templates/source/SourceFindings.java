package zhiheng.templates.source;

import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Place.LinePlace;
import zhiheng.templates.finding.Severity;

/** What can be wrong with the shape of a definition; all of it refuses the file. */
public interface SourceFindings {

  /** A finding about the shape of a definition. */
  sealed interface ShapeFinding extends Finding {
    @Override
    default Severity severity() {
      return Severity.HARD;
    }
  }

  /** The text is no YAML at all; {@code problem} is the parser's own word. */
  record NotYaml(LinePlace place, String problem) implements ShapeFinding {}

  /** The file is larger than any definition has reason to be. */
  record DefinitionTooLarge(LinePlace place, long found, long most) implements ShapeFinding {}

  /** A field that must be there is not. */
  record MissingField(LinePlace place, String field) implements ShapeFinding {}

  /** A field that nobody knows; {@code known} lists those that are. */
  record UnknownField(LinePlace place, String field, String known) implements ShapeFinding {}

  /** The same field stands twice in one mapping. */
  record FieldTwice(LinePlace place, String field) implements ShapeFinding {}

  /** A mapping ({@code name: value} lines) was expected here. */
  record ExpectedAMapping(LinePlace place) implements ShapeFinding {}

  /** A list was expected here. */
  record ExpectedAList(LinePlace place) implements ShapeFinding {}

  /** A single value was expected here. */
  record ExpectedAScalar(LinePlace place) implements ShapeFinding {}

  /** A number was expected here. */
  record ExpectedANumber(LinePlace place, String found) implements ShapeFinding {}

  /** One of a few words was expected here. */
  record ExpectedOneOf(LinePlace place, String found, String expected) implements ShapeFinding {}
}
