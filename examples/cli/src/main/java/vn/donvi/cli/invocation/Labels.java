package vn.donvi.cli.invocation;

import java.util.Locale;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.cli.language.Message;
import vn.donvi.measure.Measure;

/**
 * The names of constants in the output: lower-case names for programs, the terms of the law, and words in the language of
 * the run for people.
 */
public final class Labels {
    private Labels() {}

    /** The Vietnamese term for a kind of change. */
    public static String vietnamese(ChangeKind kind) {
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

    /** The name of a constant in CSV and JSON: {@code boundary_adjustment}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The words for a constant in the language of the run: {@code register population}, {@code dân số đăng ký}. */
    public static Message word(Enum<?> constant) {
        return Message.of("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The extent of a transfer, in Vietnamese: how much of its source it moves. */
    public static String extent(Transfer transfer) {
        Extent area = transfer.area();
        Extent population = transfer.population();
        if (area == population) {
            return vietnamese(area);
        }
        if (population == Extent.NONE) {
            return vietnamese(area) + " diện tích";
        }
        if (area == Extent.NONE) {
            return vietnamese(population) + " dân số";
        }
        return vietnamese(area) + " diện tích, " + vietnamese(population) + " dân số";
    }

    /** The basis on which people were counted; it distinguishes the measures of population. Nothing for an area. */
    public static Message basis(Measure measure) {
        return measure.isPopulation() ? Message.of("word.basis." + measure.name()) : Message.verbatim("");
    }

    private static String vietnamese(Extent extent) {
        return switch (extent) {
            case ALL -> "toàn bộ";
            case PART -> "một phần";
            case REST -> "phần còn lại";
            case NONE -> "không";
            case UNKNOWN -> "không rõ phần";
        };
    }
}
