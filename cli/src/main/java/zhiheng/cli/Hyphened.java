package zhiheng.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of reports as users write them: {@code case-quality}. */
final class Hyphened implements ITypeConverter<ReportCommand.Kind> {

  @Override
  public ReportCommand.Kind convert(String value) {
    return Arrays.stream(ReportCommand.Kind.values())
        .filter(kind -> written(kind).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    value
                        + " ∉ "
                        + Arrays.stream(ReportCommand.Kind.values())
                            .map(Hyphened::written)
                            .collect(Collectors.joining(", "))));
  }

  private static String written(ReportCommand.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
