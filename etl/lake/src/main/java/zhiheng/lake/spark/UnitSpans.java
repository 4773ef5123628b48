package zhiheng.lake.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import zhiheng.templates.unit.Unit;

/** When which unit stood, to be asked once for each line. */
final class UnitSpans implements Serializable {
  private static final long serialVersionUID = 1L;

  /** By code, the first and the last day of each span in turn, as days since 1970. */
  private final HashMap<String, int[]> spans = new HashMap<>();

  private UnitSpans() {}

  static UnitSpans of(List<Unit> register) {
    UnitSpans spans = new UnitSpans();
    for (Unit unit : register) {
      int[] span = {
        Math.toIntExact(unit.validFrom().toEpochDay()),
        unit.validTo().map(day -> Math.toIntExact(day.toEpochDay())).orElse(Integer.MAX_VALUE)
      };
      spans.spans.merge(unit.code().code(), span, UnitSpans::joined);
    }
    return spans;
  }

  /** True if the unit stood on a day; without a day, if it ever did. */
  boolean stood(@Nullable String code, @Nullable Integer day) {
    int @Nullable [] some = code == null ? null : spans.get(code);
    if (some == null || day == null) {
      return some != null;
    }
    for (int i = 0; i < some.length; i += 2) {
      if (day >= some[i] && day <= some[i + 1]) {
        return true;
      }
    }
    return false;
  }

  /** The same as a function of a code and a day since 1970. */
  UserDefinedFunction function() {
    return functions.udf((UDF2<String, Integer, Boolean>) this::stood, DataTypes.BooleanType);
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }
}
