package zhiheng.reports.returns;

import java.util.List;
import java.util.Locale;

/** What is counted from the monthly returns: one item, or several added up. */
public enum Count {
  /** Disputes and counterfeit cases. */
  TOTAL("infringement.filed", "other_dispute.filed", "counterfeit.filed"),
  DISPUTES("infringement.filed", "other_dispute.filed"),
  INFRINGEMENT("infringement.filed"),
  OTHER_DISPUTES("other_dispute.filed"),
  COUNTERFEIT("counterfeit.filed"),
  CONCLUDED("infringement.concluded", "other_dispute.concluded", "counterfeit.concluded"),
  INFRINGEMENT_CONCLUDED("infringement.concluded"),
  INVENTION("infringement.filed.invention"),
  UTILITY_MODEL("infringement.filed.utility_model"),
  DESIGN("infringement.filed.design"),
  FOREIGN("infringement.foreign"),
  TRADE_FAIR("infringement.trade_fair", "counterfeit.trade_fair"),
  ECOMMERCE("infringement.ecommerce", "counterfeit.ecommerce"),
  THUNDER("campaign.thunder"),
  ESCORT("campaign.escort"),
  REFERRED_OUT("referral.out"),
  COOPERATION("cooperation.cases"),
  COMPLAINTS("complaint.received"),
  COMPLAINTS_ANSWERED("complaint.answered"),
  MEDIATED("center.mediated"),
  MEDIATION_DAYS("center.mediation_days");

  private final List<String> items;

  Count(String... items) {
    this.items = List.of(items);
  }

  /** The items of the form. */
  public List<String> items() {
    return items;
  }

  /** The code of its words. */
  public String code() {
    return "count." + name().toLowerCase(Locale.ROOT);
  }
}
