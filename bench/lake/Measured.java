import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Runs a command and tells what it cost as a whole process: {@code java Measured.java FILE COMMAND…}
 * writes seconds of wall time, seconds of both processors, and the peak of memory in MiB to FILE. The
 * last two as Linux knows them.
 */
public final class Measured {
  private static final double TICKS = 100;

  private Measured() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = Arrays.asList(args).subList(1, args.length);
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.to(new File("/dev/null")))
            .redirectError(Redirect.INHERIT)
            .start();
    double cpu = 0;
    long peak = 0;
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      Path proc = Path.of("/proc", Long.toString(process.pid()));
      try {
        String stat = Files.readString(proc.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        cpu = Math.max(cpu, (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS);
        for (String line : Files.readAllLines(proc.resolve("status"))) {
          if (line.startsWith("VmHWM:")) {
            peak = Math.max(peak, Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024);
          }
        }
      } catch (IOException ended) {
        // It ended while we looked.
      }
    }
    double wall = (System.nanoTime() - began) / 1e9;
    Files.writeString(
        Path.of(args[0]), String.format(Locale.ROOT, "%.2f %.2f %d%n", wall, cpu, peak));
    System.exit(process.exitValue());
  }
}
