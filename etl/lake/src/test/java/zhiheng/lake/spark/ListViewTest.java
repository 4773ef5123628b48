package zhiheng.lake.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a list form are a dataset of their own; nobody writes a view for it. */
class ListViewTest {
  private static final SparkSession SPARK =
      Session.start(LakeFixture.settings(Path.of("target/views").toAbsolutePath()));

  private static final String CELLS =
      """
      unit,period,last_day,part,form,row_key,column_key,amount,text,sheet,cell,file,receipt
      320000,2017-03,2017-03-31,,supervised-case,0001,case_no,,S-1,督办,B5,a.xlsx,20170401-0001
      320000,2017-03,2017-03-31,,supervised-case,0001,ordered_on,,2017-03-02,督办,D5,a.xlsx,20170401-0001
      320000,2017-03,2017-03-31,,supervised-case,0001,state,,open,督办,G5,a.xlsx,20170401-0001
      320000,2017-04,2017-04-30,,supervised-case,0001,case_no,,S-1,督办,B5,b.xlsx,20170501-0001
      320000,2017-04,2017-04-30,,supervised-case,0001,state,,concluded,督办,G5,b.xlsx,20170501-0001
      320000,2017-04,2017-04-30,,supervised-case,0001,days_late,12,,督办,I5,b.xlsx,20170501-0001
      320000,2017-04,2017-04-30,,major-case,0001,stage,,filed,快报,C5,c.xlsx,20170501-0002
      """;

  @Test
  void aRowOfTheFormIsARowAndTheLastReportOfTheYearIsTheCurrentOne(@TempDir Path folder)
      throws IOException {
    Dataset<Row> view = view(folder);

    assertThat(
            view.select(
                    "unit",
                    "province",
                    "period",
                    "month",
                    "case_no",
                    "ordered_on",
                    "state",
                    "days_late",
                    "current",
                    "origin_place")
                .orderBy("period")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[320000,320000,2017-03,3,S-1,2017-03-02,open,null,false,督办!B5]",
            "[320000,320000,2017-04,4,S-1,null,concluded,12,true,督办!B5]");
  }

  @Test
  void theColumnsHaveTheTypesThatTheFormGivesThem(@TempDir Path folder) throws IOException {
    List<String> found =
        List.of(view(folder).schema().fields()).stream()
            .map(field -> field.name() + " " + field.dataType())
            .toList();
    List<String> promised =
        LakeFixture.dataset("supervised_case").columns().stream()
            .map(column -> column.code() + " " + RawTables.type(column.type()))
            .toList();

    assertThat(found.subList(0, promised.size())).isEqualTo(promised);
  }

  private static Dataset<Row> view(Path folder) throws IOException {
    Path cells = Files.writeString(folder.resolve("lists.csv"), CELLS);
    Path units =
        Files.writeString(
            folder.resolve("units.csv"),
            "unit,level,province,valid_from,valid_to\n320000,province,320000,2002-12-01,\n");
    table("lists", cells);
    table("units", units);
    return SPARK.sql(
        ListView.of(LakeFixture.TEMPLATES.datasets().find("supervised_case")).orElseThrow());
  }

  private static void table(String name, Path file) {
    SPARK
        .read()
        .schema(RawTables.facts(name))
        .option("header", "true")
        .csv(file.toString())
        .createOrReplaceTempView(name);
  }
}
