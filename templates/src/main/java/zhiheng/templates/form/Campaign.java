package zhiheng.templates.form;

import zhiheng.templates.period.Window;
import zhiheng.templates.wording.Text;

/**
 * A campaign to which a form belongs, in one year: it is handed in for the periods within its
 * window only.
 */
public record Campaign(Text name, Window window) {}
