package zhiheng.templates.dataset;

import zhiheng.templates.wording.Text;

/** One value that a column may hold, and its words. */
public record AllowedValue(String code, Text name) {}
