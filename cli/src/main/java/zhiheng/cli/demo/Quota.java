package zhiheng.cli.demo;

import zhiheng.templates.source.Fields;

/**
 * What the nation, a province or a city did in a year, as far as totals are laid down.
 *
 * @param filed infringement disputes
 * @param concluded of infringement disputes
 * @param online infringement disputes in e-commerce
 * @param counterfeitOnline counterfeit cases in e-commerce
 * @param mediated cases mediated by rapid protection centers
 * @param days of these mediations, added up
 */
record Quota(
    long filed,
    long concluded,
    long online,
    long otherFiled,
    long otherConcluded,
    long counterfeitFiled,
    long counterfeitConcluded,
    long counterfeitOnline,
    long mediated,
    long days) {

  static Quota read(Fields fields) {
    record Counts(long filed, long concluded, long online) {}
    Counts none = new Counts(0, 0, 0);
    Counts infringement =
        fields
            .map(
                "infringement",
                f -> new Counts(f.whole("filed"), f.whole("concluded"), f.whole("ecommerce")))
            .orElse(none);
    Counts other =
        fields
            .map("other_dispute", f -> new Counts(f.whole("filed"), f.whole("concluded"), 0))
            .orElse(none);
    Counts counterfeit =
        fields
            .map(
                "counterfeit",
                f -> new Counts(f.whole("filed"), f.whole("concluded"), f.whole("ecommerce")))
            .orElse(none);
    long[] centers =
        fields
            .map("centers", f -> new long[] {f.whole("mediated"), f.whole("days")})
            .orElse(new long[2]);
    return new Quota(
        infringement.filed,
        infringement.concluded,
        infringement.online,
        other.filed,
        other.concluded,
        counterfeit.filed,
        counterfeit.concluded,
        counterfeit.online,
        centers[0],
        centers[1]);
  }
}
