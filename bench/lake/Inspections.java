import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** Writes a log of random inspections in 2017: {@code java Inspections.java ROWS FILE}; always the same one. */
public final class Inspections {
  private static final String[] PROVINCES =
      ("110000 120000 130000 140000 150000 210000 220000 230000 310000 320000 330000 340000 350000"
              + " 360000 370000 410000 420000 430000 440000 450000 460000 500000 510000 520000"
              + " 530000 540000 610000 620000 630000 640000 650000")
          .split(" ");

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private Inspections() {}

  /** The code of a target that there is not, with its check character by GB 32100-2015. */
  private static String target(int number) {
    String code = "Y1440000XXX" + String.format("%06d", number);
    int sum = 0;
    for (int i = 0, weight = 1; i < code.length(); i++, weight = weight * 3 % 31) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
    }
    return code + CHARACTERS.charAt((31 - sum % 31) % 31);
  }

  public static void main(String[] args) throws IOException {
    long rows = Long.parseLong(args[0]);
    SplittableRandom chance = new SplittableRandom(2017);
    LocalDate newYear = LocalDate.of(2017, 1, 1);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      out.write(
          "inspection_no,unit,target_code,planned,drawn_on,inspected_on,published_on,inspectors,"
              + "problem,traced,joint\n");
      for (long row = 1; row <= rows; row++) {
        LocalDate drawn = newYear.plusDays(chance.nextInt(365));
        boolean inspected = chance.nextInt(20) > 0;
        LocalDate done = drawn.plusDays(chance.nextInt(30));
        boolean published = inspected && chance.nextInt(10) > 0;
        int province = chance.nextInt(PROVINCES.length);
        out.write("I-" + row + ',' + PROVINCES[province]);
        out.write("," + target(province * 30_000 + chance.nextInt(30_000)));
        out.write("," + (chance.nextInt(5) > 0));
        out.write("," + drawn + ',' + (inspected ? done : ""));
        out.write("," + (published ? done.plusDays(chance.nextInt(40)) : ""));
        out.write(inspected ? "," + (2 + chance.nextInt(3)) : ",");
        out.write(inspected ? "," + (chance.nextInt(8) == 0) : ",");
        out.write(inspected ? "," + (chance.nextInt(12) > 0) : ",");
        out.write("," + (chance.nextInt(10) == 0) + "\n");
      }
    }
  }
}
