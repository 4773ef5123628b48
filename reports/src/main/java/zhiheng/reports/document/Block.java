package zhiheng.reports.document;

/** One piece of a document, in reading order. */
public sealed interface Block
    permits Heading, Paragraph, Notice, TableBlock, FigureBlock, Signature, Imprint, PageBreak {}
