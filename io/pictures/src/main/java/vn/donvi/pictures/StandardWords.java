package vn.donvi.pictures;

import java.math.BigDecimal;
import java.util.Optional;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardVerdict;

/** The Vietnamese words for standards and what is found by them. */
final class StandardWords {
    private StandardWords() {}

    static String criterion(Criterion criterion) {
        return switch (criterion) {
            case POPULATION -> "quy mô dân số";
            case AREA -> "diện tích tự nhiên";
            case DISTRICT_UNITS -> "số đơn vị cấp huyện";
            case COMMUNE_UNITS -> "số đơn vị cấp xã";
            case WARD_SHARE -> "tỷ lệ phường";
            case URBANISATION -> "tỷ lệ dân số đô thị";
            case URBAN_CLASS -> "loại đô thị";
            case ECONOMY -> "tiêu chí kinh tế";
        };
    }

    static String verdict(StandardVerdict verdict) {
        return switch (verdict) {
            case MET -> "đạt";
            case NOT_MET -> "chưa đạt";
            case DEPENDS -> "tùy yếu tố đặc thù chưa biết";
            case UNKNOWN -> Vietnamese.UNKNOWN;
        };
    }

    /** A percentage, rounded and cut off. */
    static String percent(Optional<Percentage> percentage) {
        return percentage
                .map(each -> decimal(each.rounded())
                        + (each.rounded().compareTo(each.truncated()) == 0
                                ? ""
                                : " (cắt bỏ số lẻ: " + decimal(each.truncated()) + ")"))
                .orElse(Vietnamese.UNKNOWN);
    }

    static String decimal(BigDecimal percent) {
        return Vietnamese.number(percent.doubleValue(), 2);
    }
}
