package vn.donvi.address.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * Provinces of Việt Nam that ended before the gazetteer begins: Minh Hải, Hà Nam Ninh. People still write them. Each is
 * another name of its successor provinces. It makes an address uncertain, because the history of its communes is not
 * known.
 *
 * <p>The list has those that ended since 1976-07 and whose name no province bears, and older ones whose name no unit
 * bears at all. In other cases the namesake is usually meant.
 */
public final class EndedProvinces {
    private static final String TABLE = "ended_provinces.properties";
    /** The month since which the country is one; older provinces are rarely written. */
    private static final String UNIFIED = "1976-07";

    private final List<EndedProvince> provinces;
    private final LocalDate baseline;
    private final NameTable names;

    private EndedProvinces(List<EndedProvince> provinces, LocalDate baseline) {
        this.provinces = provinces;
        this.baseline = baseline;
        NameTable.Builder builder = NameTable.builder();
        for (int i = 0; i < provinces.size(); i++) {
            builder.add(provinces.get(i).name(), i);
        }
        this.names = builder.build();
    }

    /**
     * Selects those whose names are not taken by the units of a gazetteer.
     *
     * @param names for each unit the variants of its name
     */
    static EndedProvinces of(Gazetteer gazetteer, List<List<String>> names) {
        List<EndedProvince> table = table();
        Set<String> wanted = new HashSet<>();
        for (EndedProvince province : table) {
            wanted.add(province.name());
        }
        Set<String> ofProvinces = new HashSet<>();
        Set<String> ofUnits = new HashSet<>();
        for (int unit = 0; unit < names.size(); unit++) {
            boolean isProvince = gazetteer.units().get(unit).level() == UnitLevel.PROVINCE;
            for (String name : names.get(unit)) {
                if (wanted.contains(name)) {
                    ofUnits.add(name);
                    if (isProvince) {
                        ofProvinces.add(name);
                    }
                }
            }
        }
        List<EndedProvince> known = new ArrayList<>();
        for (EndedProvince province : table) {
            boolean isLate = province.until().compareTo(UNIFIED) >= 0;
            if (!(isLate ? ofProvinces : ofUnits).contains(province.name())) {
                known.add(province);
            }
        }
        return new EndedProvinces(List.copyOf(known), gazetteer.coverage().startInclusive());
    }

    /**
     * Whether a province was in force on the day on which the gazetteer begins; the codes of the table are those of
     * that day.
     */
    boolean isEarly(AdministrativeUnit province) {
        return province.isInForce(baseline);
    }

    /**
     * The names of those that became a given province of the day on which the gazetteer begins; empty for other
     * provinces.
     */
    List<String> namesOf(AdministrativeUnit province) {
        Set<String> found = new LinkedHashSet<>();
        for (EndedProvince ended : isEarly(province) ? provinces : List.<EndedProvince>of()) {
            if (ended.became().contains(province.code().value())) {
                found.add(ended.name());
            }
        }
        return List.copyOf(found);
    }

    /** The ended province that the words from {@code from} to {@code to}, exclusive, name. */
    public Optional<EndedProvince> find(FoldedText text, int from, int to) {
        int entry = names.entry(text, from, to);
        return entry == NameTable.NONE
                ? Optional.empty()
                : Optional.of(provinces.get((int) names.number(names.firstNumber(names.firstSpelling(entry)))));
    }

    /**
     * Reads the table in the order of its keys.
     *
     * @throws IllegalStateException if the module lacks it
     * @throws UncheckedIOException if it cannot be read
     */
    private static List<EndedProvince> table() {
        Properties rows = new Properties();
        try (InputStream bytes = EndedProvinces.class.getResourceAsStream(TABLE)) {
            if (bytes == null) {
                throw new IllegalStateException("the table " + TABLE + " is missing");
            }
            rows.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + TABLE, e);
        }
        List<EndedProvince> table = new ArrayList<>();
        for (String key : new TreeSet<>(rows.stringPropertyNames())) {
            table.add(EndedProvince.parse(rows.getProperty(key, "")));
        }
        return table;
    }
}
