package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/**
 * The words before a commune that a converter has met with others give the answer that one gives which meets the
 * commune for the first time.
 */
class KnownEndingsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final List<String> BEFORE = List.of("", "6/183 Bà Triệu, ", "Thôn 3, ", "12 Hai Bà Trưng, ");

    /** Of how many communes one is written. */
    private static final int SAMPLE = 4;

    private static final Gazetteer VN = VietnamGazetteer.load();

    @Test
    void whatWasMetBeforeChangesNoAnswer() {
        List<String> endings = endings();
        AddressConverter knowing = AddressConverter.to(VN, TODAY);
        for (String before : List.of("12 Lê Lợi, ", "12 le loi, ", "Số 7, ")) {
            endings.forEach(ending -> knowing.convert(before + ending));
        }
        for (String before : BEFORE) {
            // It meets each ending once, and so reads it in full.
            AddressConverter fresh = AddressConverter.to(VN, TODAY);
            for (String ending : endings) {
                Conversion expected = fresh.convert(before + ending);
                assertThat(knowing.convert(before + ending)).as(before + ending).isEqualTo(expected);
            }
        }
    }

    private static List<String> endings() {
        Snapshot snapshot = VN.on(LocalDate.of(2025, 6, 30));
        List<Function<AdministrativeUnit, String>> formats =
                List.of(AdministrativeUnit::fullName, WrittenSpelling::tight, AdministrativeUnit::name);
        List<String> endings = new ArrayList<>();
        List<AdministrativeUnit> communes = snapshot.units(UnitLevel.COMMUNE);
        for (int i = 0; i < communes.size(); i += SAMPLE) {
            AdministrativeUnit commune = communes.get(i);
            List<AdministrativeUnit> parents = snapshot.parents(commune);
            for (Function<AdministrativeUnit, String> format : formats) {
                String text = Stream.concat(Stream.of(commune), parents.stream())
                        .map(format)
                        .collect(Collectors.joining(", "));
                endings.add(text);
                endings.add(NameForm.plain(text).toLowerCase(Locale.ROOT));
            }
            endings.add(
                    commune.fullName() + ", " + parents.get(parents.size() - 1).fullName());
        }
        return endings.stream().distinct().toList();
    }
}
