package zhiheng.templates.review;

import zhiheng.templates.wording.Text;

/** A basic standard: a file that fails it is unqualified with no points, whatever else is right. */
public record Veto(String code, Text name) {}
