package vn.donvi.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidGazetteerException;
import vn.donvi.problem.ProblemsException;

/**
 * The embedded gazetteer of Việt Nam, made from the lists and records of the statistics office (Tổng cục Thống kê), the
 * legal documents they name and the text of the resolutions of 2025. What its sources disagree on and leave open stands in {@link #qualityReport()}.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * AdministrativeUnit ward = vn.on(LocalDate.of(2010, 1, 1)).get(UnitCode.of("26740")); // Phường Bến Nghé
 * }</pre>
 */
public final class VietnamGazetteer {
    private VietnamGazetteer() {}

    /**
     * Reads the gazetteer and checks every invariant of it. Costs some 300 ms in a fresh JVM; keep the result, which is
     * immutable and thread-safe.
     *
     * @throws ProblemsException if a row of the embedded data has a problem, with all of them
     * @throws InvalidGazetteerException if the embedded data break an invariant, with every violation
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static Gazetteer load() {
        try {
            return GazetteerCsv.read(VietnamGazetteer.class::getResourceAsStream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of the builder, in Markdown: for each source what was used, corrected, contradicted and left open. */
    public static String qualityReport() {
        try (InputStream report = VietnamGazetteer.class.getResourceAsStream("QUALITY.md")) {
            if (report == null) {
                throw new IllegalStateException("the quality report is not embedded");
            }
            return new String(report.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
