package zhiheng.templates.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zhiheng.templates.review.Mark;
import zhiheng.templates.review.Part;
import zhiheng.templates.review.ReviewSheet;
import zhiheng.templates.review.Reviews;
import zhiheng.templates.review.Standard;
import zhiheng.templates.wording.Text;

/** Choices that stand in another definition: the defects of review sheets. */
final class SharedChoices {
  private SharedChoices() {}

  /** By the name under which a column asks for them: {@code reviews/2016}. */
  static Map<String, List<Choice>> of(Reviews reviews) {
    Map<String, List<Choice>> choices = new LinkedHashMap<>();
    reviews.all().forEach(sheet -> choices.put("reviews/" + sheet.version(), marks(sheet)));
    return choices;
  }

  private static List<Choice> marks(ReviewSheet sheet) {
    List<Choice> marks = new ArrayList<>();
    marks.add(new Choice(Mark.NONE, sheet.noDefect()));
    sheet
        .vetoes()
        .forEach(veto -> marks.add(new Choice(veto.code(), joined(sheet.vetoWord(), veto.name()))));
    for (Part part : sheet.parts()) {
      for (Standard standard : part.standards()) {
        standard
            .defects()
            .forEach(
                defect ->
                    marks.add(new Choice(defect.code(), joined(standard.name(), defect.name()))));
      }
    }
    return marks;
  }

  private static Text joined(Text of, Text what) {
    return new Text(of.zh() + "：" + what.zh(), of.en() + ": " + what.en());
  }
}
