package zhiheng.templates.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Findings;

/** All datasets, in the order of their codes. */
public record Datasets(List<Dataset> all) {

  public Datasets {
    all = List.copyOf(all);
  }

  /** What reading a folder of datasets gave. */
  public record Read(Datasets datasets, Findings findings) {}

  /** Reads every file of {@code datasets/} in the folder of the definitions. */
  public static Read read(Path templates) {
    return DatasetReader.readAll(templates);
  }

  public Optional<Dataset> find(String code) {
    return all.stream().filter(dataset -> dataset.code().equals(code)).findFirst();
  }
}
