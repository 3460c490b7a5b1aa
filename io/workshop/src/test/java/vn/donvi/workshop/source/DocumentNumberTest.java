package vn.donvi.workshop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    private static final LocalDate LISTED = LocalDate.of(2009, 1, 7);

    @ParameterizedTest
    @CsvSource({
        "174/2004/NĐ-CP, 174/2004/NĐ-CP, Chính phủ",
        "819/NQ-UBTVQH14, 819/NQ-UBTVQH14, Ủy ban Thường vụ Quốc hội",
        "15/2008/QH12, 15/2008/QH12, Quốc hội",
        "07/NĐ-CP, 07/NĐ-CP (2009), Chính phủ",
        "180/2004/QĐ-TTg, 180/2004/QĐ-TTg, Thủ tướng Chính phủ",
        "621/TCTK-PPCĐ, 621/TCTK-PPCĐ (2009), Tổng cục Thống kê"
    })
    void aNumberWithoutAYearGetsOne(String printed, String number, String issuer) {
        assertThat(DocumentNumber.unique(printed, Optional.empty(), LISTED)).isEqualTo(number);
        assertThat(DocumentNumber.issuer(printed)).isEqualTo(issuer);
    }

    @Test
    void theYearIsThatOfIssueWhereItIsKnown() {
        assertThat(DocumentNumber.unique("07/NĐ-CP", Optional.of(LocalDate.of(2008, 12, 23)), LISTED))
                .isEqualTo("07/NĐ-CP (2008)");
    }

    @ParameterizedTest
    @CsvSource({
        "37/NQ-CP ngày 30/9/2010, 2010-09-30",
        "60/NQ-CP ngày 25-9-2012 thành lập, 2012-09-25",
        "65/NQ-CP ngày 23 tháng 12 năm 2010, ",
        "11/NQ-CP ngày 31/2/2012, ",
        "không có, ",
        "ngày 1/2/33, "
    })
    void theDateOfIssueIsReadWhereATitleHasIt(String title, String date) {
        assertThat(IssueDate.in(title)).isEqualTo(Optional.ofNullable(date).map(LocalDate::parse));
    }
}
