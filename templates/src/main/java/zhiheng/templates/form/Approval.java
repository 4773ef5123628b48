package zhiheng.templates.form;

/** Whether a return must be approved before its figures count. */
public enum Approval {
  /** It counts from the moment of its receipt; approvals may be recorded and change nothing. */
  NONE,
  /** It counts once the unit right above has approved it. */
  NEXT_LEVEL,
  /** It counts once every unit above has approved it, one after the other, up to the national. */
  EVERY_LEVEL
}
