package zhiheng.templates.unit;

/** How high a unit stands; a center has the level of the area it serves. */
public enum Level {
  NATIONAL,
  PROVINCE,
  PREFECTURE,
  COUNTY
}
