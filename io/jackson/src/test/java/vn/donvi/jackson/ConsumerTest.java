package vn.donvi.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs of users, compiled and run with copies of the jars that their build would bring them: those of donvi-json or
 * of donvi-jackson, and what their poms require at run time, nothing else. Runs after
 * these are packaged, in {@code mvn verify}.
 */
@Tag("packaged")
class ConsumerTest {
    private static final String TABLES = """
            package user;

            import java.io.IOException;
            import java.nio.file.Path;
            import java.util.List;
            import vn.donvi.json.JsonTable;
            import vn.donvi.tables.gazetteer.UnitSchema;
            import vn.donvi.time.DateRange;
            import vn.donvi.unit.AdministrativeUnit;
            import vn.donvi.unit.UnitCode;
            import vn.donvi.unit.UnitType;

            public final class Main {
                private Main() {}

                public static void main(String[] arguments) throws IOException {
                    DateRange dates = DateRange.parse("2025-07-01/..");
                    AdministrativeUnit unit =
                            AdministrativeUnit.builder(UnitCode.of("42"), UnitType.TINH, "A", dates).build();
                    Path file = Path.of(arguments[0], "units.json");
                    JsonTable<AdministrativeUnit> table = JsonTable.of(UnitSchema.UNITS);
                    table.write(List.of(unit), file);
                    System.out.println(table.read(file).orThrow().get(0).id());
                }
            }
            """;

    private static final String OBJECTS = """
            package user;

            import java.util.Map;
            import tools.jackson.databind.json.JsonMapper;
            import vn.donvi.jackson.DonviModule;
            import vn.donvi.unit.UnitCode;
            import vn.donvi.unit.UnitId;

            public final class Main {
                private Main() {}

                public record Office(UnitCode commune, Map<UnitId, Long> visitors) {}

                public static void main(String[] arguments) {
                    JsonMapper mapper = DonviModule.mapperBuilder().build();
                    Office office = new Office(UnitCode.of("18229"), Map.of(UnitId.parse("18229@2025-07-01"), 17L));
                    String text = mapper.writeValueAsString(office);
                    System.out.println(text + mapper.readValue(text, Office.class).equals(office));
                    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
                    System.out.println(found.writeValueAsString(office.commune()));
                }
            }
            """;

    private static final String TABLES_PRINTED = "42@2025-07-01\n";
    private static final String OBJECTS_PRINTED =
            "{\"commune\":\"18229\",\"visitors\":{\"18229@2025-07-01\":17}}true\n\"18229\"\n";

    @TempDir
    private Path folder;

    private Path jars;

    @BeforeEach
    void makeFolders() throws IOException {
        jars = Files.createDirectory(folder.resolve("jars"));
        Files.createDirectories(folder.resolve("sources/user"));
    }

    @Test
    void jsonAloneNeedsNeitherDatabindNorAnnotationsOfJackson() throws IOException {
        install("json");

        assertThat(names(jars))
                .anyMatch(name -> name.startsWith("jackson-core-3"))
                .noneMatch(name -> name.contains("databind") || name.startsWith("jackson-annotations"));
    }

    @Test
    void userOfJsonRunsOnTheModulePath() throws Exception {
        install("json");
        source("module-info.java", "module user { requires vn.donvi.json; }");
        source("user/Main.java", TABLES);

        assertThat(onTheModulePath()).isEqualTo(TABLES_PRINTED);
    }

    @Test
    void userOfJsonRunsOnTheClassPath() throws Exception {
        install("json");
        source("user/Main.java", TABLES);

        assertThat(onTheClassPath()).isEqualTo(TABLES_PRINTED);
    }

    @Test
    void userOfTheJacksonModuleRunsOnTheModulePath() throws Exception {
        install("jackson");
        source("module-info.java", "module user { requires vn.donvi.jackson; opens user to tools.jackson.databind; }");
        source("user/Main.java", OBJECTS);

        assertThat(onTheModulePath()).isEqualTo(OBJECTS_PRINTED);
    }

    @Test
    void userOfTheJacksonModuleRunsOnTheClassPath() throws Exception {
        install("jackson");
        source("user/Main.java", OBJECTS);

        assertThat(onTheClassPath()).isEqualTo(OBJECTS_PRINTED);
    }

    /** The annotations of Jackson 2.17 to 2.20 lack both of these, those of 2.21 the second. */
    @Test
    void annotationsThatAreTooOldAreToldInASentence() throws Exception {
        install("jackson");
        source("user/Main.java", OBJECTS);
        compile("-cp", jars + "/*");
        for (Set<String> missing : List.of(Set.of("JsonApplyView"), Set.of("JsonApplyView", "JsonSerializeAs"))) {
            Path old = makeAnnotationsOlder(missing);

            assertThat(printed(1, "-cp", folder.resolve("classes") + File.pathSeparator + jars + "/*", "user.Main"))
                    .contains("java.lang.IllegalStateException: the annotations of Jackson in "
                            + old.toUri().toURL()
                            + " are too old for jackson-databind 3: put com.fasterxml.jackson.core:jackson-annotations"
                            + " 2.22 or newer among the dependencies of your own, or into your dependencyManagement\n");
        }
    }

    /** Copies the jar of a module and those of all that it requires at run time, which its packaging listed. */
    private void install(String module) throws IOException {
        Path target = Path.of("..", module, "target");
        String own = "donvi-" + module + "-" + System.getProperty("donvi.version") + ".jar";
        String required = Files.readString(target.resolve("runtime-jars.txt"));
        Stream<Path> paths =
                Arrays.stream(required.strip().split(File.pathSeparator, -1)).map(Path::of);
        for (Path jar : Stream.concat(Stream.of(target.resolve(own)), paths).toList()) {
            Files.copy(jar, jars.resolve(jar.getFileName().toString()));
        }
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(folder.resolve("sources").resolve(name), text);
    }

    private String onTheModulePath() throws IOException, InterruptedException {
        compile("--module-path", jars.toString());
        String path = folder.resolve("classes") + File.pathSeparator + jars;
        return printed(0, "--module-path", path, "--module", "user/user.Main");
    }

    private String onTheClassPath() throws IOException, InterruptedException {
        compile("-cp", jars + "/*");
        String path = folder.resolve("classes") + File.pathSeparator + jars + "/*";
        return printed(0, "-cp", path, "user.Main");
    }

    /** As a user who takes every warning for an error. */
    private void compile(String option, String path) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        List.of(tool("javac"), "-Xlint:all", "-Werror", "--release", "17", option, path),
                        List.of("-d", folder.resolve("classes").toString()),
                        sources())
                .flatMap(List::stream)
                .toList();
        assertThat(output(0, command)).isEmpty();
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }

    private String printed(int exit, String... options) throws IOException, InterruptedException {
        return output(
                exit,
                Stream.of(List.of(tool("java")), List.of(options), List.of(folder.toString()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static String output(int exit, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output =
                new String(process.getInputStream().readAllBytes(), UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(process.waitFor()).as(output).isEqualTo(exit);
        return output;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Takes classes out of the jar of annotations; gives the jar. */
    private Path makeAnnotationsOlder(Set<String> missing) throws IOException {
        Path jar;
        try (Stream<Path> files = Files.list(jars)) {
            jar = files.filter(file -> file.getFileName().toString().startsWith("jackson-annotations-"))
                    .findFirst()
                    .orElseThrow();
        }
        Path older = folder.resolve("older.jar");
        try (JarFile from = new JarFile(jar.toFile());
                JarOutputStream to = new JarOutputStream(Files.newOutputStream(older))) {
            for (JarEntry entry : from.stream().toList()) {
                if (missing.stream().noneMatch(name -> entry.getName().matches(".*/" + name + "(\\$.*)?\\.class"))) {
                    to.putNextEntry(new JarEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                }
            }
        }
        return Files.move(older, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
