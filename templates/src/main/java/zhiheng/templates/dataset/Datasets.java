package zhiheng.templates.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Form;
import zhiheng.templates.form.Forms;

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

  /** These, and one for each list form that has none of its own. */
  public Datasets withListsOf(Forms forms) {
    List<Dataset> datasets = new ArrayList<>(all);
    for (String code : forms.codes()) {
      List<Form> versions = forms.versions(code);
      boolean list = versions.get(0).kind() == Form.Kind.LIST;
      if (list && rowsOf(code).isEmpty()) {
        datasets.add(ListDataset.of(versions));
      }
    }
    datasets.sort(Comparator.comparing(Dataset::code));
    return new Datasets(datasets);
  }

  /** The dataset of the rows of a list form. */
  public Optional<Dataset> rowsOf(String form) {
    return all.stream()
        .filter(dataset -> dataset.rows().map(rows -> rows.form().equals(form)).orElse(false))
        .findFirst();
  }

  public Optional<Dataset> find(String code) {
    return all.stream().filter(dataset -> dataset.code().equals(code)).findFirst();
  }
}
