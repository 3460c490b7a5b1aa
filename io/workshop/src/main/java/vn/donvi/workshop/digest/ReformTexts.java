package vn.donvi.workshop.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.resolution.Resolution;

/** The texts of the reform of 2025: the resolutions on communes, and that of the party's committee on provinces. */
final class ReformTexts {
    private ReformTexts() {}

    /** All resolutions, by file name. Each of those on communes must be read without a problem. */
    static List<Resolution> read(Path folder) throws IOException {
        List<Resolution> resolutions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.getFileName().toString().endsWith("_NQ-UBTVQH15.md")) {
                    resolutions.add(ResolutionReader.read(file).orThrow());
                }
            }
        }
        // Most of its text is about other things than units.
        resolutions.add(ResolutionReader.read(folder.resolve("60-NQ_TW.md")).value());
        return resolutions;
    }
}
