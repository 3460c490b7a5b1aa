package vn.donvi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.UnitSchema;

/** Whatever happens while a file is written, there is the old one or the new one afterwards, never half of one. */
class InterruptedWritesTest {
    private static final int KILLS = 20;

    @TempDir
    private Path folder;

    @Test
    void killedProcessLeavesTheOldFileOrTheNewOne() throws Exception {
        byte[][] json = {json(large("old")), json(large("new"))};
        byte[][] csv = {documentsCsv(large("old")), documentsCsv(large("new"))};
        Random random = new Random(1);
        int leftBehind = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = ForkedJvm.start(
                    ForkedJvm.command(InterruptedWritesTest.class, List.of("-XX:TieredStopAtLevel=1"), "loop", folder));
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(output.readLine()).isEqualTo("written");
            TimeUnit.MICROSECONDS.sleep(random.nextInt(50_000));
            process.destroyForcibly();
            process.waitFor();

            assertThat(Files.readAllBytes(folder.resolve("gazetteer.json"))).isIn((Object[]) json);
            assertThat(Files.readAllBytes(folder.resolve("csv/documents.csv"))).isIn((Object[]) csv);
            assertThat(GazetteerJson.read(folder.resolve("gazetteer.json")).documents())
                    .hasSize(5_000);
            leftBehind += temporaries();
        }
        assertThat(leftBehind).as("kills in the middle of a file").isPositive();
    }

    @Test
    void streamThatIsFullAfterAnyByteIsAnError() throws IOException {
        Gazetteer gazetteer = FaultsTest.good();
        int length = json(gazetteer).length;
        for (int room = 0; room < length; room++) {
            FullAfter stream = new FullAfter(room);
            assertThatIOException()
                    .isThrownBy(() -> GazetteerJson.write(gazetteer, Output.to(stream)))
                    .withMessage("no space left");
        }
        GazetteerJson.write(gazetteer, Output.to(new FullAfter(length)));

        int documents = documentsCsv(gazetteer).length;
        for (int room = 0; room < documents; room++) {
            FullAfter stream = new FullAfter(room);
            assertThatIOException()
                    .isThrownBy(() -> GazetteerCsv.write(gazetteer, name -> stream))
                    .withMessage("no space left");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDeviceIsAnError() throws IOException {
        Gazetteer gazetteer = FaultsTest.good();
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            assertThatIOException()
                    .isThrownBy(() -> GazetteerJson.write(gazetteer, Output.to(full)))
                    .withMessageContaining("No space left on device");
            assertThatIOException()
                    .isThrownBy(() ->
                            JsonTable.of(UnitSchema.UNITS).write(gazetteer.units(), Output.to(full), JsonLayout.LINES))
                    .withMessageContaining("No space left on device");
        }
    }

    /** The system lets the process write no more than some kilobytes into a file: as on a disk that fills up. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void fileThatCannotGrowStaysAsItWas() throws Exception {
        Path file = folder.resolve("gazetteer.json");
        Files.writeString(file, "old");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 100; exec \"$0\" \"$@\""));
        command.addAll(
                ForkedJvm.command(InterruptedWritesTest.class, List.of("-XX:TieredStopAtLevel=1"), "once", folder));
        Process process = ForkedJvm.start(command);
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo("File too large");
        assertThat(file).hasContent("old");
        assertThat(temporaries()).isZero();
    }

    /** Writes two gazetteers by turns until it is killed, or one once. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Path file = folder.resolve("gazetteer.json");
        if (arguments[0].equals("once")) {
            try {
                GazetteerJson.write(large("new"), file);
            } catch (IOException e) {
                System.out.println(e.getMessage());
            }
            return;
        }
        Gazetteer[] gazetteers = {large("old"), large("new")};
        for (int i = 0; ; i++) {
            GazetteerJson.write(gazetteers[i % 2], file);
            GazetteerCsv.write(gazetteers[i % 2], folder.resolve("csv"));
            if (i == 0) {
                System.out.println("written");
            }
        }
    }

    private int temporaries() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private static byte[] json(Gazetteer gazetteer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GazetteerJson.write(gazetteer, Output.to(out));
        return out.toByteArray();
    }

    private static byte[] documentsCsv(Gazetteer gazetteer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.of(DocumentSchema.DOCUMENTS)
                .write(gazetteer.documents().values(), Output.to(out), CsvOptions.STANDARD);
        return out.toByteArray();
    }

    /** Some 500 KB: long enough in the writing to be killed in the middle. */
    private static Gazetteer large(String title) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            documents.add(Document.of("No. " + i, DocumentKind.LEGAL, "Parliament", "An act, " + title));
        }
        return Gazetteer.builder(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 1))
                .addDocuments(documents)
                .build();
    }

    /** Takes some bytes and then no more, as a disk that fills up. */
    private static final class FullAfter extends OutputStream {
        private int room;

        FullAfter(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                throw new IOException("no space left");
            }
            room--;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > room) {
                room = 0;
                throw new IOException("no space left");
            }
            room -= length;
        }
    }
}
