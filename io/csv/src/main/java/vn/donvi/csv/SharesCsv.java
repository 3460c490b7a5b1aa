package vn.donvi.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.problem.WithProblems;
import vn.donvi.unit.UnitId;

/**
 * The table of what publications say of how divided units were shared out, one row for each part of a unit, sorted by
 * source, target, measure, date and publication:
 *
 * <pre>
 * source,target,measure,share,as_of,publication,quality,note
 * 00007@2004-08-31,00008@2025-07-01,area,0.5078,2025-07-01,Overlay,derived,polygons of before and after laid over
 * </pre>
 *
 * <ul>
 *   <li>{@code source}, {@code target}: the identities of a version and of one it was divided among
 *   <li>{@code measure}: {@link Measure#label()} of what is shared
 *   <li>{@code share}: the part of the source's whole, from 0 to 1
 *   <li>{@code as_of}: the date of the division
 *   <li>{@code publication}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty
 * </ul>
 *
 * <p>A row with a problem is left out of what is read, and its problem says where it stands. The columns may stand in
 * any order when read. {@link CsvLimits} apply. What is written has its texts in NFC and the shortest decimals that
 * mean the value.
 */
public final class SharesCsv {
    static final String FILE = "shares.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<UnitId> SOURCE = COLUMNS.required("source", FieldType.ID);
    private static final Column<UnitId> TARGET = COLUMNS.required("target", FieldType.ID);
    private static final Column<Measure> MEASURE = COLUMNS.required("measure", FieldType.MEASURE);
    private static final Column<Double> SHARE = COLUMNS.required("share", FieldType.NUMBER);
    private static final Column<LocalDate> AS_OF = COLUMNS.required("as_of", FieldType.DATE);
    private static final Column<String> PUBLICATION = COLUMNS.required("publication", FieldType.TEXT);
    private static final Column<Quality> QUALITY = COLUMNS.required("quality", FieldType.oneOf(Quality.values()));
    private static final Column<String> NOTE = COLUMNS.text("note");

    private SharesCsv() {}

    /**
     * Reads a file.
     *
     * @return the shares in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<ShareEstimate>> read(Path file) throws IOException {
        return read(CsvInput.of(file));
    }

    /**
     * Reads to the end of {@code reader}, which stays open.
     *
     * @param name what problems call the file
     * @return the shares in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if it is not text or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<ShareEstimate>> read(Reader reader, String name) throws IOException {
        return read(CsvInput.of(reader, name));
    }

    static WithProblems<List<ShareEstimate>> read(CsvInput input) throws IOException {
        TableReader rows = new TableReader(input, COLUMNS);
        List<ShareEstimate> shares = new ArrayList<>();
        while (rows.next()) {
            try {
                shares.add(share(rows));
            } catch (BadRowException e) {
                rows.report(e);
            }
        }
        return new WithProblems<>(Collections.unmodifiableList(shares), rows.problems());
    }

    /**
     * Writes a file, all or nothing: one that is there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text contains a NUL
     */
    public static void write(Collection<ShareEstimate> shares, Path file) throws IOException {
        AtomicFiles.write(file, out -> write(shares, out));
    }

    /**
     * Writes to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if a text contains a NUL
     */
    public static void write(Collection<ShareEstimate> shares, Appendable out) throws IOException {
        List<ShareEstimate> sorted = new ArrayList<>(shares);
        Collections.sort(sorted);
        TableWriter rows = new TableWriter(COLUMNS, out);
        for (ShareEstimate share : sorted) {
            rows.set(SOURCE, share.source())
                    .set(TARGET, share.target())
                    .set(MEASURE, share.measure())
                    .set(SHARE, share.share())
                    .set(AS_OF, share.asOf())
                    .set(PUBLICATION, share.publication())
                    .set(QUALITY, share.quality())
                    .set(NOTE, share.note())
                    .endRow();
        }
    }

    private static ShareEstimate share(TableReader row) throws BadRowException {
        double share = row.get(SHARE);
        if (share > 1) {
            throw SHARE.bad("must not be above 1, but is " + share);
        }
        Quality quality = row.get(QUALITY);
        String note = row.get(NOTE);
        if (quality != Quality.OFFICIAL && note.isBlank()) {
            throw NOTE.bad("must say why the share is " + quality.name().toLowerCase(Locale.ROOT));
        }
        return new ShareEstimate(
                row.get(SOURCE),
                row.get(TARGET),
                row.get(MEASURE),
                share,
                row.get(AS_OF),
                row.get(PUBLICATION),
                quality,
                note);
    }
}
