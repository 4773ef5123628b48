import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Writes so many responses to a survey in 31 provinces, each with three groups, as CSV. */
class Responses {
  private static final int[] PROVINCES = {
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
    53, 54, 61, 62, 63, 64, 65
  };
  private static final String[] GROUPS = {"right_holders", "professionals", "public"};

  public static void main(String[] args) throws IOException {
    int rows = Integer.parseInt(args[0]);
    SplittableRandom chance = new SplittableRandom(20170630);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      out.write(
          "response_no,wave,unit,respondent_group,weight,law_policy,enforcement,service,education,overall\n");
      for (int i = 0; i < rows; i++) {
        int province = chance.nextInt(PROVINCES.length);
        int group = chance.nextInt(GROUPS.length);
        int mean = 60 + province % 20 + 3 * group;
        StringBuilder line = new StringBuilder();
        line.append("W2017-").append(1_000_000 + i).append(",2017,").append(PROVINCES[province]);
        line.append("0000,").append(GROUPS[group]).append(',');
        line.append(1 + (province * 37 + group * 11) % 90).append('.').append(10 + province);
        for (int item = 0; item < 5; item++) {
          int score = Math.max(0, Math.min(100, mean + chance.nextInt(-25, 26)));
          line.append(',').append(chance.nextInt(50) == 0 ? "" : Integer.toString(score));
        }
        out.write(line.append('\n').toString());
      }
    }
  }
}
