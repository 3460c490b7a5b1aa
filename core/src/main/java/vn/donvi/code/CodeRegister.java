package vn.donvi.code;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.InvalidRegisterException;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/**
 * The codes that other systems give to the units of a gazetteer, with lookups in both directions.
 *
 * <p>An answer is a list, since a code may mean several units, and a unit may have several codes. A code is not an
 * identity: {@code 44} is Tỉnh Quảng Trị in the statistics office's list of today, was Tỉnh Quảng Bình in it until
 * 2025-06-30, and is An Giang in ISO 3166-2. So {@link #find(String, LocalDate)}, which knows no system, gives all that a
 * code can be, and a lookup in a system gives nothing of another. Immutable and thread-safe.
 *
 * <pre>{@code
 * CodeRegister codes = VietnamCodes.load(vn);
 * codes.find(CodeSystem.POSTAL, "11024", LocalDate.of(2026, 1, 1)); // [postal 11024: Phường Hoàn Kiếm]
 * codes.find("44", LocalDate.of(2026, 1, 1)); // [iso-3166-2 VN-44: Tỉnh An Giang, office 44: Tỉnh Quảng Trị]
 * codes.of(unit.code(), CodeSystem.POSTAL, LocalDate.of(2026, 1, 1)); // [postal 11024]
 * }</pre>
 */
public final class CodeRegister {
    private final Gazetteer gazetteer;
    private final List<ForeignCode> codes;
    private final SortedSet<CodeSystem> systems;
    private final Map<CodeSystem, Map<String, List<ForeignCode>>> bySystem;
    private final Map<UnitCode, List<ForeignCode>> byUnit;
    /** Made at the first lookup of a text that is no code. It does not matter which of two equal ones is kept. */
    private volatile @Nullable Map<CodeSystem, Map<String, List<ForeignCode>>> byLabel;

    private CodeRegister(Gazetteer gazetteer, List<ForeignCode> sorted) {
        this.gazetteer = gazetteer;
        this.codes = Collections.unmodifiableList(sorted);
        this.bySystem = new HashMap<>();
        this.byUnit = new HashMap<>();
        for (ForeignCode code : sorted) {
            CodeSystem system = code.system();
            String key = system.key(code.code());
            String shortKey = system.shortKey(code.code());
            add(byUnit, code.unit(), code);
            add(of(system, bySystem), key, code);
            if (!shortKey.equals(key)) {
                add(of(system, bySystem), shortKey, code);
            }
        }
        this.systems = Collections.unmodifiableSortedSet(new TreeSet<>(bySystem.keySet()));
    }

    private static Map<String, List<ForeignCode>> of(
            CodeSystem system, Map<CodeSystem, Map<String, List<ForeignCode>>> index) {
        Map<String, List<ForeignCode>> known = index.get(system);
        if (known == null) {
            known = new HashMap<>();
            index.put(system, known);
        }
        return known;
    }

    /** Adds a code once to those of a key. */
    private static <K> void add(Map<K, List<ForeignCode>> index, K key, ForeignCode code) {
        List<ForeignCode> known = index.get(key);
        if (known == null) {
            known = new ArrayList<>(1);
            index.put(key, known);
        }
        if (known.isEmpty() || known.get(known.size() - 1).compareTo(code) != 0) {
            known.add(code);
        }
    }

    /**
     * Makes a register.
     *
     * @throws InvalidRegisterException if a code does not {@linkplain #fault go with} the gazetteer, or two rows
     *     give a unit the same code of a system from the same date
     */
    public static CodeRegister of(Gazetteer gazetteer, Collection<ForeignCode> codes) {
        List<ForeignCode> sorted = new ArrayList<>(codes);
        Collections.sort(sorted);
        List<String> faults = new ArrayList<>();
        ForeignCode before = null;
        for (ForeignCode code : sorted) {
            if (!isSound(gazetteer, code)) {
                fault(gazetteer, code).ifPresent(fault -> faults.add(code + ": " + fault));
            }
            if (before != null && before.compareTo(code) == 0) {
                faults.add(code + ": is given twice to " + code.unit() + " from "
                        + code.validity().startInclusive());
            }
            before = code;
        }
        if (!faults.isEmpty()) {
            throw new InvalidRegisterException("codes", faults);
        }
        return new CodeRegister(gazetteer, sorted);
    }

    /**
     * The reason why a code does not go with a gazetteer; empty if it does. On the first date of the code, or on that of
     * the gazetteer if it is later, a unit must bear the code of the office.
     */
    public static Optional<String> fault(Gazetteer gazetteer, ForeignCode code) {
        if (isSound(gazetteer, code)) {
            return Optional.empty();
        }
        if (code.system().equals(CodeSystem.OFFICE)) {
            return Optional.of("the codes of the system " + CodeSystem.OFFICE + " are those of the gazetteer");
        }
        LocalDate baseline = gazetteer.coverage().startInclusive();
        LocalDate first = code.validity().startInclusive();
        LocalDate date = first.isBefore(baseline) ? baseline : first;
        if (!code.validity().contains(date)) {
            return Optional.of("the code ended before " + baseline + ", when the gazetteer begins");
        }
        try {
            gazetteer.on(date).get(code.unit());
            return Optional.empty();
        } catch (UnknownUnitException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isSound(Gazetteer gazetteer, ForeignCode code) {
        LocalDate first = code.validity().startInclusive();
        return !first.isBefore(gazetteer.coverage().startInclusive())
                && gazetteer.on(first).contains(code.unit())
                && !code.system().equals(CodeSystem.OFFICE);
    }

    /**
     * A register that has more codes.
     *
     * @throws InvalidRegisterException as {@link #of}
     */
    public CodeRegister with(Collection<ForeignCode> more) {
        List<ForeignCode> all = new ArrayList<>(codes);
        all.addAll(more);
        return of(gazetteer, all);
    }

    /** The gazetteer of the units. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Every code, by system, unit, code and first date; unmodifiable. */
    public List<ForeignCode> codes() {
        return codes;
    }

    /** The systems that have a code, by name; unmodifiable. The office's is not one of them. */
    public SortedSet<CodeSystem> systems() {
        return systems;
    }

    /**
     * The units that a code or a label of a system means on a date, by code; empty if there is none. Unmodifiable.
     *
     * @param text a code, or a label as a whole if it is no code; capitals do not matter
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public List<CodedUnit> find(CodeSystem system, String text, LocalDate date) {
        ImmutableList.Builder<CodedUnit> found = ImmutableList.builder();
        if (system.equals(CodeSystem.OFFICE)) {
            officeCode(text)
                    .flatMap(gazetteer.on(date)::find)
                    .map(CodeRegister::ofOffice)
                    .ifPresent(found::add);
            return found.build();
        }
        for (ForeignCode code : rows(system, text)) {
            if (code.validity().contains(date)) {
                gazetteer
                        .on(date)
                        .find(code.unit())
                        .map(unit -> new CodedUnit(unit, code))
                        .ifPresent(found::add);
            }
        }
        return found.build();
    }

    /**
     * The versions of units that a code or a label of a system has meant on any date, by code and date; empty if there
     * is none. Unmodifiable.
     *
     * @param text a code, or a label as a whole if it is no code; capitals do not matter
     */
    public List<CodedUnit> find(CodeSystem system, String text) {
        ImmutableList.Builder<CodedUnit> found = ImmutableList.builder();
        if (system.equals(CodeSystem.OFFICE)) {
            officeCode(text).ifPresent(code -> gazetteer.versions(code).forEach(unit -> found.add(ofOffice(unit))));
            return found.build();
        }
        for (ForeignCode code : rows(system, text)) {
            for (AdministrativeUnit unit : gazetteer.versions(code.unit())) {
                if (unit.validity().overlaps(code.validity())) {
                    found.add(new CodedUnit(unit, code));
                }
            }
        }
        return found.build();
    }

    /**
     * All that a code or a label can mean on a date, in any system and in the office's, by system; unmodifiable. Nothing
     * tells which of them is meant.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public List<CodedUnit> find(String text, LocalDate date) {
        ImmutableList.Builder<CodedUnit> found = ImmutableList.builder();
        allSystems().forEach(system -> found.addAll(find(system, text, date)));
        return found.build();
    }

    /** All that a code or a label has meant on any date, in any system and in the office's, by system; unmodifiable. */
    public List<CodedUnit> find(String text) {
        ImmutableList.Builder<CodedUnit> found = ImmutableList.builder();
        allSystems().forEach(system -> found.addAll(find(system, text)));
        return found.build();
    }

    /** The codes that other systems give to a unit on a date, by system and code; unmodifiable. */
    public List<ForeignCode> of(UnitCode unit, LocalDate date) {
        ImmutableList.Builder<ForeignCode> found = ImmutableList.builder();
        for (ForeignCode code : byUnit.getOrDefault(unit, List.of())) {
            if (code.validity().contains(date)) {
                found.add(code);
            }
        }
        return found.build();
    }

    /** The codes that a system gives to a unit on a date, by code; unmodifiable. */
    public List<ForeignCode> of(UnitCode unit, CodeSystem system, LocalDate date) {
        if (system.equals(CodeSystem.OFFICE)) {
            return gazetteer.on(date).find(unit).map(found -> ofOffice(found).code()).stream()
                    .toList();
        }
        return of(unit, date).stream()
                .filter(code -> code.system().equals(system))
                .collect(ImmutableList.toImmutableList());
    }

    /** The codes that hold on a date, in the order of {@link #codes}; unmodifiable. */
    public List<ForeignCode> on(LocalDate date) {
        return codes.stream().filter(code -> code.validity().contains(date)).collect(ImmutableList.toImmutableList());
    }

    private SortedSet<CodeSystem> allSystems() {
        return ImmutableSortedSet.<CodeSystem>naturalOrder()
                .addAll(systems)
                .add(CodeSystem.OFFICE)
                .build();
    }

    /** The rows of a code, or of a label if the text is no code of the system. */
    private List<ForeignCode> rows(CodeSystem system, String text) {
        String key = system.key(Objects.requireNonNull(text, "text"));
        List<ForeignCode> found = bySystem.getOrDefault(system, Map.of()).get(key);
        return found != null ? found : labels().getOrDefault(system, Map.of()).getOrDefault(key, List.of());
    }

    private Map<CodeSystem, Map<String, List<ForeignCode>>> labels() {
        Map<CodeSystem, Map<String, List<ForeignCode>>> known = byLabel;
        if (known == null) {
            known = new HashMap<>();
            for (ForeignCode code : codes) {
                for (String label : code.labels()) {
                    add(of(code.system(), known), code.system().key(label), code);
                }
            }
            byLabel = known;
        }
        return known;
    }

    private static Optional<UnitCode> officeCode(String text) {
        String code = text.strip();
        return UnitCode.isCode(code) ? Optional.of(UnitCode.of(code)) : Optional.empty();
    }

    private static CodedUnit ofOffice(AdministrativeUnit unit) {
        DateRange validity = unit.validity();
        return new CodedUnit(
                unit, ForeignCode.of(unit.code(), CodeSystem.OFFICE, unit.code().value(), validity));
    }
}
