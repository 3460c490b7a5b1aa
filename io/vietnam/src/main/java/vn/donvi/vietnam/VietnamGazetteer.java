package vn.donvi.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.GazetteerImage;
import vn.donvi.problem.DatasetException;

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
    private static final String IMAGE = "gazetteer.image";

    private VietnamGazetteer() {}

    /**
     * Loads the gazetteer. Costs less than 100 ms in a fresh JVM, since a unit, change or figure becomes an object when it
     * is first asked for; keep the result, which is immutable and thread-safe. Every invariant was checked when this module
     * was built. {@code load().toBuilder().build()} checks them again.
     *
     * @throws DatasetException if the embedded data are missing, damaged or of another version of donvi
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static Gazetteer load() {
        try (InputStream image = VietnamGazetteer.class.getResourceAsStream(IMAGE)) {
            if (image == null) {
                throw new DatasetException("the gazetteer is not embedded; the build of donvi-vietnam makes " + IMAGE
                        + " of the tables (mvn process-classes)");
            }
            return GazetteerImage.read(image.readAllBytes());
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
