package vn.donvi.address.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.code.ForeignCode;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * Converts the codes of other systems to the units of one date, and the results of conversions to codes of other systems.
 * Thread-safe.
 *
 * <pre>{@code
 * AddressConverter addresses = AddressConverter.to(vn, LocalDate.of(2026, 1, 1));
 * ForeignCodeConverter codes = ForeignCodeConverter.of(addresses, VietnamCodes.load(vn));
 * codes.convert(CodeSystem.ISO_3166_2, "VN-57"); // Bình Dương: its people are in Thành phố Hồ Chí Minh
 * codes.codes(addresses.convert("Phường Hoàn Kiếm, Hà Nội"), CodeSystem.POSTAL); // [postal 11024]
 * }</pre>
 *
 * <p>A code that means several units is AMBIGUOUS, with the units that any of them became as candidates. It is not if
 * all of them became the same.
 */
public final class ForeignCodeConverter {
    private final AddressConverter converter;
    private final CodeRegister codes;

    private ForeignCodeConverter(AddressConverter converter, CodeRegister codes) {
        this.converter = converter;
        this.codes = codes;
    }

    /**
     * Makes a converter to the units of the date of another one.
     *
     * @param codes the codes of units of the same gazetteer
     */
    public static ForeignCodeConverter of(AddressConverter converter, CodeRegister codes) {
        return new ForeignCodeConverter(
                Objects.requireNonNull(converter, "converter"), Objects.requireNonNull(codes, "codes"));
    }

    /** Converts a code, or a label of a system, of unknown date. */
    public Conversion convert(CodeSystem system, String code) {
        List<CodedUnit> found = codes.find(system, code);
        return found.isEmpty()
                ? unknown(ConversionReason.CODE_UNKNOWN, "no unit has had the " + system + " code " + code)
                : convert(found);
    }

    /** Converts a code, or a label of a system, that the system gave on {@code from}; NOT_FOUND if it gave none. */
    public Conversion convert(CodeSystem system, String code, LocalDate from) {
        if (from.isBefore(codes.gazetteer().coverage().startInclusive())) {
            return unknown(
                    ConversionReason.NOT_IN_FORCE,
                    "the gazetteer begins on " + codes.gazetteer().coverage().startInclusive()
                            + " and says nothing about " + from);
        }
        List<CodedUnit> found = codes.find(system, code, from);
        if (!found.isEmpty()) {
            return convert(found);
        }
        List<CodedUnit> ever = codes.find(system, code);
        String note = "no unit has the " + system + " code " + code + " on " + from;
        return ever.isEmpty()
                ? unknown(ConversionReason.CODE_UNKNOWN, note + ", and none has had it")
                : unknown(
                        ConversionReason.NOT_IN_FORCE,
                        note + "; it is known of " + names(ever) + ", "
                                + ever.get(ever.size() - 1).code().validity());
    }

    /**
     * The codes of a system for the result of a conversion, on its target date: those of the unit, or of the nearest unit
     * above it that has some. Empty if there are none, if the candidates have different ones, or if nothing was found.
     * Unmodifiable.
     */
    public List<ForeignCode> codes(Conversion conversion, CodeSystem system) {
        if (conversion.status() == ConversionStatus.NOT_FOUND) {
            return List.of();
        }
        List<ForeignCode> common = List.of();
        for (Candidate candidate : conversion.candidates()) {
            List<ForeignCode> each = codes(candidate, system);
            if (each.isEmpty() || (!common.isEmpty() && !texts(common).equals(texts(each)))) {
                return List.of();
            }
            common = each;
        }
        return common;
    }

    private List<ForeignCode> codes(Candidate candidate, CodeSystem system) {
        List<AdministrativeUnit> units = new ArrayList<>(List.of(candidate.unit()));
        units.addAll(candidate.parents());
        for (AdministrativeUnit unit : units) {
            List<ForeignCode> found = codes.of(unit.code(), system, converter.date());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> texts(List<ForeignCode> codes) {
        return codes.stream().map(ForeignCode::code).toList();
    }

    private Conversion convert(List<CodedUnit> found) {
        List<Conversion> conversions =
                found.stream().map(each -> converter.convert(each.unit().id())).toList();
        Conversion last = conversions.get(conversions.size() - 1);
        String means = found.get(0).code() + " is " + names(found);
        if (conversions.stream().allMatch(each -> isAlike(each, last))) {
            return last.with(units(found), means + "; " + last.note());
        }
        Set<UnitCode> bearers = new LinkedHashSet<>();
        found.forEach(each -> bearers.add(each.unit().code()));
        return new Conversion.Ambiguous(
                anyOf(conversions),
                units(found),
                "",
                bearers.size() == 1 ? ConversionReason.OTHER_BORDERS : ConversionReason.CODE_REUSED,
                means + "; it may be any of them");
    }

    /** Whether two conversions lead to the same units, with the same bounds. */
    private static boolean isAlike(Conversion one, Conversion other) {
        return one.status() == other.status() && bounds(one).equals(bounds(other));
    }

    private static List<List<Object>> bounds(Conversion conversion) {
        return conversion.candidates().stream()
                .map(candidate -> List.<Object>of(candidate.unit(), candidate.low(), candidate.high()))
                .toList();
    }

    /** The units that any of some conversions leads to, with bounds that hold whichever it is. */
    private static List<Candidate> anyOf(List<Conversion> conversions) {
        Map<AdministrativeUnit, Candidate> merged = new LinkedHashMap<>();
        for (Conversion conversion : conversions) {
            for (Candidate candidate : conversion.candidates()) {
                merged.merge(candidate.unit(), candidate, ForeignCodeConverter::either);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : merged.values()) {
            boolean always = conversions.stream()
                    .allMatch(conversion -> conversion.candidates().stream()
                            .anyMatch(other -> other.unit().equals(candidate.unit())));
            candidates.add(always ? candidate : bounded(candidate, 0, candidate.high()));
        }
        return candidates;
    }

    private static Candidate either(Candidate one, Candidate other) {
        return bounded(one, Math.min(one.low(), other.low()), Math.max(one.high(), other.high()));
    }

    private static Candidate bounded(Candidate candidate, double low, double high) {
        return new Candidate(candidate.unit(), candidate.parents(), low, high, OptionalDouble.empty());
    }

    /** The units of the codes, the latest first. */
    private static List<AdministrativeUnit> units(List<CodedUnit> found) {
        List<AdministrativeUnit> units = new ArrayList<>();
        for (CodedUnit each : found) {
            units.remove(each.unit());
            units.add(0, each.unit());
        }
        return units;
    }

    private static String names(List<CodedUnit> found) {
        Set<String> names = new LinkedHashSet<>();
        found.forEach(each -> names.add(each.unit().toString()));
        return String.join(", ", names);
    }

    private static Conversion unknown(ConversionReason reason, String note) {
        return new Conversion.NotFound(List.of(), List.of(), "", reason, note);
    }
}
