package vn.donvi.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.donvi.code.CodeRegister;
import vn.donvi.csv.CsvOptions;
import vn.donvi.csv.CsvTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.problem.ProblemsException;
import vn.donvi.tables.Input;
import vn.donvi.tables.gazetteer.ForeignCodeSchema;

/**
 * The codes that other systems give to the units of Việt Nam: ISO 3166-2 for the provinces before and since 2025-07-01,
 * the postal codes of 2025 for communes, the telephone codes of 2017 for the provinces before 2025-07-01. Each has its
 * source, and some a note on what is not certain.
 *
 * <pre>{@code
 * Gazetteer vn = VietnamGazetteer.load();
 * CodeRegister codes = VietnamCodes.load(vn);
 * codes.find(CodeSystem.ISO_3166_2, "VN-44", LocalDate.of(2020, 1, 1)); // Tỉnh An Giang (89), not Quảng Bình (44)
 * CodeRegister ours = codes.with(carrier); // and a system of our own
 * }</pre>
 *
 * <p>Postal codes of before 2025-08-24 are not in it: they were other ones, of five or six digits.
 */
public final class VietnamCodes {
    private static final String FILE = "codes.csv";

    private VietnamCodes() {}

    /**
     * Reads the codes. Costs some milliseconds; keep the result, which is immutable and thread-safe. {@link
     * VietnamGazetteer#load} does not read them.
     *
     * @param gazetteer the {@linkplain VietnamGazetteer embedded one}, or one that corrects or extends it
     * @throws ProblemsException if a row of the embedded data has a problem, with all of them
     * @throws InvalidRegisterException if the gazetteer does not have the units of the codes, with all faults
     * @throws UncheckedIOException if the embedded data cannot be read at all
     */
    public static CodeRegister load(Gazetteer gazetteer) {
        try (InputStream codes = VietnamCodes.class.getResourceAsStream(FILE)) {
            if (codes == null) {
                throw new IllegalStateException("the codes are not embedded");
            }
            return CodeRegister.of(
                    gazetteer,
                    CsvTable.of(ForeignCodeSchema.CODES)
                            .read(Input.of(codes, FILE), CsvOptions.STANDARD)
                            .orThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
