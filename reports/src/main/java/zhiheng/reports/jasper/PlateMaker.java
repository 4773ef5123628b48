package zhiheng.reports.jasper;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JRException;

/** A step of the build: makes the plates of the layouts, so that no command has to. */
public final class PlateMaker {
  private PlateMaker() {}

  /**
   * @param arguments the folder of layouts, and the folder for plates
   */
  public static void main(String[] arguments) throws IOException, JRException {
    make(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void make(Path layouts, Path plates) throws IOException, JRException {
    Files.createDirectories(plates);
    try (DirectoryStream<Path> before = Files.newDirectoryStream(plates, "*.plate")) {
      for (Path plate : before) {
        Files.delete(plate);
      }
    }
    for (Plate plate : Plate.values()) {
      Files.write(plates.resolve(Plates.name(plate, layouts)), Plates.make(plate, layouts));
    }
  }
}
