package zhiheng.templates.workplan;

/** Whether a unit must do something (必做), may do it (选做), or is not meant at all. */
public enum Obligation {
  MANDATORY,
  OPTIONAL,
  NOT_APPLICABLE
}
