package zhiheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zhiheng.templates.finding.Finding;
import zhiheng.templates.wording.Lang;

/**
 * Every finding has words in both languages, and every word names a fact that the finding carries.
 *
 * <p>Is a test here failing? Then a finding was added or renamed. Put its words under its code (the
 * class name in snake case) into {@code templates/wording/findings/}, in both languages; codes are
 * one namespace, so two findings cannot share a name.
 */
class FindingCatalogueTest {
  private static final Path WORDS =
      Path.of(System.getProperty("zhiheng.templates"), "wording", "findings");

  private static final Map<String, Set<String>> FINDINGS =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("zhiheng")
              .stream()
              .filter(type -> type.isAssignableTo(Finding.class) && type.isRecord())
              .collect(
                  Collectors.toMap(
                      FindingCatalogueTest::code,
                      FindingCatalogueTest::fields,
                      (one, other) -> {
                        throw new IllegalStateException("two findings share a code: " + one);
                      },
                      TreeMap::new));

  @ParameterizedTest
  @EnumSource
  void everyFindingHasWords(Lang lang) throws IOException {
    assertThat(words(lang).keySet()).containsAll(FINDINGS.keySet());
  }

  @ParameterizedTest
  @EnumSource
  void noWordsAreLeftOver(Lang lang) throws IOException {
    assertThat(FINDINGS.keySet()).containsAll(words(lang).keySet());
  }

  @ParameterizedTest
  @EnumSource
  void wordsNameOnlyFactsThatTheFindingCarries(Lang lang) throws IOException {
    Map<String, String> unknown = new TreeMap<>();
    words(lang)
        .forEach(
            (code, text) -> {
              Matcher field = Pattern.compile("\\{(\\w+)}").matcher(text);
              while (field.find()) {
                if (!FINDINGS.getOrDefault(code, Set.of()).contains(field.group(1))) {
                  unknown.put(code, field.group(1));
                }
              }
            });
    assertThat(unknown).isEmpty();
  }

  @Test
  void bothLanguagesSpeakOfTheSame() throws IOException {
    assertThat(words(Lang.EN).keySet()).isEqualTo(words(Lang.ZH).keySet());
  }

  private static String code(JavaClass type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> fields(JavaClass type) {
    return Arrays.stream(type.reflect().getRecordComponents())
        .map(component -> component.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> words(Lang lang) throws IOException {
    Map<String, String> words = new TreeMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(WORDS, "*_" + lang.code() + ".properties")) {
      for (Path file : files) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
        texts.forEach(
            (code, text) ->
                assertThat(words.put(code.toString(), text.toString()))
                    .as("%s stands in two files, once in %s", code, file.getFileName())
                    .isNull());
      }
    }
    return words;
  }
}
