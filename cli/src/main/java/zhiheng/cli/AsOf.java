package zhiheng.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code --as-of}: which past state of the facts is wanted. A day means all that was known when it
 * ended in Asia/Shanghai; a time of day without a zone is one of Asia/Shanghai as well.
 */
final class AsOf {
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @Option(names = "--as-of", paramLabel = "DAY", descriptionKey = "asOf", converter = Reader.class)
  private @Nullable Instant moment;

  /** As if a moment had been asked for. */
  static AsOf at(Instant moment) {
    AsOf asOf = new AsOf();
    asOf.moment = moment;
    return asOf;
  }

  /** The moment that was asked for; now, if nothing was. */
  Instant or(Clock clock) {
    return moment == null ? clock.instant() : moment;
  }

  /** The moment that was asked for; all that is recorded, if nothing was. */
  Instant orEver() {
    return moment == null ? Instant.MAX : moment;
  }

  /** The moment that was asked for; empty if nothing was. */
  Optional<Instant> given() {
    return Optional.ofNullable(moment);
  }

  /** The last moment of a day that the ledger can tell apart. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(OFFICE).toInstant().minus(1, ChronoUnit.MICROS);
  }

  /** Reads {@code 2018-02-01}, {@code 2018-02-01T17:30} or {@code 2018-02-01T09:30:00Z}. */
  static final class Reader implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String written) {
      try {
        if (!written.contains("T")) {
          return endOf(LocalDate.parse(written));
        }
        return written.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$")
            ? OffsetDateTime.parse(written).toInstant()
            : LocalDateTime.parse(written).atZone(OFFICE).toInstant();
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(written);
      }
    }
  }
}
