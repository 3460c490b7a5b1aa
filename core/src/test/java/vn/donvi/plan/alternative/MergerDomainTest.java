package vn.donvi.plan.alternative;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.neighbour.Neighbourhood;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Standard;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.Standards;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.standard.UnitTraits;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** The type of a formed unit. */
class MergerDomainTest {
    /** 00010 and 00011 are xã, 00012 and 00013 thị trấn, 00014 a phường. */
    private static MergerDomain domain(LocalDate units, LocalDate standards, Optional<UnitType> formedType) {
        Draft draft = new Draft()
                .province("01", UnitType.TINH, "An", "2004-08-31/..")
                .unit("001", UnitType.HUYEN, "Đông", "2004-08-31/..", "01")
                .unit("00010", UnitType.XA, "Một", "2004-08-31/..", "001")
                .unit("00011", UnitType.XA, "Hai", "2004-08-31/..", "001")
                .unit("00012", UnitType.THI_TRAN, "Ba", "2004-08-31/..", "001")
                .unit("00013", UnitType.THI_TRAN, "Bốn", "2004-08-31/..", "001")
                .unit("00014", UnitType.PHUONG, "Năm", "2004-08-31/..", "001");
        Snapshot snapshot = draft.build().on(units);
        return MergerDomain.of(
                UnitProfiles.of(draft.build(), units, UnitTraits.NONE),
                Neighbourhood.of(snapshot, List.of()),
                StandardCheck.of(Standards.of(List.of(standard()), List.of()), standards),
                snapshot.children(UnitCode.of("001")),
                formedType);
    }

    private static Standard standard() {
        return new Standard(
                "9/2010",
                "9/2010/X",
                DateRange.from(date("2010-01-01")),
                UnitType.XA,
                List.of(),
                List.of(),
                Criterion.POPULATION,
                Optional.of(BigDecimal.valueOf(100)),
                true,
                "");
    }

    private static UnitType formed(MergerDomain domain, String codes) {
        List<AdministrativeUnit> merged = Arrays.stream(codes.split(" "))
                .map(code -> domain.units().stream()
                        .filter(unit -> unit.code().value().equals(code))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return domain.judge(merged).type();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2020-01-01, 00010 00012, THI_TRAN",
        "2020-01-01, 2020-01-01, 00012 00013, THI_TRAN",
        "2020-01-01, 2020-01-01, 00010 00014, PHUONG",
        "2020-01-01, 2020-01-01, 00010 00011, XA",
        "2024-12-31, 2025-04-14, 00010 00012, XA",
        "2024-12-31, 2025-04-14, 00012 00013, XA",
        "2024-12-31, 2025-04-14, 00012 00014, PHUONG",
        "2024-12-31, 2025-04-14, 00012, THI_TRAN",
        "2025-06-30, 2025-01-01, 00010 00012, XA",
        "2026-06-30, 2026-01-01, 00010 00012, XA",
    })
    void typeIsByTheRuleOfTheUnitsOrOfLaterStandards(
            LocalDate units, LocalDate standards, String merged, UnitType type) {
        assertThat(formed(domain(units, standards, Optional.empty()), merged)).isEqualTo(type);
    }

    @Test
    void givenTypeGoesBeforeTheRule() {
        MergerDomain domain = domain(date("2024-12-31"), date("2025-04-14"), Optional.of(UnitType.PHUONG));

        assertThat(formed(domain, "00010 00012")).isEqualTo(UnitType.PHUONG);
        assertThat(formed(domain, "00010")).isEqualTo(UnitType.XA);
    }
}
