package vn.donvi.pictures.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Extent;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.statistics.Figure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** The words and numbers of the pictures, in Vietnamese: {@code 1.234,5}, the same in every locale. */
public final class Vietnamese {
    /** What stands in place of a figure that no source gives. */
    public static final String UNKNOWN = "không rõ";

    private static final int GROUP = 3;

    private Vietnamese() {}

    /** A whole number with a point between thousands. */
    public static String number(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        int start = number < 0 ? 1 : 0;
        for (int i = text.length() - GROUP; i > start; i -= GROUP) {
            text.insert(i, '.');
        }
        return text.toString();
    }

    /** A number with at most so many decimals, after a comma. */
    public static String number(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = number(rounded.longValue());
        String sign = rounded.signum() < 0 && !whole.startsWith("-") ? "-" : "";
        return sign + whole + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    /** A value of a measure, with its unit: {@code 3.121 người}, {@code 7,87 km²}. */
    public static String value(Measure measure, double value) {
        return measure.isPopulation() ? number(Math.round(value)) + " người" : number(value, 2) + " km²";
    }

    /** What a measure counts. */
    public static String measure(Measure measure) {
        return switch (measure) {
            case AREA -> "diện tích";
            case CENSUS_POPULATION -> "dân số tổng điều tra";
            case REGISTER_POPULATION -> "dân số đăng ký";
            case RESIDENT_POPULATION -> "dân số thực tế cư trú";
            case DECLARED_POPULATION -> "dân số nêu trong văn bản";
        };
    }

    /** How far a figure can be trusted. */
    public static String quality(Quality quality) {
        return switch (quality) {
            case OFFICIAL -> "chính thức";
            case DERIVED -> "suy ra";
            case SUSPECT -> "đáng ngờ";
        };
    }

    /** The date or dates of a figure: {@code 2019-04-01}. */
    public static String dates(Figure figure) {
        return figure.asOf().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    /** The sources of a figure. */
    public static String sources(Figure figure) {
        return String.join("; ", figure.sources());
    }

    /** A figure with all that it is of: {@code dân số đăng ký 40.064 người, ngày 2024-12-31, nguồn …, chính thức}. */
    public static String figure(Figure figure) {
        return measure(figure.measure()) + " " + value(figure.measure(), figure.value()) + ", ngày " + dates(figure)
                + ", nguồn " + sources(figure) + ", " + quality(figure.quality());
    }

    /** What a figure counts, its date, source and quality. */
    public static String origin(Figure figure) {
        return measure(figure.measure()) + ", " + dates(figure) + ", " + sources(figure) + ", "
                + quality(figure.quality());
    }

    /**
     * Where the figures of a picture are from, a sentence for each date and source, with the qualities of the figures that
     * rest on it; empty if there are none.
     */
    public static List<String> sources(List<Figure> figures) {
        Map<String, Set<Quality>> qualities = new TreeMap<>();
        for (Figure figure : figures) {
            for (Measurement part : figure.parts()) {
                String source = measure(part.measure()) + " ngày " + part.asOf() + ", " + part.source();
                qualities
                        .computeIfAbsent(source, each -> EnumSet.noneOf(Quality.class))
                        .add(figure.quality());
            }
        }
        List<String> sentences = new ArrayList<>();
        qualities.forEach((source, all) -> sentences.add("Nguồn số liệu: " + source + " ("
                + all.stream().map(Vietnamese::quality).collect(Collectors.joining(", ")) + ")."));
        return sentences;
    }

    /** The days on which a unit is in force: {@code từ 2004-08-31 đến 2019-12-31}. */
    public static String validity(AdministrativeUnit unit) {
        return "từ " + unit.id().since()
                + unit.validity()
                        .endExclusive()
                        .map(end -> " đến " + end.minusDays(1))
                        .orElse(" đến nay");
    }

    /** The name of a level. */
    public static String level(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> "cấp tỉnh";
            case DISTRICT -> "cấp huyện";
            case COMMUNE -> "cấp xã";
        };
    }

    /** How much of its source moves. */
    public static String extent(Extent extent) {
        return switch (extent) {
            case ALL -> "toàn bộ";
            case PART -> "một phần";
            case REST -> "phần còn lại";
            case NONE -> "không";
            case UNKNOWN -> "không rõ phần";
        };
    }

    /** The term of the law for a kind of change. */
    public static String kind(ChangeKind kind) {
        return switch (kind) {
            case MERGER -> "nhập";
            case SPLIT -> "tách";
            case REDISTRIBUTION -> "sắp xếp";
            case BOUNDARY_ADJUSTMENT -> "điều chỉnh địa giới";
            case RECLASSIFICATION -> "chuyển loại";
            case REASSIGNMENT -> "chuyển trực thuộc";
            case RENAMING -> "đổi tên";
            case RECODING -> "đổi mã";
            case ESTABLISHMENT -> "thành lập";
            case DISSOLUTION -> "giải thể";
        };
    }

    /** Where the polygons of a layer are from, and how exact they are. */
    public static String source(BoundaryLayer layer) {
        return switch (layer) {
            case REFORM_2025 ->
                "Ranh giới mới: bản đồ sắp xếp đơn vị hành chính năm 2025 của Nhà xuất bản Tài nguyên - Môi trường và"
                        + " Bản đồ Việt Nam, đã đơn giản hóa đến 20 m.";
            case ABOUT_2014 ->
                "Ranh giới cũ là XẤP XỈ: ghép theo lịch sử hình thành từ bản đồ thô khoảng năm 2014 (censusVN2009, Marc"
                        + " Choisy), nên không khớp hẳn với ranh giới mới.";
        };
    }
}
