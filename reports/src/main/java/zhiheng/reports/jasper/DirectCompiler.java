package zhiheng.reports.jasper;

import java.io.File;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRDefaultCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Compiles layouts without compiling anything: an expression may be a field, a parameter or a
 * variable. So a layout can hold no program, the Java compiler stays out of the product, and a
 * changed layout costs milliseconds instead of most of a second.
 */
public final class DirectCompiler extends JRAbstractCompiler {

  /** Jasper makes compilers by this constructor. */
  public DirectCompiler(JasperReportsContext context) {
    super(context, false);
  }

  @Override
  protected void checkLanguage(@Nullable String language) {}

  @Override
  protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) {
    return new JRDefaultCompilationSourceCode(
        task.getExpressions().stream().map(JRExpression::getText).collect(Collectors.joining("\n")),
        new JRExpression[0]);
  }

  @Override
  protected String compileUnits(
      JRCompilationUnit[] units, @Nullable String path, @Nullable File folder) {
    return "A layout may name a field, a parameter or a variable, and cannot calculate: "
        + Arrays.stream(units)
            .map(unit -> unit.getCompilationSource().getCode())
            .collect(Collectors.joining("; "));
  }

  @Override
  protected JREvaluator loadEvaluator(Serializable compileData, String unit) throws JRException {
    throw new JRException("a layout without a program needs no evaluator: " + unit);
  }

  @Override
  protected String getSourceFileName(String unit) {
    return unit;
  }
}
