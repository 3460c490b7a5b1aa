package vn.donvi.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * A {@link Conversion} as a row of a table, with codes and names for the units.
 *
 * <pre>{@code
 * ConversionEntry.of("18229", converter.convert(UnitCode.of("18229")));
 * }</pre>
 *
 * @param input the converted text or code
 * @param status the kind of result
 * @param code the code of the one unit; empty unless the status is EXACT
 * @param name its name with its type; empty unless the status is EXACT
 * @param type its type; empty unless the status is EXACT
 * @param provinceCode the code of the province, if all candidates lie in the same one
 * @param province the name of this province with its type; empty if there is none
 * @param candidates the possible units, most likely first; unmodifiable
 * @param reason the reason for the status, as a word
 * @param note the reason for the status, in a plain sentence
 */
public record ConversionEntry(
        String input,
        ConversionStatus status,
        Optional<UnitCode> code,
        String name,
        Optional<UnitType> type,
        Optional<UnitCode> provinceCode,
        String province,
        List<CandidateShare> candidates,
        ConversionReason reason,
        String note) {
    /**
     * @throws IllegalArgumentException if an EXACT entry lacks a code, a name, a type or a province, or has other
     *     candidates than its unit; if another entry has a code, a name or a type; if the province has only a code or
     *     only a name; or if a SPLIT entry has no candidate
     */
    public ConversionEntry {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
        candidates = List.copyOf(candidates);
        boolean isExact = status == ConversionStatus.EXACT;
        if (code.isPresent() != isExact || name.isBlank() == isExact || type.isPresent() != isExact) {
            throw new IllegalArgumentException(
                    isExact
                            ? "EXACT is one unit with its code, name and type"
                            : status + " is no unit with a code, a name or a type");
        }
        if (provinceCode.isPresent() == province.isBlank()) {
            throw new IllegalArgumentException("a province has both a code and a name");
        }
        if (isExact
                && (candidates.size() != 1
                        || !candidates.get(0).code().equals(code.orElseThrow())
                        || provinceCode.isEmpty())) {
            throw new IllegalArgumentException("EXACT is one unit, the only candidate, in its province");
        }
        if (status == ConversionStatus.SPLIT && candidates.isEmpty()) {
            throw new IllegalArgumentException("SPLIT has at least one candidate");
        }
    }

    /**
     * Makes the row of a conversion.
     *
     * @param input the converted text or code
     */
    public static ConversionEntry of(String input, Conversion conversion) {
        Optional<AdministrativeUnit> unit = conversion.unit();
        Optional<AdministrativeUnit> province = conversion.province();
        return new ConversionEntry(
                input,
                conversion.status(),
                unit.map(AdministrativeUnit::code),
                unit.map(AdministrativeUnit::fullName).orElse(""),
                unit.map(AdministrativeUnit::type),
                province.map(AdministrativeUnit::code),
                province.map(AdministrativeUnit::fullName).orElse(""),
                shares(conversion.candidates()),
                conversion.reason(),
                conversion.note());
    }

    private static List<CandidateShare> shares(List<Candidate> candidates) {
        List<CandidateShare> shares = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            shares.add(CandidateShare.of(candidate));
        }
        return shares;
    }
}
