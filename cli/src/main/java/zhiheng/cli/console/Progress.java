package zhiheng.cli.console;

import java.util.Map;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** One stretch of long work: a moving bar for a person who watches, one line for a log. */
public final class Progress implements AutoCloseable {
  private final @Nullable ProgressBar bar;

  private Progress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /**
   * Says what begins.
   *
   * @param code the code of the words
   * @param steps how many steps it will take; -1 if that is not known yet
   */
  public static Progress start(Console console, String code, long steps) {
    String task = console.say(code, Map.of("steps", steps));
    if (!console.live()) {
      console.err().println(task);
      console.err().flush();
      return new Progress(null);
    }
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
            .setUpdateIntervalMillis(200)
            .hideEta()
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      console.err().print("\r" + line);
                      console.err().flush();
                    },
                    90))
            .build());
  }

  public void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** So many steps of so many are done; for work that tells its length as it goes. */
  public void at(int done, int of) {
    if (bar != null) {
      bar.maxHint(of);
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
