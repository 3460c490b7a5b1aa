package vn.donvi.workshop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.donvi.problem.Location;

class OldNamesTest {
    @Test
    void keyThatIsMisspeltIsFoundUnderTheNameThatTheErrataGive() {
        Errata errata = Errata.of(List.of(row(
                "source", OldNames.SOURCE,
                "key", "tinha huyenb xamoi xaacu",
                "field", "alias_keyword",
                "says", "xaacu",
                "right", "xacu",
                "reason", "a letter too many")));
        OldNames names = OldNames.of(
                List.of(row(
                        "province_key", "tinha",
                        "district_key", "huyenb",
                        "ward_key", "xamoi",
                        "alias_keyword", "xaacu")),
                errata);

        assertThat(names.successors("Tỉnh A", "Huyện B", "Xã Cũ")).containsExactly("xamoi");
        assertThat(names.successors("Tỉnh A", "Huyện B", "Xã A Cũ")).isEmpty();
        errata.requireAllUsed();
    }

    private static SourceRow row(String... fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return new SourceRow(Location.of("rows.csv"), values);
    }
}
