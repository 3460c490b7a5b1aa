package vn.donvi.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What is added to a row of a user's table.
 *
 * @param status how certain it is
 * @param values the values of {@link #COLUMNS}
 */
record Addition(ConversionStatus status, List<String> values) {
    /** The columns that are added. */
    static final List<String> COLUMNS = List.of(
            "donvi_status",
            "donvi_code",
            "donvi_name",
            "donvi_type",
            "donvi_province_code",
            "donvi_province",
            "donvi_candidates",
            "donvi_note");

    private static final int CANDIDATES = 6;
    private static final int NOTE = 7;

    /** Shares are told to so many decimals, bounds rounded outwards. */
    private static final int DECIMALS = 4;

    /** Doubles that should be equal agree to so many decimals. */
    private static final int CERTAIN_DECIMALS = 12;

    static Addition of(Conversion conversion) {
        AdministrativeUnit unit = conversion.unit().orElse(null);
        AdministrativeUnit province = conversion.province().orElse(null);
        return new Addition(
                conversion.status(),
                List.of(
                        conversion.status().name(),
                        unit == null ? "" : unit.code().toString(),
                        unit == null ? "" : unit.fullName(),
                        unit == null ? "" : unit.type().label(),
                        province == null ? "" : province.code().toString(),
                        province == null ? "" : province.fullName(),
                        conversion.candidates().stream()
                                .map(candidate -> candidate.unit().code() + ":" + bounds(candidate))
                                .collect(Collectors.joining(" ")),
                        conversion.note()));
    }

    /** What is added if nothing can be found, and why. */
    static Addition notFound(String note) {
        return new Addition(
                ConversionStatus.NOT_FOUND, List.of(ConversionStatus.NOT_FOUND.name(), "", "", "", "", "", "", note));
    }

    /** The units it may be, with their shares of the population: {@code 26740:0.25-1 26743:0-0.75}. */
    String candidates() {
        return values.get(CANDIDATES);
    }

    String note() {
        return values.get(NOTE);
    }

    Addition withNote(String note) {
        List<String> changed = new ArrayList<>(values);
        changed.set(NOTE, note);
        return new Addition(status, List.copyOf(changed));
    }

    /** Between which shares of the population a candidate has: {@code 0.25-1}. */
    static String bounds(Candidate candidate) {
        return share(candidate.low(), RoundingMode.FLOOR) + "-" + share(candidate.high(), RoundingMode.CEILING);
    }

    private static String share(double share, RoundingMode rounding) {
        if (share == 0 || share == 1) {
            return share == 0 ? "0" : "1";
        }
        return BigDecimal.valueOf(share)
                .setScale(CERTAIN_DECIMALS, RoundingMode.HALF_EVEN)
                .setScale(DECIMALS, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }
}
