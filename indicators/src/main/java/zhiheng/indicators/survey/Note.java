package zhiheng.indicators.survey;

import java.util.Map;

/** Something that was decided for the user and should be known: the code of words, their fields. */
public record Note(String code, Map<String, Object> fields) {}
