/**
 * The lake kept by Spark, and the views that its questions are asked of; the only importer of
 * Spark.
 */
@NullMarked
package zhiheng.lake.spark;

import org.jspecify.annotations.NullMarked;
