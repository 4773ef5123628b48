package zhiheng.reports.jasper;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import org.junit.jupiter.api.Test;

class DirectCompilerTest {
  private final DirectCompiler compiler = new DirectCompiler(new SimpleJasperReportsContext());

  @Test
  void aLayoutMayNameAParameter() {
    assertThatCode(() -> compiler.compileReport(layout("$P{title}"))).doesNotThrowAnyException();
  }

  @Test
  void aLayoutWithAProgramInItIsRefusedAndTheProgramIsShown() {
    assertThatThrownBy(() -> compiler.compileReport(layout("$P{title}.trim()")))
        .isInstanceOf(JRException.class)
        .hasMessageContaining("cannot calculate")
        .hasMessageContaining("trim()");
  }

  private static JasperDesign layout(String expression) throws JRException {
    JasperDesign design = new JasperDesign();
    design.setName("layout");
    JRDesignParameter title = new JRDesignParameter();
    title.setName("title");
    title.setValueClass(String.class);
    design.addParameter(title);
    JRDesignTextField field = new JRDesignTextField();
    field.setWidth(100);
    field.setHeight(20);
    field.setExpression(new JRDesignExpression(expression));
    JRDesignBand band = new JRDesignBand();
    band.setHeight(20);
    band.addElement(field);
    design.setTitle(band);
    return design;
  }
}
