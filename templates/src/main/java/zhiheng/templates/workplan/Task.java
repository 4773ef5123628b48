package zhiheng.templates.workplan;

import java.util.List;
import java.util.Optional;
import zhiheng.templates.wording.Text;

/**
 * One task of a work plan.
 *
 * @param number as the plan counts it
 * @param title a short name
 * @param text the plan's own words, in Chinese; for a yearly plan what the national office does
 * @param provinces what provinces are to do, where the plan says it apart
 * @param mandatoryFor provinces that must, where the plan tells provinces apart
 * @param optionalFor provinces that may
 * @param result what must be there at the end of the year, for a yearly plan
 */
public record Task(
    int number,
    Text title,
    String text,
    Optional<String> provinces,
    Owners owners,
    List<Party> mandatoryFor,
    List<Party> optionalFor,
    Optional<Result> result,
    List<Milestone> milestones) {

  public Task {
    mandatoryFor = List.copyOf(mandatoryFor);
    optionalFor = List.copyOf(optionalFor);
    milestones = List.copyOf(milestones);
  }
}
