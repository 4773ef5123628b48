package zhiheng.cli.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is set: what happened in 2017 is recorded as of 2017. */
public final class SteppedClock extends Clock {
  private final ZoneId zone;
  private volatile Instant now;

  public SteppedClock(Instant start, ZoneId zone) {
    this.now = start;
    this.zone = zone;
  }

  public void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SteppedClock(now, other);
  }
}
