package zhiheng.cli.journey;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zhiheng.cli.Main;
import zhiheng.templates.Templates;
import zhiheng.templates.wording.Lang;

/**
 * Somebody who types commands: in a workspace, with some definitions, at a moment that does not
 * pass.
 */
record Office(Path workspace, Path definitions, Map<String, String> environment) {
  static final Path TEMPLATES = Path.of(System.getProperty("zhiheng.templates"));
  static final Templates DEFINED = Templates.open(TEMPLATES);

  Office {
    environment = Map.copyOf(environment);
  }

  static Office in(Path workspace) {
    return new Office(workspace, TEMPLATES, Map.of("ZHIHENG_NOW", "2018-03-30T01:00:00Z"));
  }

  /** At another moment, such as {@code 2017-04-06T02:00:00Z}. */
  Office at(String moment) {
    return with("ZHIHENG_NOW", moment);
  }

  Office speaking(Lang lang) {
    return with("ZHIHENG_LANG", lang.code());
  }

  Office with(String variable, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(variable, value);
    return new Office(workspace, definitions, more);
  }

  /** With definitions of another folder. */
  Office by(Path others) {
    return new Office(workspace, others, environment);
  }

  /** Runs a command; paths and numbers may be given as they are. */
  Said runs(Object... command) {
    List<String> args = new ArrayList<>();
    for (Object part : command) {
      args.add(part.toString());
    }
    args.addAll(List.of("--workspace", workspace.toString()));
    args.addAll(List.of("--templates", definitions.toString()));
    return run(environment, args);
  }

  /** Runs what was typed and nothing more. */
  static Said run(Map<String, String> environment, List<String> args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            environment,
            args.toArray(String[]::new));
    return new Said(exit, out.toString(), err.toString());
  }

  /** A command with a list of files. */
  Said submits(List<Path> files) {
    List<Object> command = new ArrayList<>();
    command.add("submit");
    command.addAll(files);
    return runs(command.toArray());
  }
}
