package zhiheng.cli.journey;

import static org.assertj.core.api.Assertions.assertThat;

import zhiheng.cli.console.ExitCode;

/** What a command left behind: its exit code and what it wrote on the two streams. */
record Said(int exit, String out, String err) {

  /** The command came to this end, and nobody had to look at a stack trace. */
  Said ends(ExitCode code) {
    assertThat(exit).as("%s\n%s", out, err).isEqualTo(code.code());
    return withoutStackTrace();
  }

  Said withoutStackTrace() {
    assertThat(out + err).doesNotContain("\tat ", "Exception in thread");
    return this;
  }

  /** The one line that holds these words. */
  String line(String words) {
    return out.lines()
        .filter(line -> line.contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line with " + words + " in:\n" + out + err));
  }

  /** All that could be read on a screen, in the order of the streams, with the exit code. */
  String transcript() {
    return out + (err.isEmpty() ? "" : "--- err\n" + err) + "--- exit " + exit + "\n";
  }
}
