package zhiheng.templates;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.dataset.Datasets;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.finding.Findings;
import zhiheng.templates.form.Forms;
import zhiheng.templates.period.WorkCalendar;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.system.Systems;
import zhiheng.templates.unit.Register;

/**
 * Everything defined, read from one folder. Each kind of definition is read when it is first asked
 * for, so that a command pays only for what it uses; {@link #check} reads all of it.
 */
public final class Templates {
  private final Path folder;
  private @Nullable Forms forms;
  private @Nullable Datasets datasets;
  private @Nullable Systems systems;
  private @Nullable Reviews reviews;
  private @Nullable Register register;
  private @Nullable WorkCalendar calendar;

  private Templates(Path folder) {
    this.folder = folder;
  }

  /** The definitions in a folder; nothing is read yet. */
  public static Templates open(Path folder) {
    return new Templates(folder);
  }

  public Path folder() {
    return folder;
  }

  /** The forms in all their versions. */
  public Forms forms() {
    if (forms == null) {
      Forms.Read read = Forms.read(folder, reviews());
      if (read.findings().refuse()) {
        throw new TemplatesInvalid(read.findings());
      }
      forms = read.forms();
    }
    return forms;
  }

  /** What may be counted: {@code datasets/}. */
  public Datasets datasets() {
    if (datasets == null) {
      Datasets.Read read = Datasets.read(folder);
      if (read.findings().refuse()) {
        throw new TemplatesInvalid(read.findings());
      }
      datasets = read.datasets();
    }
    return datasets;
  }

  /** The indicator systems in all their versions, with their examples. */
  public Systems systems() {
    if (systems == null) {
      Systems.Read read = Systems.read(folder, datasets());
      if (read.findings().refuse()) {
        throw new TemplatesInvalid(read.findings());
      }
      systems = read.systems();
    }
    return systems;
  }

  /** The sheets by which case files are reviewed. */
  public Reviews reviews() {
    if (reviews == null) {
      Reviews.Read read = Reviews.read(folder);
      if (read.findings().refuse()) {
        throw new TemplatesInvalid(read.findings());
      }
      reviews = read.reviews();
    }
    return reviews;
  }

  /** The register of units. */
  public Register register() {
    if (register == null) {
      Register.Read read = Register.read(folder);
      if (read.findings().refuse()) {
        throw new TemplatesInvalid(read.findings());
      }
      register = read.register();
    }
    return register;
  }

  /** The working days. */
  public WorkCalendar calendar() {
    if (calendar == null) {
      WorkCalendar.Read read = WorkCalendar.read(folder);
      if (read.findings().refuse()) {
        throw new TemplatesInvalid(read.findings());
      }
      calendar = read.calendar();
    }
    return calendar;
  }

  /**
   * Reads everything and returns all that is wrong, once each: what one kind of definition lacks
   * also stops those that build on it.
   */
  public Findings check() {
    Set<Finding> all = new LinkedHashSet<>();
    for (Runnable kind : kinds()) {
      try {
        kind.run();
      } catch (TemplatesInvalid invalid) {
        invalid.findings().forEach(all::add);
      }
    }
    return new Findings(List.copyOf(all));
  }

  private List<Runnable> kinds() {
    return List.of(
        this::register, this::calendar, this::reviews, this::forms, this::datasets, this::systems);
  }
}
