package zhiheng.templates.form;

import zhiheng.templates.wording.Text;

/** One of the answers a cell offers; the ledger keeps the code, the clerk sees the name. */
public record Choice(String code, Text name) {}
