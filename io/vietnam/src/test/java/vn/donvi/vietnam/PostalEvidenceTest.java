package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.address.code.PostalEvidence;
import vn.donvi.code.CodeRegister;
import vn.donvi.gazetteer.Gazetteer;

/** What a postal code in an address decides, and what it does not. */
class PostalEvidenceTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final CodeRegister CODES = VietnamCodes.load(VIETNAM);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 1, 1);
    private static final AddressConverter CONVERTER = AddressConverter.to(VIETNAM, WRITTEN);
    private static final PostalEvidence UNDATED = PostalEvidence.of(CONVERTER, CODES);
    private static final PostalEvidence DATED = PostalEvidence.on(WRITTEN, CONVERTER, CODES);

    private static Conversion undated(String address) {
        return UNDATED.judge(address, CONVERTER.convert(address));
    }

    private static Conversion dated(String address) {
        return DATED.judge(address, CONVERTER.convert(AddressQuery.of(address).on(WRITTEN)));
    }

    @Test
    void codeDecidesBetweenNamesakesInAnAddressOfItsTime() {
        Conversion without = dated("Xã Yên Sơn");
        Conversion with = dated("Xã Yên Sơn, 34662");

        assertThat(without.reason()).isEqualTo(ConversionReason.NAMESAKES);
        assertThat(with.status()).isEqualTo(ConversionStatus.EXACT);
        assertThat(with.reason()).isEqualTo(ConversionReason.POSTAL_CODE);
        assertThat(with.unit().orElseThrow()).hasToString("Xã Yên Sơn (04087@2025-07-01)");
        assertThat(with.note())
                .startsWith("3 units bear the name: ")
                .endsWith("; the postal code 34662 is that of Xã Yên Sơn (04087@2025-07-01)");
    }

    @Test
    void codeInAnAddressOfUnknownDateDecidesNothing() {
        Conversion result = undated("Phường Ngọc Hà, Hà Nội 11119");

        assertThat(result.status()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(result.candidates()).hasSize(2);
        assertThat(result.note())
                .endsWith(
                        "; the postal code 11119 is that of Phường Ngọc Hà (00008@2025-07-01), if it is not an older one");
    }

    @Test
    void codeInAnAddressOfBeforeTheCodesDecidesNothing() {
        LocalDate before = LocalDate.of(2025, 8, 23);
        String address = "Xã Yên Sơn, 34662";
        Conversion result = PostalEvidence.on(before, CONVERTER, CODES)
                .judge(address, CONVERTER.convert(AddressQuery.of(address).on(before)));

        assertThat(result.status()).isEqualTo(ConversionStatus.AMBIGUOUS);
        assertThat(result.note()).endsWith("Xã Yên Sơn (04087@2025-07-01), if it is not an older one");
    }

    @Test
    void contradictionIsToldAndChangesNothing() {
        String told = "; the postal code 11120 is that of Phường Ba Đình (00004@2025-07-01)";
        String address = "Phường Hoàn Kiếm, Hà Nội 11120";

        assertThat(dated(address).unit().orElseThrow()).hasToString("Phường Hoàn Kiếm (00070@2025-07-01)");
        assertThat(dated(address).note()).endsWith(told);
        assertThat(undated(address).note()).endsWith(told + ", if it is not an older one");
    }

    @Test
    void codeOfNoneOfTheNamesakesDecidesNothing() {
        assertThat(dated("Xã Yên Sơn, 11024").status()).isEqualTo(ConversionStatus.AMBIGUOUS);
    }

    /** A house number, a part of one, a number of six digits, two codes, and a number that is no code. */
    @Test
    void otherNumbersAreNoPostalCodes() {
        for (String address : List.of(
                "11120 Hàng Bài, Phường Hoàn Kiếm, Hà Nội",
                "12/11120 Hàng Bài, Phường Hoàn Kiếm, Hà Nội",
                "Phường Hoàn Kiếm, Hà Nội 111200",
                "Phường Hoàn Kiếm, 11120, Hà Nội 11119",
                "Phường Hoàn Kiếm, Hà Nội 99999",
                "Phường Hoàn Kiếm, Hà Nội 11024")) {
            assertThat(undated(address)).as(address).isEqualTo(CONVERTER.convert(address));
        }
    }
}
