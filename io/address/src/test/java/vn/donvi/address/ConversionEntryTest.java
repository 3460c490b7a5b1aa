package vn.donvi.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

class ConversionEntryTest {
    private static final Gazetteer COUNTRY = SmallCountry.gazetteer();
    private static final AddressConverter TODAY = AddressConverter.to(COUNTRY, SmallCountry.REFORM);
    private static final UnitCode CODE = UnitCode.of("18229");
    private static final CandidateShare WHOLE = new CandidateShare(CODE, 1, 1);

    @Test
    void ofACertainUnitHasEveryField() {
        Conversion conversion = TODAY.convert(UnitCode.of("18283"), SmallCountry.START);

        assertThat(ConversionEntry.of("18283", conversion))
                .isEqualTo(new ConversionEntry(
                        "18283",
                        ConversionStatus.EXACT,
                        Optional.of(CODE),
                        "Xã Đức Thọ",
                        Optional.of(UnitType.XA),
                        Optional.of(UnitCode.of("42")),
                        "Tỉnh Hà Tĩnh",
                        List.of(WHOLE),
                        ConversionReason.WHOLE_POPULATION,
                        conversion.note()));
    }

    @Test
    void ofADividedUnitHasItsCandidatesAndTheirProvince() {
        Conversion conversion = TODAY.convert(UnitCode.of("18301"), SmallCountry.START);

        ConversionEntry entry = ConversionEntry.of("18301", conversion);

        assertThat(entry.status()).isEqualTo(ConversionStatus.SPLIT);
        assertThat(entry.code()).isEmpty();
        assertThat(entry.name()).isEmpty();
        assertThat(entry.type()).isEmpty();
        assertThat(entry.province()).isEqualTo("Tỉnh Hà Tĩnh");
        assertThat(entry.candidates())
                .extracting(candidate -> candidate.code().value())
                .containsExactlyElementsOf(conversion.candidates().stream()
                        .map(candidate -> candidate.unit().code().value())
                        .toList())
                .hasSize(2);
    }

    @Test
    void ofNothingHasOnlyItsNote() {
        ConversionEntry entry = ConversionEntry.of("nowhere", TODAY.convert("nowhere"));

        assertThat(entry.status()).isEqualTo(ConversionStatus.NOT_FOUND);
        assertThat(entry.provinceCode()).isEmpty();
        assertThat(entry.candidates()).isEmpty();
        assertThat(entry.note()).isNotBlank();
    }

    @Test
    void boundsOfCandidatesAreRoundedOutwards() {
        assertThat(bounds(0.12345, 0.12345)).isEqualTo(new CandidateShare(CODE, 0.1234, 0.1235));
        assertThat(bounds(0, 0.00001)).isEqualTo(new CandidateShare(CODE, 0, 0.0001));
        assertThat(bounds(0.99999, 1)).isEqualTo(new CandidateShare(CODE, 0.9999, 1));
        assertThat(bounds(0.1 + 0.2, 0.1 + 0.2)).isEqualTo(new CandidateShare(CODE, 0.3, 0.3));
        assertThat(bounds(0.9999999999999999, 1)).isEqualTo(WHOLE);
    }

    @Test
    void boundsOfCandidatesAreInOrder() {
        for (double[] wrong : new double[][] {{-0.1, 1}, {0, 1.1}, {0.6, 0.5}, {Double.NaN, 1}, {0, Double.NaN}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CandidateShare(CODE, wrong[0], wrong[1]))
                    .withMessage("bounds must be in order between 0 and 1, but are " + wrong[0] + " and " + wrong[1]);
        }
    }

    @Test
    void fieldsGoWithTheStatus() {
        assertWrong(
                ConversionStatus.EXACT, false, true, List.of(WHOLE), "EXACT is one unit with its code, name and type");
        assertWrong(
                ConversionStatus.SPLIT, true, true, List.of(WHOLE), "SPLIT is no unit with a code, a name or a type");
        assertWrong(
                ConversionStatus.EXACT,
                true,
                false,
                List.of(WHOLE),
                "EXACT is one unit, the only candidate, in its province");
        assertWrong(
                ConversionStatus.EXACT,
                true,
                true,
                List.of(),
                "EXACT is one unit, the only candidate, in its province");
        assertWrong(
                ConversionStatus.EXACT,
                true,
                true,
                List.of(new CandidateShare(UnitCode.of("18301"), 1, 1)),
                "EXACT is one unit, the only candidate, in its province");
        assertWrong(ConversionStatus.SPLIT, false, true, List.of(), "SPLIT has at least one candidate");
    }

    @Test
    void provinceHasACodeAndAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversionEntry(
                        "",
                        ConversionStatus.NOT_FOUND,
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.of(UnitCode.of("42")),
                        "",
                        List.of(),
                        ConversionReason.NOTHING_RECOGNIZED,
                        ""))
                .withMessage("a province has both a code and a name");
    }

    private static void assertWrong(
            ConversionStatus status,
            boolean hasUnit,
            boolean hasProvince,
            List<CandidateShare> candidates,
            String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConversionEntry(
                        "",
                        status,
                        hasUnit ? Optional.of(CODE) : Optional.empty(),
                        hasUnit ? "Xã Đức Thọ" : "",
                        hasUnit ? Optional.of(UnitType.XA) : Optional.empty(),
                        hasProvince ? Optional.of(UnitCode.of("42")) : Optional.empty(),
                        hasProvince ? "Tỉnh Hà Tĩnh" : "",
                        candidates,
                        ConversionReason.DIVIDED,
                        ""))
                .withMessage(message);
    }

    private static CandidateShare bounds(double low, double high) {
        return CandidateShare.of(new Candidate(
                COUNTRY.get(UnitId.of(CODE, SmallCountry.REFORM)), List.of(), low, high, OptionalDouble.empty()));
    }
}
