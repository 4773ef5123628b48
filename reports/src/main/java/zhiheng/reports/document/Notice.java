package zhiheng.reports.document;

/** Something that must not be overlooked, set in a frame. */
public record Notice(String text) implements Block {}
